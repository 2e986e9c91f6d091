"""`kiosk municipality serve`: puts one issuing server together and serves it."""

import argparse
from contextlib import AbstractContextManager, ExitStack, closing
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.guard.mask import guard_masks
from kiosk.municipality.app import Peer, Peers, create_app
from kiosk.municipality.center_keys import LiveCenterKeys
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.daily_key import DailyKey
from kiosk.municipality.conversation.sessions import Sessions
from kiosk.municipality.entitlement import OrderCaps
from kiosk.municipality.following import following
from kiosk.municipality.issuing.issuer import Issuer
from kiosk.municipality.ledger import Ledger
from kiosk.municipality.ledger.person_tags import load_person_tags
from kiosk.municipality.live_profile import LiveProfile
from kiosk.municipality.office import Office
from kiosk.municipality.official_seal import load_official_seal
from kiosk.municipality.printer_settings import printer_guards
from kiosk.municipality.registrations import Registrations
from kiosk.municipality.registry import Registry
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.municipality.settings import SETTINGS, check_at, max_age, open_store
from kiosk.municipality.signer import DocumentSigner
from kiosk.municipality.site.configuration import (
    Configuration,
    installed_program,
    seal_key_id_of,
    token_keys_of,
)
from kiosk.municipality.site.neighbours import Neighbours, NoNeighbours, StoreNeighbours
from kiosk.municipality.site.nodes import Server
from kiosk.municipality.site.presence import Presence, beside_others
from kiosk.protocol.card_anchors import are_for_tests, load_card_anchors
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.channel.opening import OpeningTrust
from kiosk.protocol.signing_keys import SigningKey
from kiosk.runtime.card_acceptance import acceptance_of
from kiosk.runtime.clock import Clock, clock_of
from kiosk.runtime.log import EventLog
from kiosk.runtime.serving import serve
from kiosk.runtime.settings import Settings, SettingsRefused, load_settings
from kiosk.runtime.start import declare_config, start
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import CredentialsUnusable, TlsCredentials, thumbprint

declare = declare_config


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; 1 if the configuration cannot be used."""
    return start(("municipality", "serve"), lambda: _serve(load_settings(arguments.config, SETTINGS)))


def _serve(settings: Settings) -> None:
    certificate_font()
    clock = clock_of(settings)
    log = EventLog("municipality", clock)
    with ExitStack() as opened:
        backoffice = _backoffice(settings, clock, log, opened)
        credentials = TlsCredentials.of(settings)
        peers = _peers(settings)
        presence = opened.enter_context(_presence(backoffice, settings))
        neighbours = _neighbours(settings, presence, credentials, log)
        app = create_app(backoffice, peers, neighbours, settings.seconds("housekeeping.seconds"))
        if settings.flag("linkage.follow"):
            opened.enter_context(following(backoffice, settings))
        serve(app, "municipality", settings, credentials, log)


def _backoffice(settings: Settings, clock: Clock, log: EventLog, opened: ExitStack) -> Backoffice:
    """Everything that the addresses answer with; its databases close with `opened`."""
    profiles = LiveProfile.opened(settings.path("municipality.profile"), log)
    anchors = load_card_anchors(settings.path("jpki.anchors"))
    office = Office(
        profiles.current,
        load_official_seal(settings.path("official_seal.picture")),
        printer_guards(settings),
        OrderCaps(settings.number("order.copies_per_day"), settings.number("order.sheets")),
        check_at=check_at(settings),
        is_for_practice=are_for_tests(anchors),
    )
    for guard in office.guards.values():
        guard_masks(guard)  # takes a second, which no citizen is to wait
    store = opened.enter_context(closing(open_store(settings)))
    person_tags = load_person_tags(settings.path("recall.key"))
    registry, ledger = Registry.opened(store, max_age(settings)), Ledger(store, person_tags)
    loaded = SigningKey.load(settings.path("message.key"))
    key = SignatureKey(loaded.private, loaded.key_id)
    seal_keys = SealKeyring(settings.path("seal.keys"))
    seal_keys.of(clock.now().date())
    signer = DocumentSigner(office, key, seal_keys)
    return Backoffice(
        office=office,
        profiles=profiles,
        store=store,
        registry=registry,
        ledger=ledger,
        registrations=Registrations(store),
        issuer=Issuer(office, registry, ledger, signer, clock, log),
        trust=OpeningTrust(
            CardTrust(anchors, acceptance_of(settings, "jpki")),
            LiveCenterKeys(settings.path("center.token_keys"), log),
            settings.flag("jpki.revocation"),
        ),
        message_key=key,
        seal_keys=seal_keys,
        daily_key=DailyKey(clock),
        sessions=Sessions(clock),
        clock=clock,
        log=log,
    )


def _presence(backoffice: Backoffice, settings: Settings) -> AbstractContextManager[Presence]:
    configuration = Configuration.of(
        settings,
        backoffice.message_key.key_id,
        lambda: backoffice.profiles.digest,
        lambda: seal_key_id_of(backoffice.seal_keys, backoffice.clock),
        lambda: token_keys_of(backoffice.trust.center_keys, backoffice.clock),
    )
    program = installed_program()
    return beside_others(
        backoffice.store,
        lambda: Server(program, configuration.digest()),
        settings.text("site.address"),
        backoffice.clock,
        backoffice.log,
    )


def _peers(settings: Settings) -> Peers:
    peers = dict.fromkeys(_thumbprints(settings.path("center.certificates"), "the center's"), Peer.CENTER)
    if settings.text("site.address"):
        servers = _thumbprints(settings.path("site.certificates"), "those of all servers")
        peers |= dict.fromkeys(servers, Peer.SERVER)
    return peers


def _neighbours(
    settings: Settings, presence: Presence, credentials: TlsCredentials, log: EventLog
) -> Neighbours:
    address = settings.text("site.address")
    if not address:
        return NoNeighbours(presence)
    if not address.startswith("https://"):
        raise SettingsRefused("site.address: not an https address; for example https://10.0.0.5:8443")
    return StoreNeighbours(presence, lambda other: PeerClient(other, credentials), log)


def _thumbprints(path: Path, whose: str) -> frozenset[bytes]:
    try:
        certificates = x509.load_pem_x509_certificates(path.read_bytes())
    except (OSError, ValueError) as error:
        raise CredentialsUnusable(f"{path}: no readable PEM certificates; get {whose}") from error
    return frozenset(thumbprint(certificate.public_bytes(Encoding.DER)) for certificate in certificates)
