"""Puts the center's desks together from its settings."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from kiosk.center.app import Desks
from kiosk.center.authentication import Authentication, CardDesk
from kiosk.center.directory_file import MunicipalKeys
from kiosk.center.enrolment import EnrolmentAuthority, EnrolmentCodes, EnrolmentDesk, Terminals
from kiosk.center.journal_anchors import JournalAnchors
from kiosk.center.municipal_links import load_links
from kiosk.center.nonces import Nonces
from kiosk.center.outcomes import OutcomeDesk
from kiosk.center.reception import Destinations, Reception
from kiosk.center.relay import Relaying
from kiosk.center.revocation import CrlFile, HttpResponder, RevocationCheck
from kiosk.center.routing import Routing
from kiosk.center.seals import SealLedger
from kiosk.center.sessions import Sessions
from kiosk.center.settlement import Settlement
from kiosk.center.stopping import ReportDesk, Stops
from kiosk.center.stopping.reports import Examiner
from kiosk.protocol.card_anchors import load_card_anchors
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.limits import TOKEN_KEY_LIFETIME
from kiosk.protocol.signing_keys import SigningKey
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import Settings
from kiosk.runtime.tls.credentials import TlsCredentials


def compose(settings: Settings, folder: Path, store: Engine, clock: Clock, log: EventLog) -> Desks:
    """All desks on one store. `folder` is where the settings file lies. Raises StartRefused."""
    key = SigningKey.load(settings.path("token.key"))
    links = load_links(settings.path("municipalities.addresses"), TlsCredentials.of(settings))
    sessions, nonces = Sessions(store, settings.number("terminal.sessions")), Nonces(store)
    routing = Routing(store)
    destinations = Destinations(routing, Stops(store), links)
    directory = MunicipalKeys.load(
        settings.path("directory.path"), settings.path("directory.keys"), clock.now()
    )
    cards = _card_desk(settings, folder)
    return Desks(
        terminals=Terminals(store),
        routing=routing,
        reception=Reception(destinations, sessions, nonces, clock, log),
        authentication=Authentication(cards, sessions, nonces, key, clock, log),
        relaying=Relaying(sessions, SealLedger(store), destinations, clock, log),
        outcomes=OutcomeDesk(Settlement(store), links, clock, log),
        anchors=JournalAnchors(store, clock, log),
        reports=ReportDesk(store, sessions, Examiner(own_token_keys(key), directory.of), clock, log),
        enrolment=enrolment_desk(settings, folder, store, clock, log),
    )


def own_token_keys(key: SigningKey) -> Callable[[datetime], Sequence[TrustedKey]]:
    """The center's token key, as it believes itself."""

    def keys(now: datetime) -> Sequence[TrustedKey]:
        return (TrustedKey(key.public, now - TOKEN_KEY_LIFETIME, now + TOKEN_KEY_LIFETIME),)

    return keys


def enrolment_desk(
    settings: Settings, folder: Path, store: Engine, clock: Clock, log: EventLog
) -> EnrolmentDesk | None:
    """The desk that certifies terminals, or None where there is no key for it. Raises AuthorityUnusable."""
    key = settings.text("enrolment.key")
    if not key:
        return None
    authority = EnrolmentAuthority.load(settings.path("tls.anchor"), folder / key)
    return EnrolmentDesk(authority, Terminals(store), EnrolmentCodes(store), clock, log)


def _card_desk(settings: Settings, folder: Path) -> CardDesk:
    trust = CardTrust(load_card_anchors(settings.path("jpki.anchors")))
    crl = settings.text("jpki.crl")
    responder = HttpResponder(settings.text("jpki.responder"))
    return CardDesk(trust, RevocationCheck(trust, responder, CrlFile(folder / crl) if crl else None))
