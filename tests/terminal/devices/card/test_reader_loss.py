"""A reader that is unplugged while pcscd lives: as pcscd tells it, for vpcd's readers cannot be unplugged."""

from queue import SimpleQueue

import pytest
from smartcard import scard  # type: ignore[import-untyped]

from kiosk.terminal.devices.card.monitor import PcscMonitor
from kiosk.terminal.ports import CardPresence
from tests.demo.card.benches import watching

HELD, EMPTY = scard.SCARD_STATE_PRESENT, scard.SCARD_STATE_EMPTY
LOST = (
    scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_IGNORE,
    scard.SCARD_STATE_UNAVAILABLE,
    scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE,
)
CHANGED = scard.SCARD_STATE_CHANGED

States = dict[str, int]


class ScriptedPcscd:
    """Answers each look with what was written for it, and blocks where nothing was."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *readers: str) -> None:
        self.readers = list(readers)
        self._states: States = {}
        self._looks: SimpleQueue[States | None] = SimpleQueue()
        for name, act in {
            "SCardEstablishContext": lambda _scope: (scard.SCARD_S_SUCCESS, 1),
            "SCardReleaseContext": lambda _context: scard.SCARD_S_SUCCESS,
            "SCardListReaders": lambda _context, _groups: (scard.SCARD_S_SUCCESS, list(self.readers)),
            "SCardGetStatusChange": self._look,
            "SCardCancel": lambda _context: self._looks.put(None),
        }.items():
            monkeypatch.setattr(scard, name, act)

    def tell(self, **states: int) -> None:
        """What the next look finds changed."""
        self._looks.put(states)

    def _look(
        self, _context: int, _milliseconds: int, asked: list[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, list[int]]]]:
        states = self._looks.get()
        if states is None:
            return scard.SCARD_E_CANCELLED, []
        self._states |= states
        found: list[tuple[str, int, list[int]]] = [
            (name, self._states.get(name, flags), []) for name, flags in asked
        ]
        return scard.SCARD_S_SUCCESS, found


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
