"""An application for registration, and the row that it is kept in."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection, Row, select

from kiosk.domain.registrations import ApplicationNumber, Particulars, RegistrationReceipt
from kiosk.domain.residents import ResidentId
from kiosk.municipality.registrations.tables import registrations
from kiosk.protocol.identifiers import CardHash


class RegistrationState(StrEnum):
    """Where an application stands."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, repr=False)
class Registration:
    """One card's application."""

    number: ApplicationNumber
    card: CardHash
    applied_on: date
    state: RegistrationState
    particulars: Particulars | None
    """Kept until the application is decided."""
    resident_id: ResidentId | None
    """Who the holder of the card is: 住登外者の宛名番号, given by the operator who approved."""
    decided_on: date | None

    @property
    def receipt(self) -> RegistrationReceipt:
        """What the applicant is given."""
        return RegistrationReceipt(self.number, self.applied_on)


def registration_of(connection: Connection, card: CardHash) -> Registration | None:
    """The application that was made with this card, or None."""
    found = connection.execute(select(registrations).where(registrations.c.card_hash == card)).one_or_none()
    return None if found is None else registration_from(found)


def registration_from(row: Row[tuple[object, ...]]) -> Registration:
    """The application of a row."""
    told = row.birth_date is not None
    return Registration(
        number=ApplicationNumber(str(row.number)),
        card=CardHash(row.card_hash),
        applied_on=row.applied_on,
        state=RegistrationState(row.state),
        particulars=Particulars(row.birth_date, row.hittosha_kana, row.telephone) if told else None,
        resident_id=None if row.resident_id is None else ResidentId(row.resident_id),
        decided_on=row.decided_on,
    )
