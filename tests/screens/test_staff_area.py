"""The staff area fits in every language and format, names what can be pressed, and outranks every screen."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.ports import PrinterTrouble
from kiosk.terminal.staff.area import Area
from kiosk.trials.sample_states import sample_states
from kiosk.trials.staff_samples import staff_samples
from tests.screens.measuring import faults
from tests.screens.stage import Stage

TROUBLES = tuple(PrinterTrouble)
SMALLEST = (1024, 768)
WIDEST = (Language.JAPANESE, Language.EASY_JAPANESE, Language.ENGLISH, Language.NEPALI, Language.PORTUGUESE)
FORMATS = [(1280, 1024), (1920, 1080), (1080, 1920)]


@pytest.fixture
def staff_stage(stage: Stage) -> Iterator[Stage]:
    yield stage
    stage.window.face.staff_view.show_area(Area())


def faults_of_all(stage: Stage, language: Language, size: tuple[int, int]) -> list[str]:
    found = []
    for name, area in staff_samples().items():
        stage.window.face.staff_view.show_area(area)
        stage.show(replace(State(), language=language, printer_troubles=TROUBLES), size)
        found += [f"{name}: {fault}" for fault in faults(stage)]
    return found


@pytest.mark.parametrize("language", WIDEST)
def test_every_page_fits(staff_stage: Stage, language: Language) -> None:
    assert faults_of_all(staff_stage, language, SMALLEST) == []


@pytest.mark.parametrize("size", FORMATS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_format_fits(staff_stage: Stage, size: tuple[int, int]) -> None:
    assert faults_of_all(staff_stage, Language.EASY_JAPANESE, size) == []


@pytest.mark.long
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [SMALLEST, *FORMATS], ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_format_fits_in_every_language(
    staff_stage: Stage, size: tuple[int, int], language: Language
) -> None:
    assert faults_of_all(staff_stage, language, size) == []


def test_it_lies_over_every_screen_and_over_the_question_whether_somebody_is_there(
    staff_stage: Stage,
) -> None:
    staff_stage.window.face.staff_view.show_area(staff_samples()["staff-menu-clerk"])
    for screen in Screen:
        staff_stage.show(replace(sample_states(Language.JAPANESE)[screen.value], still_there_seconds=30))

        shown = {str(text.property("words")) for text in staff_stage.visible_items("QQuickText")}
        assert "画面を最初に戻す" in shown, screen
        buttons = staff_stage.visible_items("QQuickAbstractButton")
        assert "終わる" in {str(button.property("text")) for button in buttons if button.isEnabled()}, screen
