"""A card that is put back before the reader was seen empty."""

from threading import Event

import pytest

from kiosk.demo.card.behaviour import TearOut
from kiosk.demo.card.card_box import CardBox
from kiosk.terminal.devices.card.emptied import EmptiedReaders
from kiosk.terminal.devices.card.resource_manager import PcscError, ReaderState, ResourceManager
from kiosk.terminal.ports import CardIdentity, CardPresence, CardProblem, CardSignature
from tests.demo.card.benches import PATIENCE_SECONDS, CardBench, TypedPin

HELD, EMPTY, LOST = ReaderState("a", 0x20), ReaderState("a", 0x10), ReaderState("a", 0x04)
OTHER = ReaderState("b", 0x10)
SHARING_VIOLATION = 0x8010000B


def looked_at(*changes: tuple[ReaderState, ReaderState]) -> list[str]:
    emptied, seen = EmptiedReaders(), list[str]()
    for before, now in changes:
        emptied.note((before, OTHER), (now, OTHER))
    for _ in range(2):
        emptied.look_anew(seen.append)
    return seen


def test_a_reader_that_a_card_left_is_made_to_look_anew_once() -> None:
    assert looked_at((HELD, EMPTY)) == ["a"]


def test_a_reader_that_holds_a_card_is_left_alone() -> None:
    assert looked_at((EMPTY, HELD)) == []
    assert looked_at((HELD, EMPTY), (EMPTY, HELD)) == []


def test_a_reader_that_is_gone_is_left_alone() -> None:
    assert looked_at((HELD, LOST)) == []


def test_a_reader_that_is_still_held_is_tried_again() -> None:
    emptied, tries = EmptiedReaders(), list[str]()

    def refuse_once(reader: str) -> None:
        tries.append(reader)
        if len(tries) == 1:
            raise PcscError(SHARING_VIOLATION)

    emptied.note((HELD,), (EMPTY,))
    for _ in range(3):
        emptied.look_anew(refuse_once)

    assert tries == ["a", "a"]


@pytest.mark.parametrize("milliseconds", [0, 20, 100, 200, 300])
def test_a_card_that_was_torn_out_at_the_pin_and_put_back_at_once_is_found(
    real: CardBench, box: CardBox, milliseconds: int
) -> None:
    card = real.lay(box.card("mihon-1"))
    real.reader.read()
    card.plan(TearOut(), at=1)
    assert real.reader.sign(TypedPin(), b"statement") is CardProblem.TORN_OUT

    Event().wait(milliseconds / 1000)
    real.slot.lay(card)

    real.presence.wait_for(CardPresence.CARD_PRESENT, CardPresence.EMPTY, CardPresence.CARD_PRESENT)
    assert isinstance(real.reader.read(), CardIdentity)
    assert isinstance(real.reader.sign(TypedPin(), b"statement"), CardSignature)


def test_a_reader_that_was_made_to_look_anew_sees_the_next_card(
    real: CardBench, box: CardBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    power_off, looked = ResourceManager.power_off, Event()

    def note(manager: ResourceManager, reader: str) -> None:
        power_off(manager, reader)
        looked.set()

    monkeypatch.setattr(ResourceManager, "power_off", note)
    card = real.lay(box.card("mihon-1"))
    real.lift()
    assert looked.wait(PATIENCE_SECONDS)

    real.lay(card)

    assert isinstance(real.reader.read(), CardIdentity)
