"""Command and response APDUs of ISO 7816-4, short form only, and what their status words mean."""

from dataclasses import dataclass
from enum import Enum, IntEnum, auto

MAX_SHORT_LE = 256
"""The most bytes one short command can ask for; encoded as Le = 00."""

MAX_SHORT_LC = 255
"""The most data bytes one short command can carry."""


class Instruction(IntEnum):
    """The instructions that the kiosk sends."""

    VERIFY = 0x20
    PERFORM_SECURITY_OPERATION = 0x2A
    SELECT = 0xA4
    READ_BINARY = 0xB0
    GET_RESPONSE = 0xC0


@dataclass(frozen=True, slots=True, repr=False)
class Command:
    """One command APDU. `data` of a VERIFY is a secret: it is never part of any text."""

    cla: int
    ins: Instruction
    p1: int
    p2: int
    data: bytes | memoryview = b""
    le: int | None = None
    """Bytes asked for, 1 to 256; None for a command that asks for none."""

    def encode(self) -> bytearray:
        """The bytes on the wire, in a buffer of their own that the sender can overwrite.

        Raises ValueError where the command has no short form.
        """
        if len(self.data) > MAX_SHORT_LC:
            raise ValueError(f"a short APDU carries at most {MAX_SHORT_LC} bytes")
        if self.le is not None and not 1 <= self.le <= MAX_SHORT_LE:
            raise ValueError(f"a short APDU asks for 1 to {MAX_SHORT_LE} bytes")
        encoded = bytearray((self.cla, self.ins, self.p1, self.p2))
        if self.data:
            encoded.append(len(self.data))
            encoded += self.data
        if self.le is not None:
            encoded.append(self.le % MAX_SHORT_LE)
        return encoded

    def masked(self) -> str:
        """The command in hexadecimal digits, every data byte of a VERIFY as `**`."""
        header = bytes((self.cla, self.ins, self.p1, self.p2)).hex().upper()
        length = f"{len(self.data):02X}" if self.data else ""
        secret = self.ins is Instruction.VERIFY
        data = "**" * len(self.data) if secret else self.data.hex().upper()
        expected = "" if self.le is None else f"{self.le % MAX_SHORT_LE:02X}"
        return header + length + data + expected

    def __repr__(self) -> str:
        return f"Command({self.masked()})"


class Meaning(Enum):
    """What a status word tells the kiosk (docs/reference/card.md, section 3)."""

    SUCCESS = auto()
    END_OF_FILE = auto()
    MORE_DATA = auto()
    TRIES_LEFT = auto()
    PIN_REFUSED = auto()
    """Wrong, without a word on how many tries are left."""
    WRONG_LENGTH_EXPECTED = auto()
    LOCKED = auto()
    NOT_ALLOWED = auto()
    NOT_FOUND = auto()
    OTHER_KIND_OF_CARD = auto()
    WRONG_PARAMETERS = auto()
    NO_DIAGNOSIS = auto()
    OTHER = auto()


_MEANINGS = {
    0x9000: Meaning.SUCCESS,
    0x6282: Meaning.END_OF_FILE,
    0x6300: Meaning.PIN_REFUSED,
    0x6982: Meaning.NOT_ALLOWED,
    0x6983: Meaning.LOCKED,
    0x6984: Meaning.LOCKED,
    0x6985: Meaning.NOT_ALLOWED,
    0x6986: Meaning.NOT_ALLOWED,
    0x6A81: Meaning.OTHER_KIND_OF_CARD,
    0x6A82: Meaning.NOT_FOUND,
    0x6A86: Meaning.WRONG_PARAMETERS,
    0x6A88: Meaning.NOT_FOUND,
    0x6B00: Meaning.WRONG_PARAMETERS,
    0x6D00: Meaning.OTHER_KIND_OF_CARD,
    0x6E00: Meaning.OTHER_KIND_OF_CARD,
    0x6F00: Meaning.NO_DIAGNOSIS,
}


@dataclass(frozen=True, slots=True)
class StatusWord:
    """SW1 and SW2 of a response."""

    value: int

    @property
    def meaning(self) -> Meaning:
        """What the status word tells; OTHER for what the kiosk has no rule for."""
        match self.value >> 8:
            case 0x61:
                return Meaning.MORE_DATA
            case 0x6C:
                return Meaning.WRONG_LENGTH_EXPECTED
            case 0x63 if self.value & 0xF0 == 0xC0:
                return Meaning.TRIES_LEFT
            case _:
                return _MEANINGS.get(self.value, Meaning.OTHER)

    @property
    def tries_left(self) -> int:
        """The count in 63Cx."""
        return self.value & 0x0F

    @property
    def length(self) -> int:
        """The count of bytes in 61xx and 6Cxx; 00 stands for 256."""
        return (self.value & 0xFF) or MAX_SHORT_LE

    def __str__(self) -> str:
        return f"{self.value:04X}"


@dataclass(frozen=True, slots=True, repr=False)
class Response:
    """One response APDU."""

    data: bytes
    status: StatusWord

    @classmethod
    def parse(cls, answer: bytes) -> "Response":
        """Split an answer into data and status word.

        Raises ValueError for an answer without a status word.
        """
        if len(answer) < 2:
            raise ValueError("an answer holds at least its status word")
        return cls(answer[:-2], StatusWord(int.from_bytes(answer[-2:])))

    def __repr__(self) -> str:
        return f"Response({len(self.data)} bytes, {self.status})"
