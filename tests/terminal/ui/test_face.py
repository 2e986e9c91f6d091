"""The hand-over of states to the screens, and what the Face tells of them."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.domain.languages import Language
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, LineProgress, LineState, State
from kiosk.terminal.flow.timing import STILL_THERE_SECONDS
from kiosk.terminal.ui.bridge.face import Face, page_name
from kiosk.terminal.ui.bridge.steps import STEPS, Step
from kiosk.terminal.ui.scene import IMPORT_PATH


def shown(face: Face, name: str) -> object:
    return QObject.property(face, name)


def test_a_state_of_this_thread_is_shown_at_once(face: Face) -> None:
    face.present(State(screen=Screen.PIN))

    assert (shown(face, "page"), shown(face, "step")) == ("Pin", Step.PIN)


def test_a_state_of_another_thread_waits_for_the_gui_thread(face: Face, qapp: QGuiApplication) -> None:
    shown_on = []
    face.changed.connect(lambda: shown_on.append(threading.get_ident()))
    conductor = threading.Thread(target=face.present, args=(State(screen=Screen.KIND),))

    conductor.start()
    conductor.join()
    assert shown(face, "page") == "Attract"
    qapp.processEvents()

    assert shown(face, "page") == "Kind"
    assert shown_on == [threading.get_ident()]


def test_states_of_one_thread_are_shown_in_their_order(face: Face, qapp: QGuiApplication) -> None:
    pages = []
    face.changed.connect(lambda: pages.append(shown(face, "page")))

    def conduct() -> None:
        for screen in (Screen.NOTICE, Screen.LAY_CARD, Screen.READING_CARD):
            face.present(State(screen=screen))

    conductor = threading.Thread(target=conduct)
    conductor.start()
    conductor.join()
    qapp.processEvents()

    assert pages == ["Notice", "LayCard", "ReadingCard"]


def test_the_language_changes_before_the_texts_are_shaped(face: Face) -> None:
    order: list[str] = []
    face.languageChanged.connect(order.append)
    face.order_view.changed.connect(lambda: order.append("texts"))

    face.present(State(language=Language.ENGLISH))
    face.present(State(language=Language.ENGLISH, screen=Screen.NOTICE))

    assert order == ["en", "texts", "texts"]


@pytest.mark.parametrize(
    ("before", "after", "order"),
    [
        pytest.param(Language.JAPANESE, Language.NEPALI, ["type", "ne", "texts"], id="to Devanagari"),
        pytest.param(Language.NEPALI, Language.KOREAN, ["ko", "texts", "type"], id="from Devanagari"),
    ],
)
def test_words_in_devanagari_never_stand_in_a_type_that_cannot_shape_them(
    face: Face, before: Language, after: Language, order: list[str]
) -> None:
    face.present(State(language=before))
    seen: list[str] = []
    face.languages_view.typeChanged.connect(lambda: seen.append("type"))
    face.languageChanged.connect(seen.append)
    face.order_view.changed.connect(lambda: seen.append("texts"))

    face.present(State(language=after))

    assert seen == order


def test_the_list_has_every_language_under_its_own_name(face: Face) -> None:
    face.present(State(language=Language.KOREAN))

    rows = face.languages_view.language_rows.rows
    assert [row.code for row in rows] == [language.value for language in Language]
    assert [row.own_name for row in rows if row.chosen] == ["한국어"]


def test_the_type_is_that_of_the_language(face: Face) -> None:
    families = {}
    for language in Language:
        face.present(State(language=language))
        families[language] = face.languages_view.present_family()

    assert families[Language.SIMPLIFIED_CHINESE] == "Noto Sans CJK SC"
    assert families[Language.TRADITIONAL_CHINESE] == "Noto Sans CJK TC"
    assert families[Language.KOREAN] == "Noto Sans CJK KR"
    assert families[Language.NEPALI] == "Noto Sans Devanagari UI"


@pytest.mark.parametrize("screen", list(Screen))
def test_every_screen_has_a_page_and_a_step(screen: Screen) -> None:
    assert (IMPORT_PATH / "Kiosk" / "Citizen" / f"{page_name(screen)}.qml").is_file()
    assert screen in STEPS


def test_the_question_whether_someone_is_there_comes_with_its_time(face: Face) -> None:
    face.present(replace(State(), still_there_seconds=30))

    assert (shown(face, "stillThere"), shown(face, "stillThereSeconds")) == (True, STILL_THERE_SECONDS)


@pytest.mark.parametrize(("then", "is_last"), [(Screen.FAREWELL, True), (Screen.KIND, False)])
def test_taking_the_card_may_be_the_last_thing(face: Face, then: Screen, is_last: bool) -> None:
    face.present(State(screen=Screen.TAKE_CARD, return_to=then))

    assert shown(face, "cardIsLast") is is_last


@pytest.mark.parametrize("was_taken", [False, True])
def test_a_card_that_is_laid_back_is_told_from_one_that_still_lies_there(face: Face, was_taken: bool) -> None:
    face.present(State(screen=Screen.TAKE_CARD, return_to=Screen.KIND, card_was_taken=was_taken))
    assert shown(face, "cardIsBack") is was_taken


def test_a_card_that_is_taken_at_the_end_is_the_last_thing_whenever_it_was_laid_back(face: Face) -> None:
    face.present(State(screen=Screen.TAKE_CARD, return_to=Screen.FAREWELL, card_was_taken=True))
    assert (shown(face, "cardIsBack"), shown(face, "cardIsLast")) == (False, True)


@pytest.mark.parametrize("ending", list(Ending))
def test_the_steps_are_ticked_off_at_the_end_only_if_all_was_printed(face: Face, ending: Ending) -> None:
    face.present(State(screen=Screen.FAREWELL, ending=ending))

    assert shown(face, "step") == (Step.FINISHED if ending is Ending.PRINTED else Step.NONE)


@pytest.mark.parametrize("screen", [Screen.GIVING_BACK, Screen.TAKE_CHANGE])
@pytest.mark.parametrize(
    ("line", "step"), [(LineState.PRINTED, Step.COLLECTION), (LineState.VOID, Step.PAYMENT)]
)
def test_paying_is_ticked_off_only_for_what_was_printed(
    face: Face, screen: Screen, line: LineState, step: Step
) -> None:
    face.present(State(screen=screen, lines=(LineProgress(line, 1),)))

    assert shown(face, "step") == step
