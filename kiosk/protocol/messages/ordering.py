"""Messages 5 to 8: opening, offer, application, quote. They travel only sealed."""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.protocol import fields, limits
from kiosk.protocol.messages.base import Message, Part


class Open(Message):
    """5, session to municipality: token, the card's statement, and the session's public keys."""

    type: Literal["open"] = "open"
    sequence: Literal[1] = 1
    session: fields.SessionIdField
    token: Annotated[bytes, Field(min_length=1, max_length=12 * 1024)]
    statement: Annotated[bytes, Field(min_length=1, max_length=8 * 1024)]
    """An encoded `SignedStatement`."""
    signing_key: fields.Ed25519Key
    sealing_key: fields.HpkeKey


class HoursPart(Part):
    """Opening hours; times in seconds since midnight, local time."""

    opens: Annotated[int, Field(ge=0, lt=86_400)]
    closes: Annotated[int, Field(ge=0, lt=86_400)]
    weekdays: Annotated[tuple[Annotated[int, Field(ge=0, le=6)], ...], Field(max_length=7)]
    on_holidays: bool


class ServicePart(Part):
    """One certificate kind of an offer."""

    kind: fields.CertificateKindField
    fee: fields.YenField
    extents: Annotated[tuple[fields.ExtentField, ...], Field(max_length=8)]
    items: Annotated[tuple[fields.ItemField, ...], Field(max_length=16)]
    hours: HoursPart
    unavailable: fields.RefusalField | None
    persons: Annotated[tuple[fields.PersonIndex, ...], Field(max_length=limits.MAX_PERSONS)] | None
    """Whom this kind can speak of; None: everyone of the offer."""


class PersonPart(Part):
    """One person of an offer."""

    ref: fields.PersonIndex
    name: Annotated[fields.ShortText, Field(repr=False)]
    relationship: Annotated[fields.ShortText, Field(repr=False)]


class OfferMade(Message):
    """6, municipality to session: what this person may have, at which fee, with whom of the household."""

    type: Literal["offer"] = "offer"
    municipality: fields.MunicipalityCodeField
    municipality_name: fields.ShortText
    services: Annotated[tuple[ServicePart, ...], Field(max_length=limits.MAX_SERVICES)]
    persons: Annotated[tuple[PersonPart, ...], Field(max_length=limits.MAX_PERSONS)]
    last_issued_on: fields.Day | None
    expires_at: fields.Instant


class LinePart(Part):
    """One certificate, one copy. Items in ascending order, each once."""

    kind: fields.CertificateKindField
    extent: fields.ExtentField
    persons: Annotated[tuple[fields.PersonIndex, ...], Field(max_length=limits.MAX_PERSONS)]
    items: Annotated[tuple[fields.ItemField, ...], Field(max_length=16)]


class Application(Message):
    """7, session to municipality: the order, salted, naming its offer and the printer that it is for."""

    type: Literal["application"] = "application"
    sequence: fields.Sequence
    session: fields.SessionIdField
    salt: fields.SaltField
    offer: fields.Digest
    """SHA-256 of the signed offer."""
    lines: Annotated[tuple[LinePart, ...], Field(min_length=1, max_length=limits.MAX_LINES)]
    printer_profile: fields.PrinterProfileField
    """The calibration of the printer that the pages have to be set for."""


class QuoteMade(Message):
    """8, municipality to session: the request's digest, the fee of each line, and until when."""

    type: Literal["quote"] = "quote"
    digest: fields.RequestDigestField
    fees: Annotated[tuple[fields.YenField, ...], Field(min_length=1, max_length=limits.MAX_LINES)]
    expires_at: fields.Instant
