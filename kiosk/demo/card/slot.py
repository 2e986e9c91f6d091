"""A slot into which virtual cards are laid by hand, by a script or by a test."""

from typing import Protocol

from kiosk.demo.card.virtual_card import VirtualCard


class Slot(Protocol):
    """The card slot of a virtual reader."""

    def lay(self, card: VirtualCard) -> None:
        """Lay `card` into the empty slot; raises RuntimeError if another card lies there."""
        ...

    def lift(self) -> None:
        """Take the card away, if one lies there."""
        ...

    def swap(self, card: VirtualCard) -> None:
        """Take the card away and lay another one into the slot at once, faster than any reader polls."""
        ...
