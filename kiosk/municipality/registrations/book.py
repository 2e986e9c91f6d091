"""Taking applications for registration, and deciding them."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.domain.koseki import KosekiMember
from kiosk.domain.registrations import ApplicationNumber, Particulars
from kiosk.domain.residents import ResidentId
from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.registrations.records import (
    Registration,
    RegistrationState,
    registration_from,
    registration_of,
)
from kiosk.municipality.registrations.tables import registrations
from kiosk.municipality.registry.counting import next_version
from kiosk.municipality.registry.record_rows import koseki_from
from kiosk.municipality.registry.record_tables import koseki_members, kosekis
from kiosk.municipality.store import Store
from kiosk.protocol.identifiers import CardHash
from kiosk.runtime.start import StartRefused


class UnknownApplication(StartRefused):
    """There is no application of that number."""


class AlreadyDecided(StartRefused):
    """The application is not pending any more; names the remedy."""


class NotInKoseki(StartRefused):
    """The person whom the operator names is not the one who applied; names what differs."""


class Registrations:
    """The applications in the store; threads may share it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_card(self, card: CardHash) -> Registration | None:
        """The application that was made with this card, or None."""
        with self._store.snapshot() as connection:
            return registration_of(connection, card)

    def everyone(self) -> list[Registration]:
        """All applications, the oldest first."""
        with self._store.snapshot() as connection:
            rows = connection.execute(select(registrations).order_by(registrations.c.number))
            return [registration_from(row) for row in rows]

    def take(self, card: CardHash, particulars: Particulars, at: datetime) -> Registration:
        """Keep an application; where one stands already with this card, that one stays as it is.

        A person who left the 戸籍 whom an approval was for may apply again: that approval is replaced.
        """
        with self._store.transaction() as connection:
            self._store.in_turn(connection, f"card {card.hex()}")
            standing = registration_of(connection, card)
            if standing is not None and not _has_lapsed(connection, standing):
                return standing
            connection.execute(delete(registrations).where(registrations.c.card_hash == card))
            connection.execute(
                insert(registrations).values(
                    card_hash=card,
                    applied_on=at.date(),
                    state=RegistrationState.PENDING.value,
                    birth_date=particulars.birth_date,
                    hittosha_kana=particulars.hittosha_kana,
                    telephone=particulars.telephone,
                )
            )
            taken = _required(registration_of(connection, card))
            self._note(connection, AuditEvent.REGISTRATION_APPLIED, taken, at)
            return taken

    def approve(self, number: ApplicationNumber, resident: ResidentId, at: datetime) -> Registration:
        """Let the card have certificates of the 戸籍 in which `resident` stands.

        Raises UnknownApplication; AlreadyDecided; NotInKoseki for somebody who stands in no 戸籍 here, or
        was born on another day than the applicant says.
        """
        with self._store.transaction() as connection:
            pending = self._pending(connection, number)
            member = _member(connection, resident)
            if member is None:
                raise NotInKoseki(
                    f"{resident} stands in no 戸籍 here; name the 宛名番号 of a member who was not removed"
                )
            if pending.particulars is None or member.birth_date != pending.particulars.birth_date:
                raise NotInKoseki(
                    f"{resident} was not born on the day that application {number} gives; "
                    "ask the applicant, or reject it"
                )
            _decide(connection, pending, RegistrationState.APPROVED, resident, at)
            approved = _required(registration_of(connection, pending.card))
            self._note(connection, AuditEvent.REGISTRATION_APPROVED, approved, at)
            return approved

    def reject(self, number: ApplicationNumber, at: datetime) -> Registration:
        """Refuse an application, or take an approval back: after the commit nothing of it leaves.

        Raises UnknownApplication.
        """
        with self._store.transaction() as connection:
            found = _numbered(connection, number)
            _decide(connection, found, RegistrationState.REJECTED, None, at)
            if found.resident_id is not None:
                _touch_koseki(connection, found.resident_id, at)
            rejected = _required(registration_of(connection, found.card))
            self._note(connection, AuditEvent.REGISTRATION_REJECTED, rejected, at)
            return rejected

    def forget(self, number: ApplicationNumber, at: datetime) -> None:
        """Remove an application that was rejected, so that its holder may apply again.

        Raises UnknownApplication; AlreadyDecided for one that is pending or approved.
        """
        with self._store.transaction() as connection:
            found = _numbered(connection, number)
            if found.state is not RegistrationState.REJECTED:
                raise AlreadyDecided(f"application {number} is {found.state.value}; reject it first")
            connection.execute(delete(registrations).where(registrations.c.card_hash == found.card))
            self._note(connection, AuditEvent.REGISTRATION_FORGOTTEN, found, at)

    def _pending(self, connection: Connection, number: ApplicationNumber) -> Registration:
        found = _numbered(connection, number)
        if found.state is not RegistrationState.PENDING:
            raise AlreadyDecided(f"application {number} is {found.state.value}; nothing was changed")
        return found

    def _note(self, connection: Connection, event: AuditEvent, what: Registration, at: datetime) -> None:
        append(self._store, connection, event, at, registration=what.number, card=what.card)


def _decide(
    connection: Connection,
    registration: Registration,
    state: RegistrationState,
    resident: ResidentId | None,
    at: datetime,
) -> None:
    connection.execute(
        update(registrations)
        .where(registrations.c.card_hash == registration.card)
        .values(
            state=state.value,
            resident_id=resident,
            decided_on=at.date(),
            birth_date=None,
            hittosha_kana=None,
            telephone=None,
        )
    )


def _touch_koseki(connection: Connection, resident: ResidentId, at: datetime) -> None:
    """Whatever of the 戸籍 is being made now is not released any more."""
    stands = select(koseki_members.c.koseki_id).where(koseki_members.c.resident_id == resident)
    connection.execute(
        update(kosekis).where(kosekis.c.koseki_id.in_(stands)).values(version=next_version(connection, at))
    )


def _has_lapsed(connection: Connection, registration: Registration) -> bool:
    """Whether the approval's holder has left the 戸籍 that it was for."""
    return registration.resident_id is not None and _member(connection, registration.resident_id) is None


def _member(connection: Connection, resident: ResidentId) -> KosekiMember | None:
    record = connection.execute(
        select(kosekis.c.koseki)
        .join(koseki_members, koseki_members.c.koseki_id == kosekis.c.koseki_id)
        .where(koseki_members.c.resident_id == resident)
    ).scalar_one_or_none()
    members = () if record is None else koseki_from(record).members
    return next((member for member in members if member.resident_id == resident), None)


def _numbered(connection: Connection, number: ApplicationNumber) -> Registration:
    found = None
    if number.isdecimal():
        found = connection.execute(
            select(registrations).where(registrations.c.number == int(number))
        ).one_or_none()
    if found is None:
        raise UnknownApplication(f"there is no application {number}; `list` shows them all")
    return registration_from(found)


def _required(registration: Registration | None) -> Registration:
    if registration is None:
        raise LookupError("an application vanished within its own transaction")
    return registration
