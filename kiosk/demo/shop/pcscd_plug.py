"""The plug of a reader behind a private pcscd, which reads its file of readers only when it starts."""

from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.pcscd import PrivatePcscd


class PcscdPlug:
    """Unplugs by starting pcscd anew without the reader; its clients see reader and service go and come."""

    def __init__(self, pcscd: PrivatePcscd, slot: VpcdSlot) -> None:
        self._pcscd = pcscd
        self._slot = slot

    def unplug(self) -> None:
        """Pull the plug, with the card in it."""
        self._slot.lift()
        self._pcscd.stop()
        self._pcscd.start(with_reader=False)

    def plug(self) -> None:
        """Plug the reader in again, empty."""
        self._pcscd.stop()
        self._pcscd.start()
