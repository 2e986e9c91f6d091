"""Readers that a card left: each is made to look anew, because it may report itself empty with a card in it.

The power is taken from a card on every way out, and for a card that was torn out that fails. When the card
is back by then, before the reader was seen empty, pcscd takes it for gone until its power is switched once
more (docs/devices/card.md, "A card that is put back at once").
"""

from collections.abc import Callable

from kiosk.terminal.devices.card.resource_manager import PcscError, ReaderState

PowerOff = Callable[[str], None]
"""Takes the power from whatever lies in the reader of that name; raises PcscError where that cannot be."""


class EmptiedReaders:
    """The readers whose card left and that were not made to look anew since."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def note(self, before: tuple[ReaderState, ...], now: tuple[ReaderState, ...]) -> None:
        """Take over what changed."""
        held = {state.name for state in before if state.holds_card}
        self._names |= held
        self._names &= {state.name for state in now if state.is_known and not state.holds_card}

    def look_anew(self, power_off: PowerOff) -> None:
        """Once nothing has changed for a while: switch their power; one that is still held, the next time."""
        for name in tuple(self._names):
            try:
                power_off(name)
            except PcscError:
                continue
            self._names.discard(name)
