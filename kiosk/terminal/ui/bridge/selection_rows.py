"""Rows of the choices about one line: title, price, purpose, and why something cannot be had now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.certificates import CertificateKind, Item
from kiosk.domain.languages import Language
from kiosk.domain.offers import OfferedPerson, OfferedService
from kiosk.domain.receivers import WANTED, Receiver, items_for, receivers_of
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.state import Draft
from kiosk.terminal.ui.bridge import words
from kiosk.terminal.ui.bridge.hours import closed_text
from kiosk.terminal.ui.bridge.money import amount
from kiosk.terminal.ui.bridge.official_names import beside_official_name
from kiosk.terminal.ui.bridge.refusal_words import cause_of

_SEPARATOR = " / "


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One choice: what it is called, what it costs, what it is for or why it is not available."""

    code: str
    title: str
    price: str
    detail: str
    available: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A member of the household."""

    ref: int
    name: str
    relationship: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item that is printed only when asked for; `warns` marks a hint that must not be missed."""

    code: str
    title: str
    hint: str
    warns: bool
    chosen: bool


def kind_rows(services: Sequence[OfferedService], draft: Draft, language: Language) -> list[ChoiceRow]:
    """The certificates of an offer in its order; a reason has the detail to itself, to be read whole."""
    return [
        ChoiceRow(
            service.kind.value,
            words.translated(words.KINDS, service.kind),
            amount(service.fee),
            why_unavailable(service) or _purpose(service.kind, language),
            service.unavailable is None,
            service.kind is draft.kind,
        )
        for service in services
    ]


def _purpose(kind: CertificateKind, language: Language) -> str:
    return beside_official_name(kind, language, words.translated(words.PURPOSES, kind))


def why_unavailable(service: OfferedService) -> str:
    """Why `service` cannot be had now, or nothing; out of hours the hours say it best."""
    match service.unavailable:
        case None:
            return ""
        case Refusal.OUT_OF_HOURS:
            return closed_text(service.hours)
        case refusal:
            return cause_of(refusal)


def extent_rows(service: OfferedService, draft: Draft) -> list[ChoiceRow]:
    """The extents of a service."""
    return [
        ChoiceRow(
            extent.value,
            words.translated(words.EXTENTS, extent),
            "",
            words.translated(words.EXTENT_EXPLANATIONS, extent),
            available=True,
            chosen=extent is draft.extent,
        )
        for extent in service.extents
    ]


def person_rows(persons: Sequence[OfferedPerson], draft: Draft) -> list[PersonRow]:
    """The household, the card's holder first."""
    return [
        PersonRow(person.ref, person.name, person.relationship, person.ref in draft.persons)
        for person in persons
    ]


def receiver_rows(service: OfferedService) -> list[ChoiceRow]:
    """Who may receive a certificate of a service, with what is filled in for each."""
    return [
        ChoiceRow(
            receiver.value,
            words.translated(words.RECEIVERS, receiver),
            "",
            _SEPARATOR.join(_filled_in(receiver, service)),
            available=True,
            chosen=False,
        )
        for receiver in receivers_of(service)
    ]


def _filled_in(receiver: Receiver, service: OfferedService) -> Iterator[str]:
    yield words.translated(words.EXTENTS, WANTED[receiver].extent)
    wanted = items_for(receiver, service)
    yield from (words.translated(words.ITEM_SHORT_NAMES, item) for item in service.items if item in wanted)


def item_rows(service: OfferedService, draft: Draft) -> list[ItemRow]:
    """The items of a service; only 個人番号 restricts who may receive the paper."""
    return [
        ItemRow(
            item.value,
            words.translated(words.ITEMS, item),
            words.translated(words.ITEM_HINTS, item),
            item is Item.KOJIN_BANGO,
            item in draft.items,
        )
        for item in service.items
    ]
