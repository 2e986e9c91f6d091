"""A reader that is unplugged while pcscd lives: as pcscd tells it, for vpcd's readers cannot be unplugged.

And how soon what was away is found again: by the waits that were asked for, none of which is waited here.
"""

from threading import Event

import pytest
from smartcard import scard  # type: ignore[import-untyped]

from kiosk.terminal.devices.card.monitor import PcscMonitor
from kiosk.terminal.devices.card.opening import power_off_cards
from kiosk.terminal.devices.card.pcsc import PcscTransport
from kiosk.terminal.devices.card.transport import ReaderBarred
from kiosk.terminal.ports import CardPresence, CardProblem
from tests.demo.card.benches import watching
from tests.terminal.devices.card.scripted_pcscd import ScriptedPcscd

HELD, EMPTY = scard.SCARD_STATE_PRESENT, scard.SCARD_STATE_EMPTY
LOST = (
    scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_IGNORE,
    scard.SCARD_STATE_UNAVAILABLE,
    scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE,
)
CHANGED = scard.SCARD_STATE_CHANGED

PCSCD_LOOKS_EVERY = 400
"""Milliseconds between two looks of pcscd at a reader (docs/reference/card.md, section 9)."""


class Waits(Event):
    """Waits no time at all, and notes how long it would have been."""

    def __init__(self) -> None:
        super().__init__()
        self.milliseconds: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None
        self.milliseconds.append(timeout * 1000)
        return self.is_set()


@pytest.mark.parametrize("lost", LOST, ids=["unknown", "unavailable", "both"])
def test_a_reader_unplugged_with_the_card_that_is_served_is_a_removal(
    monkeypatch: pytest.MonkeyPatch, lost: int
) -> None:
    pcscd, monitor = ScriptedPcscd(monkeypatch, "served", "other"), PcscMonitor()
    with watching(monitor) as record:
        pcscd.tell(served=HELD | CHANGED, other=EMPTY | CHANGED)
        record.wait_for(CardPresence.CARD_PRESENT)
        monitor.follow("served")

        pcscd.readers.remove("served")
        pcscd.tell(served=lost | CHANGED)

        record.wait_for(CardPresence.CARD_PRESENT, CardPresence.EMPTY)


@pytest.mark.parametrize("lost", LOST, ids=["unknown", "unavailable", "both"])
def test_another_reader_that_is_unplugged_is_no_matter_and_the_last_one_is(
    monkeypatch: pytest.MonkeyPatch, lost: int
) -> None:
    pcscd = ScriptedPcscd(monkeypatch, "one", "other")
    with watching(PcscMonitor()) as record:
        pcscd.tell(one=EMPTY | CHANGED, other=EMPTY | CHANGED)
        record.wait_for(CardPresence.EMPTY)

        pcscd.tell(other=lost | CHANGED)
        pcscd.tell(one=lost | CHANGED)
        record.wait_for(CardPresence.READER_MISSING)
        pcscd.tell(one=EMPTY | CHANGED)
        record.wait_for(CardPresence.EMPTY)

        assert record.seen == (CardPresence.EMPTY, CardPresence.READER_MISSING, CardPresence.EMPTY)


def test_a_pcscd_that_comes_back_is_found_within_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    pcscd, waits = ScriptedPcscd(monkeypatch, "one"), Waits()
    pcscd.is_away_for = 7
    with watching(PcscMonitor(closing=waits)) as record:
        pcscd.tell(one=EMPTY | CHANGED)
        record.wait_for(CardPresence.READER_MISSING, CardPresence.EMPTY)

        assert len(waits.milliseconds) == 7  # one between two tries, and none once it is there
        assert max(waits.milliseconds) + PCSCD_LOOKS_EVERY <= 1000


def test_a_reader_that_comes_back_is_found_within_a_second_even_if_pcscd_does_not_tell(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pcscd, waits = ScriptedPcscd(monkeypatch), Waits()
    with watching(PcscMonitor(closing=waits)) as record:
        pcscd.tell()
        record.wait_for(CardPresence.READER_MISSING)

        pcscd.readers.append("one")
        pcscd.tell()
        pcscd.tell(one=EMPTY | CHANGED)
        record.wait_for(CardPresence.EMPTY)

        assert waits.milliseconds == []
        assert max(pcscd.patience) + PCSCD_LOOKS_EVERY <= 1000


class PromptPcscd:
    """Answers at once where what is asked differs from what is, as pcscd does; else it waits."""

    LOOKS_TO_SETTLE = 20

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **states: int) -> None:
        self.looks = 0
        self.waits = Event()
        """Somebody asked for what is, and waits for a change."""
        self._states = states
        self._cancelled = Event()
        for name, act in {
            "SCardEstablishContext": lambda _scope: (scard.SCARD_S_SUCCESS, 1),
            "SCardReleaseContext": lambda _context: scard.SCARD_S_SUCCESS,
            "SCardListReaders": lambda _context, _groups: (scard.SCARD_S_SUCCESS, list(states)),
            "SCardGetStatusChange": self._look,
            "SCardCancel": lambda _context: self._cancelled.set(),
        }.items():
            monkeypatch.setattr(scard, name, act)

    def _look(
        self, _context: int, _milliseconds: int, asked: list[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, list[int]]]]:
        self.looks += 1
        now: list[tuple[str, int, list[int]]] = [
            (name, self._states.get(name, scard.SCARD_STATE_EMPTY), []) for name, _ in asked
        ]
        if [flags for _, flags in asked] != [flags for _, flags, _ in now] and self.looks < 1000:
            return scard.SCARD_S_SUCCESS, now
        self.waits.set()
        self._cancelled.wait()
        return scard.SCARD_E_CANCELLED, []


def test_a_reader_that_is_listed_and_does_not_answer_is_waited_for_and_not_asked_in_a_circle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pcscd = PromptPcscd(monkeypatch, broken=scard.SCARD_STATE_UNAVAILABLE)
    with watching(PcscMonitor()) as record:
        record.wait_for(CardPresence.READER_MISSING)
        pcscd.waits.wait()

    assert pcscd.looks <= PromptPcscd.LOOKS_TO_SETTLE


def test_of_a_reader_that_does_not_answer_nobody_says_that_it_is_empty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    PromptPcscd(monkeypatch, broken=scard.SCARD_STATE_UNAVAILABLE)

    with pytest.raises(ReaderBarred) as lost:
        PcscTransport().occupied()

    assert lost.value.problem is CardProblem.READER_MISSING
    assert not power_off_cards(PcscTransport())


def test_beside_a_reader_that_does_not_answer_the_other_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    PromptPcscd(monkeypatch, broken=scard.SCARD_STATE_UNAVAILABLE, served=HELD)

    assert PcscTransport().occupied() == ("served",)
