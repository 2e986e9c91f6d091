import pytest
from PySide6.QtCore import QObject

from kiosk.demo.card.behaviour import FallenMuteError
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.dock.card_stack import CardStack
from kiosk.demo.dock.cast import CAST
from kiosk.demo.dock.panels.card_mishap_panel import ANSWERS, LAST_COMMAND, CardMishapPanel
from kiosk.terminal.devices.card.opening import open_reader
from kiosk.terminal.ports import CardIdentity, CardProblem
from tests.demo.card.benches import TypedPin, unexamined
from tests.demo.dock.conftest import Heard

SELECT = bytes.fromhex("00A4040C0AD392F000260100000001")


@pytest.fixture
def slot() -> InProcessSlot:
    return InProcessSlot()


@pytest.fixture
def card(slot: InProcessSlot, stack: CardStack) -> VirtualCard:
    """The first one's card, on the reader."""
    card = stack.card_of(CAST[0].character)
    slot.lay(card)
    return card


@pytest.fixture
def panel(slot: InProcessSlot, stack: CardStack, heard: Heard, parent: QObject) -> CardMishapPanel:
    panel = CardMishapPanel(slot, stack, parent)
    panel.said.connect(heard.hear)
    return panel


def test_without_a_card_nothing_happens(panel: CardMishapPanel, slot: InProcessSlot, heard: Heard) -> None:
    panel.tearOut()
    panel.fallMute()
    panel.answerInstead()
    panel.swap()

    assert not panel.card_lies()
    assert slot.card is None
    assert heard.messages == []


def test_the_card_is_torn_out_at_the_chosen_command(
    panel: CardMishapPanel, slot: InProcessSlot, card: VirtualCard, heard: Heard
) -> None:
    panel.nextCommand()
    panel.nextCommand()
    panel.tearOut()
    reader = open_reader(slot, slot, unexamined)

    assert reader.read() is CardProblem.TORN_OUT
    assert (len(card.log), slot.card) == (3, None)
    assert "command 3" in heard.last


@pytest.mark.usefixtures("card")
def test_the_card_falls_mute_at_the_next_command(
    panel: CardMishapPanel, card: VirtualCard, heard: Heard
) -> None:
    panel.fallMute()
    card.power_on()

    with pytest.raises(FallenMuteError):
        card.transmit(SELECT)
    assert "will not answer its command 1" in heard.last


def test_the_card_is_swapped_for_somebody_elses_before_the_pin_is_sent(
    panel: CardMishapPanel, slot: InProcessSlot, card: VirtualCard, stack: CardStack
) -> None:
    reader = open_reader(slot, slot, unexamined)
    assert isinstance(reader.read(), CardIdentity)

    panel.swap()

    assert reader.sign(TypedPin(), b"statement") is CardProblem.SWAPPED
    assert stack.holder_of(slot.card) is CAST[1].character
    assert card.verifications == 0


def test_the_card_is_swapped_at_the_chosen_command(
    panel: CardMishapPanel, slot: InProcessSlot, card: VirtualCard, stack: CardStack, heard: Heard
) -> None:
    panel.nextCommand()
    panel.swap()
    assert slot.card is card
    reader = open_reader(slot, slot, unexamined)

    assert reader.read() is CardProblem.TORN_OUT
    assert (len(card.log), stack.holder_of(slot.card)) == (2, CAST[1].character)
    assert "at its command 2" in heard.last


@pytest.mark.usefixtures("card")
def test_the_card_says_the_chosen_answer_at_the_next_command(
    panel: CardMishapPanel, slot: InProcessSlot, heard: Heard
) -> None:
    for _ in range(ANSWERS.index(b"\x6a\x82")):
        panel.nextAnswer()
    panel.answerInstead()
    reader = open_reader(slot, slot, unexamined)

    assert reader.read() is CardProblem.NOT_MY_NUMBER
    assert "answer 6A82 to its command 1" in heard.last


@pytest.mark.parametrize("answer", ANSWERS, ids=bytes.hex)
def test_no_answer_that_can_be_chosen_is_a_fault(
    panel: CardMishapPanel, slot: InProcessSlot, card: VirtualCard, answer: bytes
) -> None:
    while panel.chosen_answer() != answer.hex().upper():
        panel.nextAnswer()
    panel.answerInstead()
    reader = open_reader(slot, slot, unexamined)

    assert isinstance(reader.read(), CardIdentity | CardProblem)
    assert card.verifications == 0


def test_after_the_last_answer_comes_the_first(panel: CardMishapPanel) -> None:
    for _ in ANSWERS:
        panel.nextAnswer()

    assert panel.chosen_answer() == "6F00"


def test_after_the_last_command_comes_the_first(panel: CardMishapPanel) -> None:
    for _ in range(LAST_COMMAND):
        panel.nextCommand()

    assert panel.chosen_command() == 1


def test_a_second_card_beside_the_chosen_one_keeps_both_from_being_read(
    panel: CardMishapPanel, slot: InProcessSlot, stack: CardStack, heard: Heard
) -> None:
    panel.laySecond()
    slot.lay(stack.card_of(CAST[0].character))

    assert open_reader(slot, slot, unexamined).read() is CardProblem.SEVERAL_CARDS
    assert CAST[-1].name in heard.last


def test_nothing_is_laid_beside_a_card_that_lies_there(
    panel: CardMishapPanel, slot: InProcessSlot, card: VirtualCard, heard: Heard
) -> None:
    panel.laySecond()

    assert isinstance(open_reader(slot, slot, unexamined).read(), CardIdentity)
    assert card.log != ()
    assert heard.messages == []
