"""The audio mode's own part of the state: the choice heard last, the volume, the screen."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.terminal.ports import Volume


class PadKey(StrEnum):
    """What the keys of a ten-key pad mean; digits are digits only where digits are typed."""

    NEXT = "next"
    PREVIOUS = "previous"
    PRESS = "press"
    REPEAT = "repeat"
    STOP = "stop"
    LOUDER = "louder"
    SOFTER = "softer"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class AudioMode:
    """Somebody goes through the procedure by ear; it ends with the visit."""

    choice: int | None = None
    """The choice that was read last, of those of the present screen; None before the first."""
    volume: Volume = Volume.USUAL
    is_dark: bool = False
    """The screen shows nothing, so that nobody reads along."""
    kana_row: int | None = None
    """The first of two digits of a character; on the screen where a name is typed."""
