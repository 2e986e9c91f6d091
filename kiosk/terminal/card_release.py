"""Powers off the card of a session that died: `python -m kiosk.terminal.card_release [READER]`.

A process of its own, because a card that fell mute holds whoever talks to it.
"""

import sys
from collections.abc import Callable
from threading import Event

from kiosk.terminal.devices.card.opening import power_off_cards
from kiosk.terminal.devices.card.pcsc import PcscTransport
from kiosk.terminal.devices.card.transport import Readers

TRIES = 20
PAUSE_SECONDS = 0.25
"""pcscd notices the death of a client only after a moment; until then the card is still held."""


def release_card(readers: Readers, pause: Callable[[float], object]) -> bool:
    """Power off what lies there; False where a card could not be reached in all tries."""
    for _ in range(TRIES):
        if power_off_cards(readers):
            return True
        pause(PAUSE_SECONDS)
    return False


def main() -> int:
    """Power off the card in the reader that the command line names, or in any."""
    reader = sys.argv[1] if len(sys.argv) > 1 else None
    return 0 if release_card(PcscTransport(reader), Event().wait) else 1


if __name__ == "__main__":
    sys.exit(main())
