"""From the states of readers to what the procedure hears of: one slot, empty or with a card."""

from collections.abc import Callable

from kiosk.terminal.devices.card.resource_manager import ReaderState
from kiosk.terminal.ports import CardPresence


class PresenceReport:
    """Tells a listener each change of presence once, and an exchange of cards as a removal between them."""

    def __init__(self, listener: Callable[[CardPresence], None]) -> None:
        self._listener = listener
        self._told: CardPresence | None = None
        self._states: dict[str, ReaderState] = {}

    def update(self, states: tuple[ReaderState, ...]) -> None:
        """Take over the states of all readers that are watched."""
        if self._told is CardPresence.CARD_PRESENT and self._was_exchanged(states):
            self._tell(CardPresence.EMPTY)
        self._states = {state.name: state for state in states}
        self._tell(_presence(states))

    def readers_lost(self) -> None:
        """Take note that no reader can be reached."""
        self.update(())

    def _was_exchanged(self, states: tuple[ReaderState, ...]) -> bool:
        return any(
            known.holds_card and state.holds_card and known.card_events != state.card_events
            for state in states
            if (known := self._states.get(state.name)) is not None
        )

    def _tell(self, presence: CardPresence) -> None:
        if presence is not self._told:
            self._told = presence
            self._listener(presence)


def _presence(states: tuple[ReaderState, ...]) -> CardPresence:
    if any(state.holds_card for state in states):
        return CardPresence.CARD_PRESENT
    if any(state.is_known for state in states):
        return CardPresence.EMPTY
    return CardPresence.READER_MISSING
