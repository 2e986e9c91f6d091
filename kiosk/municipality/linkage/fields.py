"""Between a field of a file and a value of a column; derived from the column's type.

Dates are YYYY-MM-DD, bytes are lower-case hexadecimal, an empty field is "not recorded" where a column allows
that. `text_of` writes the one form that `value_reader` reads, so that digests of both ends agree.
"""

import math
import re
from collections.abc import Callable
from datetime import date

from sqlalchemy import Column, Date, Float, Integer, LargeBinary, String

Reader = Callable[[str], object]

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LARGEST = 2**31 - 1
"""Of an INTEGER in PostgreSQL."""
_WHOLE = re.compile(r"0|-?[1-9]\d{0,9}")


def value_reader(column: Column[object]) -> Reader:
    """Reads a field of that column. The reader raises ValueError with the cause, not the value."""
    read = _READERS[type(column.type)]
    if not column.nullable:
        return read
    return lambda text: None if text == "" else read(text)


def text_of(value: object) -> str:
    """The field that stands for a column's value."""
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case float():
            return repr(value)
        case _:
            return str(value)


def _text(text: str) -> str:
    return text


def _date(text: str) -> date:
    if not _DATE.fullmatch(text):
        raise ValueError("not a date written YYYY-MM-DD")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("a day that no calendar has") from None


def _whole(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise ValueError("not a whole number")
    if abs(value := int(text)) > _LARGEST:
        raise ValueError(f"a number beyond {_LARGEST}")
    return value


def _decimal(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise ValueError("not a number") from None
    if not math.isfinite(value) or repr(value) != text:
        raise ValueError("not a number in its shortest form, such as 13.5")
    return value


def _hexadecimal(text: str) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        raise ValueError("not bytes in hexadecimal") from None
    if value.hex() != text:
        raise ValueError("not bytes in lower-case hexadecimal")
    return value


_READERS: dict[type, Reader] = {
    String: _text,
    Date: _date,
    Integer: _whole,
    Float: _decimal,
    LargeBinary: _hexadecimal,
}
