"""Merchant-presented payloads of EMVCo, as JPQR uses them: composing and reading. Pure.

An element is a tag of two digits, a length of two digits, a value; the last one is a CRC over all that
stands before it, its own tag and length among it (docs/reference/payment.md, "EMVCo merchant-presented QR").
"""

from binascii import crc_hqx
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.money import Yen

FORMAT, POINT_OF_INITIATION, CRC = "00", "01", "63"
MERCHANT_ACCOUNT, CATEGORY, CURRENCY, AMOUNT = "26", "52", "53", "54"
COUNTRY, NAME, CITY, ADDITIONAL = "58", "59", "60", "62"
DYNAMIC = "12"
_CRC_HEAD = CRC + "04"
_MAX_VALUE = 99


class PayloadError(ValueError):
    """A text that is no payload; names no content."""


@dataclass(frozen=True, slots=True)
class Payload:
    """What a till has to know of a payload."""

    is_dynamic: bool
    currency: str
    """ISO 4217 number: 392 is the yen."""
    amount: Yen


def element(tag: str, value: str) -> str:
    """One element. Raises PayloadError for a value that is empty or too long."""
    if not 0 < len(value) <= _MAX_VALUE:
        raise PayloadError("a value has 1 to 99 characters")
    return f"{tag}{len(value):02}{value}"


def compose(elements: Iterable[tuple[str, str]]) -> str:
    """The payload of these elements, in their order, with its CRC."""
    body = "".join(element(tag, value) for tag, value in elements) + _CRC_HEAD
    return body + _crc(body)


def read_payload(text: str) -> Payload:
    """Read and check a payload. Raises PayloadError."""
    if len(text) < 8 or text[-8:-4] != _CRC_HEAD or text[-4:] != _crc(text[:-4]):
        raise PayloadError("the CRC does not fit")
    values = _elements(text[:-8])
    if values.get(FORMAT) != "01":
        raise PayloadError("the format is not 01")
    amount = values.get(AMOUNT, "")
    if not (amount.isascii() and amount.isdigit()):
        raise PayloadError("there is no amount in whole yen")
    return Payload(values.get(POINT_OF_INITIATION) == DYNAMIC, values.get(CURRENCY, ""), Yen(int(amount)))


def _elements(text: str) -> dict[str, str]:
    values: dict[str, str] = {}
    place = 0
    while place < len(text):
        head, place = text[place : place + 4], place + 4
        if len(head) < 4 or not (head.isascii() and head.isdigit()):
            raise PayloadError("an element has no tag or length")
        tag, length = head[:2], int(head[2:])
        value, place = text[place : place + length], place + length
        if len(value) < length or tag in values:
            raise PayloadError("an element is cut off or stands twice")
        values[tag] = value
    return values


def _crc(text: str) -> str:
    try:
        return f"{crc_hqx(text.encode('ascii'), 0xFFFF):04X}"
    except UnicodeEncodeError:
        raise PayloadError("a payload is written in ASCII") from None
