"""Command APDUs as the card sees them. Parsed apart from the kiosk's own code, which it is to judge."""

from dataclasses import dataclass, field

VERIFY = 0x20
"""The instruction whose data never reaches a log."""

SIGN = 0x2A
"""The instruction that may take its time."""


@dataclass(frozen=True, slots=True)
class ReceivedCommand:
    """One parsed command APDU of ISO 7816-4."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = field(repr=False)
    le: int | None
    is_extended: bool

    @property
    def masked(self) -> str:
        """Header, data length and data in hexadecimal digits, data of a VERIFY as `**`."""
        header = bytes((self.cla, self.ins, self.p1, self.p2)).hex().upper()
        if not self.data:
            return header
        secret = self.ins == VERIFY
        data = "**" * len(self.data) if secret else self.data.hex().upper()
        return f"{header} {len(self.data):02X} {data}"


def parse(apdu: bytes) -> ReceivedCommand:
    """Parse any of the four cases, short or extended.

    Raises ValueError where the length fields and the length do not agree.
    """
    if len(apdu) < 4:
        raise ValueError("a command APDU has a header of 4 bytes")
    data, le, is_extended = _body(apdu[4:])
    return ReceivedCommand(apdu[0], apdu[1], apdu[2], apdu[3], data, le, is_extended)


def _body(body: bytes) -> tuple[bytes, int | None, bool]:
    if not body:
        return b"", None, False
    if len(body) == 1:
        return b"", body[0] or 256, False
    if body[0] == 0 and len(body) >= 3:
        data, le = _extended_body(body[1:])
        return data, le, True
    data, rest = body[1 : 1 + body[0]], body[1 + body[0] :]
    if len(data) != body[0] or len(rest) > 1 or not data:
        raise ValueError("Lc does not agree with the length of the data")
    return data, (rest[0] or 256) if rest else None, False


def _extended_body(body: bytes) -> tuple[bytes, int | None]:
    length = int.from_bytes(body[:2])
    if len(body) == 2:
        return b"", length or 65536
    data, rest = body[2 : 2 + length], body[2 + length :]
    if len(data) != length or len(rest) not in {0, 2}:
        raise ValueError("Lc does not agree with the length of the data")
    return data, (int.from_bytes(rest) or 65536) if rest else None
