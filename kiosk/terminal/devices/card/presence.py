"""From the states of readers to what the procedure hears of: one slot, empty or with a card."""

from collections.abc import Callable
from threading import RLock

from kiosk.terminal.devices.card.resource_manager import ReaderState
from kiosk.terminal.ports import CardPresence


class PresenceReport:
    """Tells a listener each change of presence once, and a card that left as a removal, whatever lies there.

    The card that counts is the one in the reader that is followed; before one is, that in any of them.
    """

    def __init__(self, listener: Callable[[CardPresence], None]) -> None:
        self._listener = listener
        self._lock = RLock()
        """The monitor takes states over while the session follows a reader, or ends the report."""
        self._ended = False
        self._told: CardPresence | None = None
        self._states: dict[str, ReaderState] = {}
        self._followed: str | None = None

    def follow(self, reader: str) -> None:
        """The citizen's card lies in that reader; what is moved in the others is no removal of it."""
        with self._lock:
            self._followed = reader

    def update(self, states: tuple[ReaderState, ...]) -> None:
        """Take over the states of all readers that are watched."""
        presence = _presence(states)
        with self._lock:
            if self._has_left(states):
                self._followed = None
                if presence is CardPresence.CARD_PRESENT:
                    self._tell(CardPresence.EMPTY)
            self._states = {state.name: state for state in states}
            self._tell(presence)

    def readers_lost(self) -> None:
        """Take note that no reader can be reached."""
        self.update(())

    def end(self) -> None:
        """Tell nothing more: no call of the listener begins after this returned."""
        with self._lock:
            self._ended = True

    def _has_left(self, states: tuple[ReaderState, ...]) -> bool:
        now = {state.name: state for state in states}
        return any(
            known.holds_card and not _is_untouched(known, now.get(known.name))
            for known in self._states.values()
            if self._followed in {None, known.name}
        )

    def _tell(self, presence: CardPresence) -> None:
        if presence is not self._told and not self._ended:
            self._told = presence
            self._listener(presence)


def _is_untouched(known: ReaderState, now: ReaderState | None) -> bool:
    """Whether the card that was known to lie there never left."""
    return now is not None and now.holds_card and now.card_events == known.card_events


def _presence(states: tuple[ReaderState, ...]) -> CardPresence:
    if any(state.holds_card for state in states):
        return CardPresence.CARD_PRESENT
    if any(state.is_known for state in states):
        return CardPresence.EMPTY
    return CardPresence.READER_MISSING
