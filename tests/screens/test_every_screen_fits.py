"""Every state x language x format: no warning, nothing cut, nothing outside its box, nothing overlapping."""

import pytest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.sample_states import sample_states
from tests.screens.measuring import faults
from tests.screens.stage import Stage, scene_rect

FIRST_FORMAT = (1024, 768)
FORMATS = [(1280, 1024), (1920, 1080), (1080, 1920)]
ALWAYS_IN_ALL_FORMATS = (Language.JAPANESE, Language.EASY_JAPANESE)
"""The source, and the one whose lines need the most room."""
LOWEST_KEY_GAP = 12
FOOTER_HEIGHT = 116


def faults_of_all(stage: Stage, language: Language, size: tuple[int, int]) -> list[str]:
    found = []
    for name, state in sample_states(language).items():
        picture = stage.show(state, size)
        assert (picture.width(), picture.height()) == size
        assert list(stage.visible_items("QQuickText"))
        found += [f"{name}: {fault}" for fault in faults(stage)]
    return found


def test_every_screen_has_a_sample() -> None:
    assert {screen.value for screen in Screen} <= set(sample_states(Language.JAPANESE))


@pytest.mark.parametrize("language", list(Language))
def test_every_screen_fits(stage: Stage, language: Language) -> None:
    assert faults_of_all(stage, language, FIRST_FORMAT) == []


@pytest.mark.parametrize("language", ALWAYS_IN_ALL_FORMATS)
@pytest.mark.parametrize("size", FORMATS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_format_fits(stage: Stage, size: tuple[int, int], language: Language) -> None:
    assert faults_of_all(stage, language, size) == []


@pytest.mark.long
@pytest.mark.parametrize("language", [each for each in Language if each not in ALWAYS_IN_ALL_FORMATS])
@pytest.mark.parametrize("size", FORMATS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_format_fits_in_every_language(stage: Stage, size: tuple[int, int], language: Language) -> None:
    assert faults_of_all(stage, language, size) == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", ["pin", "pin-wrong", "pin-last-try"])
def test_the_lowest_key_keeps_clear_of_the_footer(stage: Stage, name: str, language: Language) -> None:
    stage.show(sample_states(language)[name])

    zero = next(key for key in stage.visible_items("QQuickAbstractButton") if key.property("text") == "0")
    assert scene_rect(zero).bottom() <= FIRST_FORMAT[1] - FOOTER_HEIGHT - LOWEST_KEY_GAP


def test_pictures_of_the_first_screen_stay_large_when_the_language_changes(stage: Stage) -> None:
    for language in (*Language, Language.JAPANESE):
        stage.show(sample_states(language)[Screen.ATTRACT.value])

        pictures = [
            item for item in stage.visible_items("QQuickImage") if "need-" in str(item.property("source"))
        ]
        assert len(pictures) == 3
        assert all(min(picture.width(), picture.height()) >= 150 for picture in pictures)
