"""What a delivered field may say beyond what its column can hold.

Text that is not listed here as one that may be left out has to be there. What is printed as a word of a
closed list is read back as one, so that any other word would stop the person instead of the delivery.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum

from sqlalchemy import Column, String

from kiosk.documents.imprints import LARGEST_MM, NARROWEST_MM
from kiosk.domain.residents import ResidenceCategory, ResidentState, Sex
from kiosk.domain.taxes import Collection, TaxSubject
from kiosk.municipality.linkage.fields import Reader, value_reader
from kiosk.municipality.registry.record_tables import tax_accounts, tax_records
from kiosk.municipality.registry.tables import cards, foreign_residents, persons, seals

Rule = Callable[[object], None]
"""Raises ValueError with the cause, not the value."""

_CARD_HASH_BYTES = 32


def delivered_reader(column: Column[object]) -> Reader:
    """Reads a field of that column in a delivery. The reader raises ValueError with the cause."""
    read, rule = value_reader(column), _rule_of(column)

    def checked(text: str) -> object:
        value = read(text)
        if value is not None:
            rule(value)
        return value

    return checked


def broken_rule(column: Column[object], value: object) -> str | None:
    """Why no delivery could bring that value into the column, or None."""
    if value is None:
        return None
    try:
        _rule_of(column)(value)
    except ValueError as error:
        return str(error)
    return None


def _rule_of(column: Column[object]) -> Rule:
    rule = _RULES.get(column)
    if rule is not None:
        return rule
    if not isinstance(column.type, String):
        return _anything
    return _said_or_empty if column in _MAY_BE_LEFT_OUT else _said


def _anything(_value: object) -> None:
    """Nothing stands against it."""


def _said(value: object) -> None:
    if not str(value).strip():
        raise ValueError("nothing is said")


def _said_or_empty(value: object) -> None:
    if str(value).isspace():
        raise ValueError("spaces alone; an empty field says that there is nothing")


def _word_of(words: type[StrEnum]) -> Rule:
    allowed = frozenset(word.value for word in words)

    def rule(value: object) -> None:
        if value not in allowed:
            raise ValueError("not a word that docs/linkage.md lists")

    return rule


def _form(pattern: str, cause: str) -> Rule:
    form = re.compile(pattern)

    def rule(value: object) -> None:
        if not form.fullmatch(str(value)):
            raise ValueError(cause)

    return rule


def _at_least(least: int) -> Rule:
    def rule(value: object) -> None:
        if not isinstance(value, int) or value < least:
            raise ValueError(f"a number below {least}")

    return rule


def _length(value: object) -> None:
    if not isinstance(value, float) or not NARROWEST_MM <= value <= LARGEST_MM:
        raise ValueError("not a length that a seal's imprint has")


def _card_hash(value: object) -> None:
    if not isinstance(value, bytes) or len(value) != _CARD_HASH_BYTES:
        raise ValueError("not the hash of a card's certificate")


_RULES: Mapping[Column[object], Rule] = {
    persons.c.position: _at_least(0),
    persons.c.sex: _word_of(Sex),
    persons.c.state: _word_of(ResidentState),
    persons.c.kojin_bango: _form(r"[0-9]{12}", "not 12 digits"),
    persons.c.juminhyo_code: _form(r"[0-9]{11}", "not 11 digits"),
    foreign_residents.c.category: _word_of(ResidenceCategory),
    seals.c.imprint: _form(r"[0-9a-f]{64}", "not a SHA-256 in lower-case hexadecimal"),
    seals.c.width_mm: _length,
    seals.c.height_mm: _length,
    cards.c.card_hash: _card_hash,
    tax_records.c.fiscal_year: _at_least(1),
    tax_accounts.c.fiscal_year: _at_least(1),
    tax_accounts.c.subject: _word_of(TaxSubject),
    tax_accounts.c.collection: _word_of(Collection),
}

_MAY_BE_LEFT_OUT = frozenset(
    {
        persons.c.name_kana,
        persons.c.previous_address,
        persons.c.address_before_move,
        persons.c.former_name_kana,
        persons.c.remarks,
        foreign_residents.c.residence_card_number,
        foreign_residents.c.residence_status,
        foreign_residents.c.period_of_stay,
        foreign_residents.c.alias_kana,
    }
)
"""Text that an empty field says of: none, or none recorded."""
