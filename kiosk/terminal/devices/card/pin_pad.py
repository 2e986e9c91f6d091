"""Entry of the PIN on a reader's own pad: FEATURE_VERIFY_PIN_DIRECT of PC/SC part 10.

Source: docs/reference/card.md, section 5. Never tried on a pad of hardware.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from kiosk.terminal.devices.card.apdu import Response
from kiosk.terminal.devices.card.profile import CardProfile
from kiosk.terminal.devices.card.transport import Channel, TransportLost
from kiosk.terminal.ports import PadOutcome

GET_FEATURE_REQUEST = 0x42000D48
"""CM_IOCTL_GET_FEATURE_REQUEST: SCARD_CTL_CODE(3400)."""
VERIFY_PIN_DIRECT = 0x06
"""Tag of the feature in the answer to that request."""
IFD_PIN_PROPERTIES = 0x0A
"""Tag of the feature whose code tells, above all, whether the pad has a display."""

PAD_SECONDS = 30
"""How long the pad waits for the first key, and for each key after it."""


def entry_seconds(digits: int) -> int:
    """The longest that an entry can take: so many digits, and the key that ends it."""
    return (digits + 1) * PAD_SECONDS


STATUS_WORD_BYTES = 2
_CODE_BYTES = 4
_ASCII_LEFT_BYTES = 0x82
_BLOCK_OF_FOUR = 0x04
_VALIDATION_KEY = 0x02
_DEFAULT_MESSAGE = 0xFF
_NO_MESSAGE = 0x00
_FIRST_MESSAGE = 0x00
_JAPANESE = 0x0411
_PADDING = 0x00
_LCD_LAYOUT_BYTES = 2
"""wLcdLayout, which begins the pad's properties: lines and characters of the display, zero for none."""


class ReaderWord(Enum):
    """What a pad itself can answer in place of the card, which then counted nothing."""

    TIMED_OUT = 0x6400
    CANCELLED = 0x6401
    WRONG_LENGTH = 0x6403
    STRUCTURE_REFUSED = 0x6B80


_OUTCOMES = {
    ReaderWord.TIMED_OUT: PadOutcome.TIMED_OUT,
    ReaderWord.CANCELLED: PadOutcome.CANCELLED,
    ReaderWord.WRONG_LENGTH: PadOutcome.WRONG_LENGTH,
    ReaderWord.STRUCTURE_REFUSED: PadOutcome.NOT_SERVED,
}


@dataclass(frozen=True, slots=True)
class ReaderPad:
    """The pad of the reader that a channel leads to."""

    channel: Channel
    control_code: int
    properties_code: int | None
    """None where the reader does not tell what its pad is like."""

    def verify(self, profile: CardProfile, *, has_display: bool) -> Response | PadOutcome:
        """Have the pad ask for the PIN and send it to the card, once; the PIN file has to be current.

        The card's own answer, or what the pad answered in its place. Raises TransportLost.
        """
        request = verify_structure(profile, has_display=has_display)
        answer = self.channel.control(self.control_code, request, entry_seconds(profile.pin_digits))
        if not answer:  # the reader does not know the code that it listed
            return PadOutcome.NOT_SERVED
        if len(answer) < STATUS_WORD_BYTES:
            raise TransportLost
        response = Response.parse(answer)
        outcome = _outcome_of(response.status.value)
        return response if outcome is None else outcome

    def has_display(self) -> bool:
        """Whether the pad tells of a display. Raises TransportLost."""
        if self.properties_code is None:
            return False
        return any(self.channel.control(self.properties_code, b"", 0)[:_LCD_LAYOUT_BYTES])


def pin_pad_of(channel: Channel) -> ReaderPad | None:
    """The pad of the channel's reader, if it has one. Raises TransportLost where the reader is gone."""
    codes = dict(_features(channel.control(GET_FEATURE_REQUEST, b"", 0)))
    verify = codes.get(VERIFY_PIN_DIRECT)
    return None if verify is None else ReaderPad(channel, verify, codes.get(IFD_PIN_PROPERTIES))


def verify_structure(profile: CardProfile, *, has_display: bool) -> bytes:
    """PIN_VERIFY_STRUCTURE for that profile's PIN, with the VERIFY that the pad fills in.

    Only a pad that told of a display is asked for its own message: others may refuse the structure for it.
    """
    digits = profile.pin_digits
    command = bytes((0x00, 0x20, 0x00, 0x80, digits)) + bytes(digits)
    return (
        bytes((PAD_SECONDS, PAD_SECONDS, _ASCII_LEFT_BYTES, _BLOCK_OF_FOUR, _PADDING))
        + bytes((digits, digits))  # the most and the fewest
        + bytes((_VALIDATION_KEY, _DEFAULT_MESSAGE if has_display else _NO_MESSAGE))
        + _JAPANESE.to_bytes(2, "little")
        + bytes((_FIRST_MESSAGE,))
        + bytes(3)  # bTeoPrologue, for T=1 alone
        + len(command).to_bytes(4, "little")
        + command
    )


def _outcome_of(status: int) -> PadOutcome | None:
    try:
        return _OUTCOMES[ReaderWord(status)]
    except ValueError:
        return None


def _features(answer: bytes) -> Iterator[tuple[int, int]]:
    """Tag, length 4 and control code, big-endian; what does not have that form ends the list."""
    rest = answer
    while len(rest) >= 2 + _CODE_BYTES and rest[1] == _CODE_BYTES:
        yield rest[0], int.from_bytes(rest[2:6])
        rest = rest[6:]
