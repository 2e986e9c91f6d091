"""The first screen of a machine without a change machine: it asks nobody to bring cash."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.languages import Language
from kiosk.domain.service_terms import ServiceTerms
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.window import KioskWindow
from kiosk.trials.sample_states import sample_states
from tests.screens.measuring import faults, words
from tests.screens.stage import Stage

CASH = "現金で払います。おつりが出ます"
NO_CASH = "現金は使えません。キャッシュレスで払います"


@pytest.fixture(scope="module")
def shared_stage(qapp: QGuiApplication) -> Iterator[Stage]:
    """Takes the place of the stage on which the machine takes cash."""
    warnings: list[str] = []
    window = KioskWindow(
        lambda _: None,
        lambda _: None,
        motion=False,
        on_warning=warnings.append,
        machine=Machine(is_for_practice=True, terms=ServiceTerms(takes_cash=False)),
    )
    window.show()
    yield Stage(qapp, window, [], [], warnings)
    window.close()


def test_a_machine_without_a_change_machine_promises_no_change(stage: Stage) -> None:
    stage.show(sample_states(Language.JAPANESE)[Screen.ATTRACT.value])

    shown = {words(text) for text in stage.visible_items("QQuickText")}
    assert NO_CASH in shown
    assert CASH not in shown


def test_its_picture_shows_no_coins(stage: Stage) -> None:
    stage.show(sample_states(Language.JAPANESE)[Screen.ATTRACT.value])

    pictures = [str(item.property("source")) for item in stage.visible_items("QQuickImage")]
    assert any("need-cashless" in picture for picture in pictures)
    assert not any("need-money" in picture for picture in pictures)


@pytest.mark.parametrize("language", list(Language))
def test_it_fits_in_every_language(stage: Stage, language: Language) -> None:
    stage.show(sample_states(language)[Screen.ATTRACT.value])

    assert list(faults(stage)) == []
