"""A slot into which virtual cards are laid by hand, by a script or by a test."""

from typing import Protocol

from kiosk.demo.card.virtual_card import VirtualCard


class ReaderPlug(Protocol):
    """The plug of a virtual reader."""

    def unplug(self) -> None:
        """Pull the reader's plug, with the card in it."""
        ...

    def plug(self) -> None:
        """Plug the reader in again, empty."""
        ...


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
