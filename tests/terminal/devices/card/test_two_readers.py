"""Two readers with a card in each, behind a real pcscd: whose card is served is never guessed."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

import pytest
from smartcard import scard  # type: ignore[import-untyped]

from kiosk.demo.card.behaviour import FallMute
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.pcscd import PORT, READER_NAME, SECOND_READER_NAME, SECOND_READER_PORT, PrivatePcscd
from kiosk.terminal.devices.card.monitor import PcscMonitor
from kiosk.terminal.devices.card.opening import open_pcsc_reader
from kiosk.terminal.devices.card.pcsc import PcscTransport
from kiosk.terminal.devices.card.reader import JpkiCardReader
from kiosk.terminal.ports import CardIdentity, CardPresence, CardProblem, CardSignature, WrongPin
from tests.demo.card.benches import PresenceRecord, TypedPin, unexamined, watching

FIRST, SECOND = f"{READER_NAME} 00 00", f"{SECOND_READER_NAME} 00 00"


@dataclass
class TwoReaders:
    """Two slots, and the kiosk's reader over both of them."""

    first: VpcdSlot
    second: VpcdSlot
    reader: JpkiCardReader
    presence: PresenceRecord

    def lay_first(self, card: VirtualCard) -> VirtualCard:
        return _lay(self.first, FIRST, card)

    def lay_second(self, card: VirtualCard) -> VirtualCard:
        return _lay(self.second, SECOND, card)


def _lay(slot: VpcdSlot, reader: str, card: VirtualCard) -> VirtualCard:
    with watching(PcscMonitor(reader)) as seen:
        slot.lay(card)
        seen.wait_for(CardPresence.CARD_PRESENT)
    return card


@pytest.fixture
def open_both(pcscd: PrivatePcscd) -> Iterator[Callable[[float], TwoReaders]]:
    pcscd.stop()
    pcscd.start(with_second_reader=True)
    slots = VpcdSlot(pcscd.connect, PORT), VpcdSlot(pcscd.connect, SECOND_READER_PORT)
    opened: list[JpkiCardReader] = []

    def open_(patience: float) -> TwoReaders:
        reader = open_pcsc_reader(unexamined, patience=patience)
        opened.append(reader)
        presence = PresenceRecord()
        reader.watch(presence)
        presence.wait_for(CardPresence.EMPTY)
        return TwoReaders(*slots, reader, presence)

    yield open_
    for slot in slots:
        slot.lift()
    for reader in opened:
        reader.close()


@pytest.fixture
def both(open_both: Callable[[float], TwoReaders]) -> TwoReaders:
    return open_both(20.0)


def test_after_a_wrong_pin_the_same_reader_is_asked_though_a_card_lies_in_the_other_by_then(
    both: TwoReaders, box: CardBox
) -> None:
    card = both.lay_second(box.card("mihon-1"))
    assert isinstance(both.reader.read(), CardIdentity)
    assert both.reader.sign(TypedPin(b"0000"), b"statement") == WrongPin(2)
    other = both.lay_first(box.card("mihon-2"))

    assert isinstance(both.reader.sign(TypedPin(), b"statement"), CardSignature)
    assert card.verifications == 2
    assert other.log == ()


def test_what_is_laid_and_lifted_in_the_other_reader_is_not_reported(both: TwoReaders, box: CardBox) -> None:
    both.lay_first(box.card("mihon-1"))
    assert isinstance(both.reader.read(), CardIdentity)

    both.lay_second(box.card("mihon-2"))
    with watching(PcscMonitor(SECOND)) as seen:
        both.second.lift()
        seen.wait_for(CardPresence.EMPTY)
    assert both.reader.sign(TypedPin(b"0000"), b"statement") == WrongPin(2)
    both.first.lift()
    both.presence.wait_for(CardPresence.EMPTY)

    assert both.presence.seen == (CardPresence.EMPTY, CardPresence.CARD_PRESENT, CardPresence.EMPTY)


def test_of_two_cards_that_lie_there_neither_is_read(both: TwoReaders, box: CardBox) -> None:
    first, second = both.lay_first(box.card("mihon-1")), both.lay_second(box.card("mihon-2"))

    assert both.reader.read() is CardProblem.SEVERAL_CARDS
    assert first.log == second.log == ()

    both.first.lift()
    both.presence.wait_for(CardPresence.EMPTY, CardPresence.CARD_PRESENT)
    identity = both.reader.read()
    assert isinstance(identity, CardIdentity)
    assert identity.certificate_der == box.certificate("mihon-2").certificate_der


def test_a_card_that_another_program_holds_is_in_nobodys_way(both: TwoReaders, box: CardBox) -> None:
    both.lay_first(box.card("mihon-1"))
    both.lay_second(box.card("mihon-2"))
    with closing(PcscTransport(FIRST).connect()):
        identity = both.reader.read()

    assert isinstance(identity, CardIdentity)
    assert identity.certificate_der == box.certificate("mihon-2").certificate_der


def test_a_card_that_fell_mute_is_in_nobodys_way(
    open_both: Callable[[float], TwoReaders], box: CardBox
) -> None:
    both = open_both(3.0)
    mute = both.lay_first(box.card("mihon-1"))
    mute.plan(FallMute(), at=2)
    assert both.reader.read() is CardProblem.MUTE

    both.lay_second(box.card("mihon-2"))

    assert isinstance(both.reader.read(), CardIdentity)
    assert isinstance(both.reader.sign(TypedPin(), b"statement"), CardSignature)


def test_a_reader_that_goes_between_the_list_and_the_look_takes_no_other_with_it(
    both: TwoReaders, box: CardBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pcscd has no such fault to order."""
    both.lay_second(box.card("mihon-1"))
    look = scard.SCardGetStatusChange
    gone: list[str] = []

    def look_after_the_first_has_gone(
        context: int, milliseconds: int, states: list[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, list[int]]]]:
        if not milliseconds and FIRST in [name for name, _ in states]:
            gone.append(FIRST)
            return scard.SCARD_E_UNKNOWN_READER, []
        return look(context, milliseconds, states)  # type: ignore[no-any-return]

    monkeypatch.setattr(scard, "SCardGetStatusChange", look_after_the_first_has_gone)

    assert isinstance(both.reader.read(), CardIdentity)
    assert gone == [FIRST]
