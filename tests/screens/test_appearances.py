"""Double letters, high contrast, everything low down: every screen stays whole."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.appearance import Appearance, Contrast, Reach, TextSize
from kiosk.terminal.flow.state import State
from kiosk.trials.sample_states import sample_states
from tests.screens.measuring import faults, words
from tests.screens.stage import Stage, scene_rect
from tests.screens.test_contrast import commonest_colour, contrast

DOUBLE = Appearance(TextSize.DOUBLE)
LOW = Appearance(reach=Reach.LOW)
BOTH = Appearance(TextSize.DOUBLE, reach=Reach.LOW)
FORMATS = ((1024, 768), (1280, 1024), (1920, 1080), (1080, 1920))
LONGEST = Language.PORTUGUESE
ENHANCED = 7.0
"""WCAG 2.1, 1.4.6."""
LOWER_PART = 0.75
PANEL_MM = 15 * 25.4
TARGET_MM = 12
TWICE_UP_TO = 24
"""Pixels at 1024x768: what is larger already grows less."""


def without_refusals(language: Language) -> dict[str, State]:
    """Each screen and variant, of the refusals but one."""
    states = sample_states(language).items()
    return {name: state for name, state in states if not name.startswith("refused-K")}


def looking(state: State, appearance: Appearance) -> State:
    return replace(state, appearance=appearance)


def faults_of_all(
    stage: Stage, language: Language, appearance: Appearance, size: tuple[int, int]
) -> list[str]:
    found = []
    for name, state in sample_states(language).items():
        stage.show(looking(state, appearance), size)
        found += [f"{name}: {fault}" for fault in faults(stage)]
    return [fault for fault in found if appearance.reach is Reach.WHOLE or ": too small:" not in fault]


@pytest.mark.parametrize("language", [Language.JAPANESE, LONGEST])
def test_double_letters_show_every_screen_whole(stage: Stage, language: Language) -> None:
    assert faults_of_all(stage, language, DOUBLE, FORMATS[0]) == []


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)], ids=str)
def test_everything_low_down_shows_every_screen_whole(stage: Stage, size: tuple[int, int]) -> None:
    assert faults_of_all(stage, Language.JAPANESE, LOW, size) == []


@pytest.mark.long
@pytest.mark.parametrize("appearance", [DOUBLE, LOW, BOTH], ids=["double", "low", "both"])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", FORMATS, ids=str)
def test_every_appearance_shows_every_screen_whole(
    stage: Stage, size: tuple[int, int], language: Language, appearance: Appearance
) -> None:
    assert faults_of_all(stage, language, appearance, size) == []


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)], ids=str)
def test_low_down_means_the_lower_part_and_targets_stay_large(stage: Stage, size: tuple[int, int]) -> None:
    millimetre = (size[0] ** 2 + size[1] ** 2) ** 0.5 / PANEL_MM
    highest = size[1] - LOWER_PART * size[1]
    for name, state in without_refusals(Language.JAPANESE).items():
        stage.show(looking(state, LOW), size)
        for target in stage.visible_items("QQuickAbstractButton"):
            place = scene_rect(target)
            assert place.top() >= highest, (name, words(target))
            assert min(place.width(), place.height()) >= TARGET_MM * millimetre, (name, words(target))


@pytest.mark.parametrize("high", [Contrast.BLACK_ON_WHITE, Contrast.WHITE_ON_BLACK])
def test_high_contrast_is_seven_to_one(stage: Stage, high: Contrast) -> None:
    for name, state in without_refusals(Language.JAPANESE).items():
        picture = stage.show(looking(state, Appearance(contrast=high)))
        for text in stage.visible_items("QQuickText"):
            if text.property("words") is None:
                continue
            ground = commonest_colour(picture, scene_rect(text))
            assert contrast(QColor(text.property("color")), ground) >= ENHANCED, (name, words(text))


def sizes_of_words(stage: Stage) -> dict[str, int]:
    texts = stage.visible_items("QQuickText")
    return {words(text): text.property("font").pixelSize() for text in texts if text.property("words")}


def test_what_is_read_doubles_and_nothing_that_is_large_is_smaller_than_it(stage: Stage) -> None:
    for name in ("notice", "extent", "municipality", "payment-method", "refused"):
        state = sample_states(Language.JAPANESE)[name]
        stage.show(state)
        usual = sizes_of_words(page(stage))
        stage.show(looking(state, DOUBLE))
        double = sizes_of_words(page(stage))
        grown = {text: (usual[text], double[text]) for text in usual.keys() & double.keys()}
        assert len(grown) >= 3, name
        assert [text for text, (before, after) in grown.items() if not is_grown(before, after)] == [], name


def is_grown(before: int, after: int) -> bool:
    return after >= 2 * before if before <= TWICE_UP_TO else after >= 2 * TWICE_UP_TO


def page(stage: Stage) -> Stage:
    """What stands on the page that is turned: neither header nor footer."""
    return OnPage(stage.application, stage.window, stage.posted, stage.digits, stage.warnings)


class OnPage(Stage):
    """Only what is on the page."""

    def top_layer(self) -> QQuickItem:
        return paper_of(self)


def paper_of(stage: Stage) -> QQuickItem:
    paper = stage.window.view.rootObject().findChild(QQuickItem, "paper")
    assert paper is not None
    return paper


def test_a_long_page_is_turned_by_two_large_keys_to_its_end_and_back(stage: Stage) -> None:
    stage.show(looking(sample_states(Language.JAPANESE)["notice"], DOUBLE))
    paper = paper_of(stage)
    places = [paper.property("contentY")]
    for key in ("▼", "▼", "▼", "▲", "▲", "▲"):
        click(stage, key)
        places.append(paper.property("contentY"))

    end = paper.property("contentHeight") - paper.height()
    assert places[0] == places[-1] == 0
    assert places[3] == pytest.approx(end)
    assert 0 < places[1] < end


def test_a_page_of_usual_letters_has_no_such_keys(stage: Stage) -> None:
    stage.show(sample_states(Language.JAPANESE)["notice"])
    assert [words(key) for key in stage.visible_items("QQuickAbstractButton") if words(key) in "▲▼"] == []


def test_what_the_keys_act_on_comes_into_sight(stage: Stage) -> None:
    stage.show(looking(sample_states(Language.JAPANESE)["payment-method"], DOUBLE))
    paper = paper_of(stage)
    for _ in range(12):
        QTest.keyClick(stage.window.view, Qt.Key.Key_Tab)
        item = stage.window.view.activeFocusItem()
        if is_on(paper, item):
            assert scene_rect(paper).adjusted(-1, -1, 1, 1).contains(scene_rect(item)), words(item)


def is_on(paper: QQuickItem, item: QQuickItem) -> bool:
    above: QQuickItem | None = item
    while above is not None and above is not paper:
        above = above.parentItem()
    return above is paper


def click(stage: Stage, text: str) -> None:
    key = next(it for it in stage.visible_items("QQuickAbstractButton") if it.property("text") == text)
    QTest.mouseClick(stage.window.view, Qt.MouseButton.LeftButton, pos=scene_rect(key).center().toPoint())
