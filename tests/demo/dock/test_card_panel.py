import pytest
from PySide6.QtCore import QObject

from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.special_cards import CardState
from kiosk.demo.cities.characters import Character
from kiosk.demo.dock.card_kinds import CARD_KINDS
from kiosk.demo.dock.card_stack import CardStack
from kiosk.demo.dock.cast import CAST
from kiosk.demo.dock.panels.card_panel import CardPanel
from tests.demo.dock.conftest import Heard


@pytest.fixture
def slot() -> InProcessSlot:
    return InProcessSlot()


@pytest.fixture
def panel(slot: InProcessSlot, stack: CardStack, heard: Heard, parent: QObject) -> CardPanel:
    panel = CardPanel(slot, stack, parent)
    panel.said.connect(heard.hear)
    return panel


def test_the_first_of_the_cast_is_chosen_at_the_start(panel: CardPanel) -> None:
    assert [row.chosen for row in panel.cast_rows().rows] == [True, *[False] * (len(CAST) - 1)]


def test_the_chosen_card_is_laid_on_the_reader(
    panel: CardPanel, slot: InProcessSlot, stack: CardStack
) -> None:
    panel.choose(1)
    panel.layOrLift()
    assert stack.holder_of(slot.card) is CAST[1].character
    assert panel.card_lies()
    assert [row.on_reader for row in panel.cast_rows().rows].index(True) == 1


def test_the_pin_is_told_when_a_card_is_laid(panel: CardPanel, heard: Heard) -> None:
    panel.layOrLift()
    assert "1234" in heard.last


def test_the_same_button_lifts_the_card(panel: CardPanel, slot: InProcessSlot) -> None:
    panel.layOrLift()
    panel.layOrLift()
    assert slot.card is None
    assert not panel.card_lies()


def test_choosing_another_card_leaves_the_reader_alone(panel: CardPanel, slot: InProcessSlot) -> None:
    panel.layOrLift()
    lying = slot.card
    panel.choose(2)
    assert slot.card is lying
    assert panel.cast_rows().rows[0].on_reader
    assert panel.cast_rows().rows[2].chosen


def test_a_card_that_a_script_lays_is_seen(panel: CardPanel, slot: InProcessSlot, stack: CardStack) -> None:
    slot.lay(stack.card_of(Character.HERO))
    panel.look()
    assert panel.card_lies()


def test_everyone_has_one_card_that_remembers_its_tries(stack: CardStack) -> None:
    assert stack.card_of(Character.HERO) is stack.card_of(Character.HERO)
    assert stack.card_of(Character.HERO) is not stack.card_of(Character.RARE_NAME)


def test_a_card_from_elsewhere_has_no_holder(stack: CardStack, slot: InProcessSlot) -> None:
    assert stack.holder_of(slot.card) is None


def test_a_card_in_another_state_can_be_laid(panel: CardPanel, slot: InProcessSlot, stack: CardStack) -> None:
    panel.nextKind()
    panel.layOrLift()

    assert slot.card is stack.card_of(CAST[0].character, CardState.LAST_TRY)
    assert stack.holder_of(slot.card) is CAST[0].character
    assert panel.kind_in_japanese() == "あと1回"


def test_after_the_last_state_comes_the_ordinary_card(panel: CardPanel) -> None:
    for _ in CardState:
        panel.nextKind()

    assert panel.kind_in_english() == "An ordinary card"


def test_every_state_is_offered_once() -> None:
    assert sorted(kind.state.value for kind in CARD_KINDS) == [state.value for state in CardState]
