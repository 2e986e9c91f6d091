"""A pcscd whose answers to each look at the readers are written by a test."""

from queue import SimpleQueue

import pytest
from smartcard import scard  # type: ignore[import-untyped]

States = dict[str, int]


class ScriptedPcscd:
    """Answers each look with what was written for it, and blocks where nothing was."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *readers: str) -> None:
        self.readers = list(readers)
        self.is_away_for = 0
        """How often it is asked for a context before it is there."""
        self.patience: list[int] = []
        """How many milliseconds each look would have waited for a change."""
        self._states: States = {}
        self._looks: SimpleQueue[States | None] = SimpleQueue()
        for name, act in {
            "SCardEstablishContext": self._establish,
            "SCardReleaseContext": lambda _context: scard.SCARD_S_SUCCESS,
            "SCardListReaders": lambda _context, _groups: (scard.SCARD_S_SUCCESS, list(self.readers)),
            "SCardGetStatusChange": self._look,
            "SCardCancel": lambda _context: self._looks.put(None),
        }.items():
            monkeypatch.setattr(scard, name, act)

    def tell(self, **states: int) -> None:
        """What the next look finds changed."""
        self._looks.put(states)

    def _establish(self, _scope: int) -> tuple[int, int]:
        if not self.is_away_for:
            return scard.SCARD_S_SUCCESS, 1
        self.is_away_for -= 1
        return scard.SCARD_E_NO_SERVICE, 0

    def _look(
        self, _context: int, milliseconds: int, asked: list[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, list[int]]]]:
        self.patience.append(milliseconds)
        states = self._looks.get()
        if states is None:
            return scard.SCARD_E_CANCELLED, []
        self._states |= states
        found: list[tuple[str, int, list[int]]] = [
            (name, self._states.get(name, flags), []) for name, flags in asked
        ]
        return scard.SCARD_S_SUCCESS, found
