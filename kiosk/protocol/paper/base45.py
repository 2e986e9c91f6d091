"""Base45 (RFC 9285): bytes in the 45 characters that a QR symbol stores at 5.5 bits each."""

from kiosk.protocol.errors import ProtocolViolation

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}


def encode(data: bytes) -> str:
    """Three characters for two bytes, two for a last single one."""
    text: list[str] = []
    for start in range(0, len(data), 2):
        pair = data[start : start + 2]
        number = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            number, digit = divmod(number, 45)
            text.append(_ALPHABET[digit])
    return "".join(text)


def decode(text: str) -> bytes:
    """The bytes that `encode` gives as `text`. Raises ProtocolViolation for any other text."""
    if len(text) % 3 == 1 or not _VALUES.keys() >= set(text):
        raise ProtocolViolation("not base45")
    data = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        number = sum(_VALUES[character] * 45**place for place, character in enumerate(group))
        width = len(group) - 1
        if number >> (8 * width):
            raise ProtocolViolation("a base45 group is out of range")
        data += number.to_bytes(width, "big")
    return bytes(data)
