"""Which roots production cards may hang on: serial, validity and key identifier of each, from a register.

The register says what an anchor must be; the anchor itself comes from whoever runs the machine.
Source of the register that is shipped: docs/reference/card.md, section 4.
"""

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from cryptography import x509

_JAPAN = timezone(timedelta(hours=9))
_UNKNOWN_DIGITS = "..."


@dataclass(frozen=True, slots=True)
class RegisteredAnchor:
    """One root as it is known."""

    serial: int
    not_before: date
    not_after: date
    key_identifier: str | None = None
    """Hexadecimal digits; `...` for digits in the middle that are not known."""

    def is_met_by(self, anchor: x509.Certificate) -> bool:
        """Whether this is that root: by everything that is known of it."""
        return (
            anchor.serial_number == self.serial
            and _is_day(anchor.not_valid_before_utc, self.not_before)
            and _is_day(anchor.not_valid_after_utc, self.not_after)
            and (self.key_identifier is None or _has_key(anchor, self.key_identifier))
        )


def read_register(text: str) -> tuple[RegisteredAnchor, ...]:
    """Parse a register in TOML. Raises ValueError, naming the entry, for one that is not of this form."""
    entries: list[Any] = tomllib.loads(text).get("anchor", [])
    return tuple(_registered(number, entry) for number, entry in enumerate(entries, start=1))


def _registered(number: int, entry: dict[str, Any]) -> RegisteredAnchor:
    try:
        return RegisteredAnchor(
            serial=int(entry["serial"], 16),
            not_before=_day(entry["not_before"]),
            not_after=_day(entry["not_after"]),
            key_identifier=entry.get("key_identifier"),
        )
    except (KeyError, TypeError, ValueError):
        raise ValueError(f"anchor {number} needs serial, not_before and not_after") from None


def _day(value: object) -> date:
    if type(value) is not date:
        raise TypeError("a day is needed")
    return value


def _is_day(moment: datetime, day: date) -> bool:
    """By the calendar of Japan or by UTC: the sources do not tell by which they count."""
    return day in {moment.date(), moment.astimezone(_JAPAN).date()}


def _has_key(anchor: x509.Certificate, expected: str) -> bool:
    try:
        extension = anchor.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    except x509.ExtensionNotFound:
        return False
    digits = extension.value.digest.hex().upper()
    start, gap, end = expected.upper().partition(_UNKNOWN_DIGITS)
    return digits.startswith(start) and digits.endswith(end) if gap else digits == start
