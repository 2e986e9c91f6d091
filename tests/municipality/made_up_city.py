"""みほん市's issuing server with the cast of scenarios, and visits to it through sealed boxes."""

import io
import shutil
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import make_url

from kiosk.demo.cities.assembly import assembled, cast_only
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.city import AS_OF, City
from kiosk.demo.cities.loading import write_register
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.documents.content import TrueSizePicture
from kiosk.documents.guard.profile import GENERIC_GUARD, GuardProfile
from kiosk.documents.guard.profile_file import profile_text
from kiosk.documents.typesetting.official_seal import draw_official_seal
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.offers import Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.printers import GENERIC_PRINTER, PrinterProfileId
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation, RegistrationReceipt
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.daily_key import DailyKey
from kiosk.municipality.conversation.desk import answer
from kiosk.municipality.conversation.reception import greet
from kiosk.municipality.conversation.sessions import Sessions
from kiosk.municipality.entitlement import OrderCaps
from kiosk.municipality.issuing.issuer import Issuer
from kiosk.municipality.ledger import Ledger
from kiosk.municipality.ledger.person_tags import PersonTags
from kiosk.municipality.live_profile import LiveProfile
from kiosk.municipality.office import Office
from kiosk.municipality.profiles import write_profile
from kiosk.municipality.registrations import Registrations
from kiosk.municipality.registry import Registry
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.municipality.signer import DocumentSigner
from kiosk.municipality.store import Store, upgrade
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.channel.opening import OpeningTrust
from kiosk.protocol.channel.receiving import Contradiction, IssuedLine, buffer_size
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.directory import Directory, KeyPart, MunicipalityPart
from kiosk.protocol.identifiers import SessionId, new_nonce, new_session_id
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.greeting import ReadyRequest, Refused
from kiosk.protocol.messages.issuing import LineState, Manifest
from kiosk.protocol.messages.relaying import Relay, Relayed
from kiosk.protocol.readiness import AcceptedReady, accept_ready
from kiosk.protocol.session_keys import SessionKeys
from kiosk.protocol.statement import Statement
from kiosk.protocol.token import Token, sign_token
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from tests.municipality.postgresql import cluster
from tests.protocol.world import (
    NOW,
    TERMINAL,
    YEAR,
    Card,
    CardIssuer,
    CardOptions,
    issue_card,
    rsa_key,
    signature_key,
    terminal_certificate,
    trusted,
)

_TEMPORARY = TemporaryDirectory()

TAGS = PersonTags(bytes(32))

PRINTERS = {GENERIC_PRINTER: GENERIC_GUARD, PrinterProfileId("office-duplex-600"): GuardProfile(0.11)}
"""The printer profiles that the city knows."""


def write_calibrations(folder: Path) -> None:
    """Their files, as `kiosk documents calibrate` writes them."""
    folder.mkdir()
    for name, guard in PRINTERS.items():
        (folder / f"{name}.toml").write_text(profile_text(guard), encoding="utf-8")


MORNING = datetime(2026, 11, 21, 10, 0, tzinfo=JAPAN)


@cache
def issuer_of_cards() -> CardIssuer:
    return CardIssuer.named("issuer")


@cache
def card_of(character: Character) -> Card:
    """One RSA key for all: what tells cards apart is the serial of their certificates."""
    serial = 1000 + list(Character).index(character)
    return issue_card(issuer_of_cards(), rsa_key("card"), CardOptions(serial=serial))


@cache
def cast() -> City:
    return assembled(cast_only(MIHON_PLAN))


@cache
def official_seal() -> TrueSizePicture:
    return draw_official_seal(MIHON_PLAN.profile.mayor_title)


@cache
def loaded_store() -> Path:
    """A store with the cast, loaded once a process and copied for each test."""
    path = Path(_TEMPORARY.name) / "store.sqlite"
    store = Store.in_file(path)
    upgrade(store)
    load(Registry(store), cast())
    store.close()
    return path


@cache
def seal_key_folder() -> Path:
    """Seal keys of the months that tests issue in."""
    folder = Path(_TEMPORARY.name) / "seal-keys"
    for month in (10, 11, 12):
        SealKeyring(folder).make(date(2026, month, 1))
    return folder


@cache
def _loaded_database() -> str:
    address = cluster().address_of_new_database()
    store = Store.at(address)
    load(Registry(store), cast())
    store.close()
    return make_url(address).database or ""


def loaded_address(folder: Path, database: str) -> str:
    """The address of a store of its own with the cast in it."""
    if database == "postgresql":
        return cluster().address_of_new_database(_loaded_database())
    shutil.copyfile(loaded_store(), folder / "store.sqlite")
    return f"sqlite:///{folder / 'store.sqlite'}"


def load(registry: Registry, city: City) -> None:
    with registry.change(linked_at=MORNING) as change:
        write_register(city, change)
        for character in Character:
            if character is not Character.NEIGHBOUR:
                is_new = character.resident_id in city.new_cards
                valid_from = date(2026, 11, 22) if is_new else AS_OF
                change.add_card(card_of(character).certificate.card_hash, character.resident_id, valid_from)


@dataclass
class MadeUpCity:
    """An issuing server in one process, its clock in the test's hand."""

    directory_path: Path
    profile: MunicipalityProfile = MIHON_PLAN.profile
    caps: OrderCaps = field(default_factory=OrderCaps)
    max_age: timedelta = timedelta(days=365)
    clock: SteppedClock = field(default_factory=lambda: SteppedClock(MORNING))
    logged: io.StringIO = field(default_factory=io.StringIO)
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    center_key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    database: str = "sqlite"

    def __post_init__(self) -> None:
        self.store_address = loaded_address(self.directory_path, self.database)
        self.store = Store.at(self.store_address)
        self.registry = Registry.opened(self.store, self.max_age)
        self.ledger = Ledger(self.store, TAGS)
        self.log = EventLog("municipality", self.clock, self.logged)
        write_profile(self.profile, self.profile_path)
        self.profiles = LiveProfile.opened(self.profile_path, self.log)
        self.office = Office(self.profile, official_seal(), PRINTERS, self.caps)
        self.seal_keys = SealKeyring(seal_key_folder())
        self.signer = DocumentSigner(self.office, self.signature_key, self.seal_keys)
        self.backoffice = self.restarted()

    def equip(self, office: Office) -> None:
        """Start anew as another office."""
        self.office = office
        self.restarted()

    def restarted(self) -> Backoffice:
        """The back office of a new process on the same databases."""
        self.backoffice = Backoffice(
            office=self.office,
            profiles=self.profiles,
            store=self.store,
            registry=self.registry,
            ledger=self.ledger,
            registrations=Registrations(self.store),
            issuer=Issuer(self.office, self.registry, self.ledger, self.signer, self.clock, self.log),
            trust=OpeningTrust(
                CardTrust((issuer_of_cards().certificate,)),
                (trusted(self.center_key),),
                asks_for_revocation=False,
            ),
            message_key=self.signature_key,
            seal_keys=self.seal_keys,
            daily_key=DailyKey(self.clock),
            sessions=Sessions(self.clock),
            clock=self.clock,
            log=self.log,
        )
        return self.backoffice

    @property
    def profile_path(self) -> Path:
        return self.directory_path / "profile.toml"

    @property
    def store_path(self) -> Path:
        return self.directory_path / "store.sqlite"

    @property
    def signature_key(self) -> SignatureKey:
        return signature_key(self.key)

    @property
    def directory(self) -> Directory:
        part = MunicipalityPart(
            code=self.profile.code,
            name=self.profile.name,
            address="https://mihon.example",
            keys=(
                KeyPart(
                    public=self.key.public_key().public_bytes_raw(),
                    not_before=NOW - YEAR,
                    not_after=NOW + YEAR,
                ),
            ),
        )
        return Directory(number=1, issued_at=NOW - YEAR, expires_at=NOW + YEAR, municipalities=(part,))

    def later(self, **duration: float) -> None:
        self.clock.set(self.clock.now() + timedelta(**duration))

    def close(self) -> None:
        self.store.close()


class Visit:
    """One citizen at one terminal; the terminal's end is the product's own."""

    def __init__(self, city: MadeUpCity, character: Character) -> None:
        self.city = city
        self.card = card_of(character)
        self.session: SessionId = new_session_id()
        self.keys = SessionKeys.generate()

    def greeted(self) -> AcceptedReady | Refusal:
        request = ReadyRequest(session=self.session, municipality=self.city.profile.code)
        signed = greet(self.city.backoffice, request)
        if signed[:1] != b"\xd2":
            return decode(Refused, signed).refusal
        ready = accept_ready(signed, self.city.directory, self.session, None, self.city.clock.now())
        self.ready = ready
        self.end = SessionEnd(self.keys, ready, self.card.certificate.subject(self.session))
        return ready

    def statement(self) -> Statement:
        return Statement(
            center_nonce=new_nonce(),
            municipal_nonce=self.ready.nonce,
            municipality=self.ready.municipality.code,
            terminal=TERMINAL,
            session=self.session,
            session_keys=self.keys.public.digest,
        )

    def token(self, statement: Statement) -> bytes:
        now = self.city.clock.now()
        token = Token(
            session=self.session,
            statement=statement.digest,
            terminal=TERMINAL,
            terminal_certificate=terminal_certificate(),
            subject=self.card.certificate.subject(self.session),
            audience=self.city.profile.code,
            issued_at=now,
            expires_at=now + timedelta(minutes=15),
            ocsp_response=None,
        )
        key = signature_key(self.city.center_key)
        return sign_token(token, key.signer, key.key_id)

    def open_box(self, card: Card | None = None) -> bytes:
        statement = self.statement()
        card = card or self.card
        signature = card.sign(statement.to_be_signed(card.certificate))
        return self.end.open(self.token(statement), statement.signed_with(signature, card.der))

    def relay(self, box: bytes) -> Relayed | Refused:
        return answer(self.city.backoffice, Relay(session=self.session, box=box))

    def answered(self, box: bytes) -> bytes:
        relayed = self.relay(box)
        assert isinstance(relayed, Relayed), relayed
        return relayed.box

    def opened(self) -> Offer | RegistrationInvitation | Refusal:
        greeted = self.greeted()
        if isinstance(greeted, Refusal):
            return greeted
        return self.end.take_offer(self.answered(self.open_box()), self.city.clock.now())

    def offered(self) -> Offer:
        offer = self.opened()
        assert isinstance(offer, Offer), offer
        return offer

    def registered(self, told: Particulars) -> RegistrationReceipt | Refusal:
        """Apply for registration, after an invitation."""
        return self.end.take_registered(self.answered(self.end.register(told)), self.city.clock.now())

    def applied(self, order: Order, printer: PrinterProfileId = GENERIC_PRINTER) -> Quote | Refusal:
        return self.end.take_quote(self.answered(self.end.apply(order, printer)), self.city.clock.now())

    def quoted(self, order: Order) -> "Visit":
        self.offered()
        quote = self.applied(order)
        assert isinstance(quote, Quote), quote
        return self

    def issued(self, line: int = 0) -> tuple[bytes, Manifest] | Refusal | Contradiction:
        box = self.end.issue(line, self.city.clock.now() + timedelta(minutes=1))
        relayed = self.relay(box)
        assert isinstance(relayed, Relayed), relayed
        buffer = memoryview(bytearray(buffer_size(relayed)))
        taken = self.end.take_issued(line, relayed, buffer, self.city.clock.now())
        if isinstance(taken, IssuedLine):
            return bytes(taken.document), taken.manifest
        return taken

    def certificate(self, line: int = 0) -> tuple[bytes, Manifest]:
        issued = self.issued(line)
        assert isinstance(issued, tuple), issued
        return issued

    def state(self, line: int = 0) -> LineState | Refusal:
        return self.end.take_state(line, self.answered(self.end.status(line)), self.city.clock.now())

    def voided(self, line: int = 0) -> LineState | Refusal:
        return self.end.take_state(line, self.answered(self.end.void(line)), self.city.clock.now())
