"""The municipality's issuing server: a process that can die and be started again on the same store."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.documents.guard.profile import GENERIC_GUARD
from kiosk.documents.typesetting.official_seal import draw_official_seal
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.daily_key import DailyKey
from kiosk.municipality.conversation.desk import answer
from kiosk.municipality.conversation.outcomes import note_outcome
from kiosk.municipality.conversation.reception import greet
from kiosk.municipality.conversation.sessions import Sessions
from kiosk.municipality.entitlement import OrderCaps
from kiosk.municipality.issuing.issuer import Issuer
from kiosk.municipality.ledger import Ledger, tables
from kiosk.municipality.ledger.person_tags import KEY_BYTES, PersonTags
from kiosk.municipality.ledger.rows import serial_number
from kiosk.municipality.linkage.batch import Batch
from kiosk.municipality.linkage.cancelling import Cancellation, CancellationBatch, apply_cancellations
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.live_profile import LiveProfile
from kiosk.municipality.office import Office
from kiosk.municipality.press import Press
from kiosk.municipality.profiles import write_profile
from kiosk.municipality.registrations import Registrations
from kiosk.municipality.registry import Registry
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.municipality.store import Store, upgrade
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.channel.opening import OpeningTrust
from kiosk.protocol.directory import Directory, KeyPart, MunicipalityPart
from kiosk.protocol.fault_answer import fault_answer
from kiosk.protocol.identifiers import SessionId, SettlementId, key_id
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import ReadyRequest
from kiosk.protocol.messages.relaying import Outcome, Relay, Relayed, SignedOutcome
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.fibers import Gate, Process, Scheduler
from kiosk.trials.simulator.papers import PaperSigner, Sheet
from kiosk.trials.simulator.people import People
from kiosk.trials.simulator.settling import CityLine
from kiosk.trials.simulator.wire import FarSide

PROFILE = MIHON_PLAN.profile
_YEARS = timedelta(days=3650)
_NO_CAP = OrderCaps(copies_per_day=100_000, sheets_per_order=100)
_SEAL = draw_official_seal(PROFILE.mayor_title)


@dataclass(frozen=True, slots=True)
class Workshop:
    """What a city makes certificates with; the deliberately broken ones differ from the sound one."""

    press: Press
    signer: PaperSigner


WorkshopOf = Callable[[SignatureKey, Scheduler, Choices], Workshop]
"""Sets a workshop up under the city's key; its work takes turns on the scheduler."""

OnLeaving = Callable[[Sheet], None]
"""Is told what a certificate says that leaves the city now."""


class City:
    """A store that lasts, and one server process at a time."""

    def __init__(
        self, folder: Path, people: People, clock: SteppedClock, center_key: TrustedKey, log: EventLog
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._log = log
        private = Ed25519PrivateKey.generate()
        self._key = SignatureKey(private, key_id(private.public_key().public_bytes_raw()))
        self._public = private.public_key().public_bytes_raw()
        self._trust = OpeningTrust(people.trust, (center_key,))
        self._store = Store.in_file(folder / "city.sqlite")
        upgrade(self._store)
        self.registry, self._ledger = (
            Registry(self._store, _YEARS),
            Ledger(self._store, PersonTags(bytes(KEY_BYTES))),
        )
        self._profile = folder / "profile.toml"
        write_profile(PROFILE, self._profile)
        self._cancellations = 0
        self._load(people)

    def directory(self, at: datetime) -> Directory:
        """The directory that terminals trust."""
        key = KeyPart(public=self._public, not_before=at - _YEARS, not_after=at + _YEARS)
        part = MunicipalityPart(
            code=PROFILE.code, name=PROFILE.name, address="https://city.example", keys=(key,)
        )
        return Directory(number=1, issued_at=at, expires_at=at + _YEARS, municipalities=(part,))

    def started(
        self, scheduler: Scheduler, choices: Choices, workshop_of: WorkshopOf, on_leaving: OnLeaving
    ) -> FarSide:
        """A fresh process on the store: no session is known to it."""
        workshop = workshop_of(self._key, scheduler, choices)
        office = Office(PROFILE, _SEAL, {GENERIC_PRINTER: GENERIC_GUARD}, _NO_CAP, workshop.press)
        backoffice = Backoffice(
            office=office,
            profiles=LiveProfile.opened(self._profile, self._log),
            store=self._store,
            registry=self.registry,
            ledger=self._ledger,
            registrations=Registrations(self._store),
            issuer=Issuer(office, self.registry, self._ledger, workshop.signer, self._clock, self._log),
            trust=self._trust,
            message_key=self._key,
            seal_keys=SealKeyring(self._folder / "seal-keys"),
            daily_key=DailyKey(self._clock),
            sessions=Sessions(self._clock),
            clock=self._clock,
            log=self._log,
        )
        server = _Server(backoffice, workshop.signer, scheduler, on_leaving, self._log)
        return FarSide(Process("municipality"), server.serve)

    def cancel(self, events: tuple[Cancellation, ...]) -> None:
        """The next batch of cancellations comes in; acknowledged when this returns."""
        self._cancellations += 1
        now = self._clock.now()
        number, digest = self._cancellations, f"{self._cancellations:064x}"
        batch = Batch(Path(f"{number:08}"), Stream.CANCELLATIONS, number, now, digest, ())
        apply_cancellations(self._store, CancellationBatch(batch, events), now)

    def catch_up(self) -> None:
        """The other streams say the same as the cancellations by now."""
        with self.registry.change(linked_at=self._clock.now()):
            return

    def lines_of(self, day: date) -> tuple[CityLine, ...]:
        """What the ledger says of the lines that were begun on that day."""
        lines, outcomes = tables.lines, tables.outcomes
        query = (
            select(lines.c.number, lines.c.issued_on, lines.c.settlement, outcomes.c.body)
            .outerjoin(outcomes, outcomes.c.settlement == lines.c.settlement)
            .where(lines.c.issued_on == day)
        )
        with self._store.snapshot() as connection:
            return tuple(
                CityLine(
                    serial_number(row.issued_on, row.number),
                    SettlementId(row.settlement),
                    None if row.body is None else decode(Outcome, row.body),
                )
                for row in connection.execute(query)
            )

    def close(self) -> None:
        """Close the store."""
        self._store.close()

    def _load(self, people: People) -> None:
        with self.registry.change(linked_at=self._clock.now()) as change:
            for household in people.city.households:
                change.add_household(household)
            for seal in people.city.seals:
                change.register_seal(seal)
            for citizen in people.citizens:
                change.add_card(citizen.certificate.card_hash, citizen.resident, self._clock.now().date())


class _Server:
    """The addresses of one process. Requests of one session wait for each other, as under its lock."""

    def __init__(
        self,
        backoffice: Backoffice,
        signer: PaperSigner,
        scheduler: Scheduler,
        on_leaving: OnLeaving,
        log: EventLog,
    ) -> None:
        self._backoffice = backoffice
        self._signer = signer
        self._on_leaving = on_leaving
        self._scheduler = scheduler
        self._faults = fault_answer(log)
        self._busy: dict[SessionId, Gate] = {}

    def serve(self, path: str, body: bytes) -> bytes:
        try:
            match path:
                case "/ready":
                    return greet(self._backoffice, decode(ReadyRequest, body))
                case "/relay":
                    return self._relay(decode(Relay, body))
                case _:
                    return encode(note_outcome(self._backoffice, decode(SignedOutcome, body)))
        except Exception as error:  # as the server in a city does
            return self._faults(path.removeprefix("/"), error)

    def _relay(self, message: Relay) -> bytes:
        while (before := self._busy.get(message.session)) is not None:
            self._scheduler.wait(before)
        done = self._busy[message.session] = Gate()
        try:
            answered = answer(self._backoffice, message)
            if isinstance(answered, Relayed) and answered.mark is not None and self._signer.last_signed:
                self._on_leaving(self._signer.last_signed)
            return encode(answered)
        finally:
            del self._busy[message.session]
            self._scheduler.open(done)
