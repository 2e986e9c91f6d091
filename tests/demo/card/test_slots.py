import pytest

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.pcscd import PORT, PrivatePcscd
from kiosk.terminal.devices.card.transport import TransportLost
from kiosk.terminal.ports import CardPresence, CardProblem
from tests.demo.card.benches import CardBench, PresenceRecord


def test_a_slot_holds_one_card(bench: CardBench, box: CardBox) -> None:
    bench.lay(box.card("mihon-1"))

    with pytest.raises(RuntimeError, match="lift it first"):
        bench.slot.lay(box.card("mihon-2"))


def test_lifting_takes_the_power(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()

    bench.lift()

    assert not card.is_powered


def test_lifting_nothing_is_harmless(bench: CardBench) -> None:
    bench.slot.lift()


def test_a_card_cannot_be_laid_where_no_reader_listens(pcscd: PrivatePcscd, box: CardBox) -> None:
    pcscd.stop()

    with pytest.raises(OSError, match="refused"):
        VpcdSlot(pcscd.connect, PORT).lay(box.card("mihon-1"))


def test_a_connection_in_process_is_exclusive(box: CardBox) -> None:
    slot = InProcessSlot()
    slot.lay(box.card("mihon-1"))
    slot.connect()

    with pytest.raises(TransportLost) as caught:
        slot.connect()
    assert caught.value.problem is CardProblem.UNREADABLE


def test_a_closed_slot_reports_nothing_more(box: CardBox) -> None:
    slot, record = InProcessSlot(), PresenceRecord()
    slot.watch(record)
    slot.close()

    slot.lay(box.card("mihon-1"))

    assert record.seen == (CardPresence.EMPTY,)


def test_of_a_card_and_another_beside_it_neither_is_reached(box: CardBox) -> None:
    slot = InProcessSlot()
    cards = box.card("mihon-1"), box.card("mihon-2")
    slot.lay_beside(cards[1])
    slot.lay(cards[0])

    with pytest.raises(TransportLost) as caught:
        slot.connect()

    assert caught.value.problem is CardProblem.SEVERAL_CARDS
    assert cards[0].log == cards[1].log == ()


def test_both_cards_are_taken_away_at_once(box: CardBox) -> None:
    slot = InProcessSlot()
    slot.lay_beside(box.card("mihon-2"))
    slot.lay(box.card("mihon-1"))
    slot.lift()

    slot.lay(box.card("mihon-1"))
    slot.connect()
