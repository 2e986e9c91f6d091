"""What a screen reader and a ten-key pad find: every item has a role and a name, and can be pressed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.languages import Language
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.orders import PersonRef
from kiosk.terminal.flow import events
from kiosk.terminal.flow.appearance import Contrast, Reach, TextSize
from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.pin_keys import USUAL_KEYS, PinKeys
from kiosk.terminal.flow.state import State
from kiosk.trials.sample_states import sample_states
from tests.screens.stage import Stage, scene_rect

NAMES = [name for name in sample_states(Language.JAPANESE) if not name.startswith("refused-")]
INTERACTIVE = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}


@pytest.mark.parametrize("language", list(Language))
def test_every_item_has_a_role_and_a_name(stage: Stage, language: Language) -> None:
    for name in NAMES:
        stage.show(sample_states(language)[name])

        nodes = list(tree(stage))

        assert [node.role() for node in nodes if node.role() in INTERACTIVE and not words(node)] == [], name
        assert [words(node) for node in nodes if is_pressable(node) and node.role() not in INTERACTIVE] == []
        assert [words(node) for node in nodes if "《" in words(node)] == [], "a reading would be spoken twice"
        assert sum(node.role() == QAccessible.Role.Heading for node in nodes) >= 1, name


@pytest.mark.parametrize(
    ("name", "button", "event"),
    [
        ("attract", "はじめる", events.Next()),
        ("attract", "ことば: 日本語", events.LanguagesAsked()),
        ("language-list", "English", events.LanguageChosen(Language.ENGLISH)),
        ("language-list", "नेपाली", events.LanguageChosen(Language.NEPALI)),
        ("language-list", "閉じる", events.LanguagesAsked()),
        ("attract", "画面の見やすさ", events.AppearanceAsked()),
        ("appearance-sheet", "2倍", events.TextSizeChosen(TextSize.DOUBLE)),
        ("appearance-sheet", "黒地に白", events.ContrastChosen(Contrast.WHITE_ON_BLACK)),
        ("appearance-sheet", "低いところ", events.ReachChosen(Reach.LOW)),
        ("appearance-sheet", "閉じる", events.AppearanceAsked()),
        ("notice", "同意してはじめる", events.Next()),
        ("notice", "やめる", events.Cancel()),
        ("municipality", "お住まいの市区町村", events.OwnMunicipalityChosen()),
        ("municipality", "本籍のある、ほかの市区町村", events.HonsekiChosen()),
        ("honseki-list", "みほん市", events.HonsekiChosen(MunicipalityCode("991000"))),
        ("honseki-list", "戻る", events.Back()),
        ("pin", "訂正", events.PinCleared()),
        ("pin", "戻る", events.Back()),
        ("kind-first", "住民票の写し 200円", events.KindChosen(CertificateKind.JUMINHYO)),
        ("kind-first", "やめる", events.Cancel()),
        ("extent", "世帯の全員", events.ExtentChosen(Extent.SETAI_ZENIN)),
        ("persons", "見本 太郎 のせない", events.PersonToggled(PersonRef(1))),
        ("items", "世帯主と続柄 あり", events.ItemToggled(Item.TSUZUKIGARA)),
        ("copies", "1通ふやす", events.CopiesChosen(3)),
        ("copies", "1通へらす", events.CopiesChosen(1)),
        ("basket", "+ ほかの証明書も選ぶ", events.AddAnother()),
        ("basket", "住民票の写し 1通へらす", events.LineRemoved(1)),
        ("basket", "所得課税証明書 けす", events.LineRemoved(2)),
        ("summary", "お支払いへ", events.Next()),
        ("payment", "やめる(返金)", events.Cancel()),
        ("take-card", "やめる", events.Cancel()),
        ("take-paper", "取りました", events.Next()),
        ("take-receipt", "取りました", events.Next()),
        ("take-change", "取りました", events.Next()),
        ("refused", "終わる", events.Next()),
        ("farewell", "終わる", events.Next()),
        ("still-there", "つづける", events.StillHere()),
    ],
)
def test_a_press_becomes_its_event(stage: Stage, name: str, button: str, event: Event) -> None:
    stage.show(sample_states(Language.JAPANESE)[name])

    press(stage, button)

    assert stage.posted == [event]


@pytest.mark.parametrize("digit", range(10))
def test_a_key_of_the_keypad_types_its_digit(stage: Stage, digit: int) -> None:
    stage.show(sample_states(Language.JAPANESE)["pin"])

    press(stage, str(digit))

    assert (stage.digits, stage.posted) == ([digit], [])


@pytest.mark.parametrize("digit", range(10))
def test_a_shuffled_key_types_the_digit_that_stands_on_it(stage: Stage, digit: int) -> None:
    stage.show(State())
    stage.show(with_shuffled_keys())

    press(stage, str(digit))

    assert (stage.digits, stage.posted) == ([digit], [])


def with_shuffled_keys() -> State:
    return replace(sample_states(Language.JAPANESE)["pin"], pin_keys=PinKeys(are_shuffled=True))


def test_shuffled_keys_keep_the_places_of_the_keypad(stage: Stage) -> None:
    stage.show(State())
    stage.show(sample_states(Language.JAPANESE)["pin"])
    ordered = {tuple(scene_rect(key).getCoords()) for key in digit_keys(stage)}
    stage.show(State())
    stage.show(with_shuffled_keys())
    shown = [int(str(key.property("text"))) for key in digit_keys(stage)]

    assert {tuple(scene_rect(key).getCoords()) for key in digit_keys(stage)} == ordered
    assert shown == [row.digit for row in stage.window.face.identification_view.key_rows.rows]


def digit_keys(stage: Stage) -> list[QQuickItem]:
    keys = [it for it in stage.visible_items("QQuickAbstractButton") if str(it.property("text")).isdigit()]
    return sorted(keys, key=lambda key: (scene_rect(key).top(), scene_rect(key).left()))


@pytest.mark.parametrize("keys", [USUAL_KEYS, PinKeys(are_shuffled=True)], ids=["usual", "shuffled"])
@pytest.mark.parametrize("digit", range(10))
def test_a_ten_key_pad_types_what_is_printed_on_it(stage: Stage, digit: int, keys: PinKeys) -> None:
    stage.show(replace(sample_states(Language.JAPANESE)["pin"], pin_keys=keys))

    QTest.keyClick(stage.window.view, Qt.Key(Qt.Key.Key_0 + digit))

    assert (stage.digits, stage.posted) == ([digit], [])


def test_five_on_a_ten_key_pad_presses_what_two_and_eight_chose(stage: Stage) -> None:
    stage.show(sample_states(Language.JAPANESE)["notice"])
    view = stage.window.view
    QTest.keyClick(view, Qt.Key.Key_2)
    first = view.activeFocusItem().property("text")

    QTest.keyClick(view, Qt.Key.Key_2)
    second = view.activeFocusItem().property("text")
    QTest.keyClick(view, Qt.Key.Key_8)
    QTest.keyClick(view, Qt.Key.Key_5)

    press_of = {"やめる": events.Cancel(), "同意してはじめる": events.Next()}
    assert first != second
    assert stage.posted == [press_of.get(first, events.LanguagesAsked())]


def test_a_certificate_that_cannot_be_had_cannot_be_pressed(stage: Stage) -> None:
    stage.show(sample_states(Language.JAPANESE)["kind-first"])

    press(stage, "印鑑登録証明書 200円")

    assert stage.posted == []


def test_an_incomplete_pin_cannot_be_confirmed(stage: Stage) -> None:
    stage.show(sample_states(Language.JAPANESE)["pin"])

    press(stage, "確認")

    assert stage.posted == []


@pytest.mark.parametrize("name", NAMES)
def test_every_button_is_reached_by_a_ten_key_pad(stage: Stage, name: str) -> None:
    stage.show(sample_states(Language.JAPANESE)[name])
    buttons = [item for item in stage.visible_items("QQuickAbstractButton") if item.isEnabled()]
    missing = set(buttons)

    for _ in range(3 * len(buttons) + 3):
        QTest.keyClick(stage.window.view, Qt.Key.Key_Tab)
        focused = stage.window.view.activeFocusItem()
        missing.discard(focused)

    assert [button.property("text") for button in missing] == []


def tree(stage: Stage) -> Iterator[QAccessibleInterface]:
    """Every visible node of the top layer, as assistive technology is told of it."""
    root = QAccessible.queryAccessibleInterface(stage.window.view)
    assert root is not None
    yield from below(root)


def below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(node.childCount()):
        child = node.child(place)
        if not child.state().invisible:
            yield child
            yield from below(child)


def words(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def is_pressable(node: QAccessibleInterface) -> bool:
    actions: QAccessibleActionInterface | None = node.actionInterface()
    return actions is not None and "Press" in actions.actionNames()


def press(stage: Stage, name: str) -> None:
    found = [node for node in tree(stage) if node.role() in INTERACTIVE and words(node) == name]
    assert found, f"no button is called {name}: {sorted(words(node) for node in tree(stage))}"
    found[-1].actionInterface().doAction("Press")
