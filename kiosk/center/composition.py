"""Puts the center's desks together from its settings."""

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
from kiosk.center.token_keys import TokenKeys, read_token_keys
from kiosk.protocol.card_anchors import load_card_anchors
from kiosk.protocol.card_certificate import CardTrust
from kiosk.runtime.card_acceptance import acceptance_of
from kiosk.runtime.clock import Clock
from kiosk.runtime.live_file import LiveFile
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import Settings
from kiosk.runtime.tls.credentials import TlsCredentials


def compose(settings: Settings, folder: Path, store: Engine, clock: Clock, log: EventLog) -> Desks:
    """All desks on one store. `folder` is where the settings file lies. Raises StartRefused."""
    keys = live_token_keys(settings, clock, log)
    links = load_links(
        settings.path("municipalities.addresses"),
        TlsCredentials.of(settings),
        settings.number("municipality.requests"),
    )
    sessions, nonces = Sessions(store, settings.number("terminal.sessions")), Nonces(store)
    routing = Routing(store)
    destinations = Destinations(routing, Stops(store), links)
    directory = MunicipalKeys.live(
        settings.path("directory.path"), settings.path("directory.keys"), clock, log
    )
    cards = _card_desk(settings, folder, log)
    return Desks(
        terminals=Terminals(store),
        routing=routing,
        reception=Reception(destinations, sessions, nonces, clock, log),
        authentication=Authentication(cards, sessions, nonces, keys.current, clock, log),
        relaying=Relaying(sessions, SealLedger(store), destinations, clock, log),
        outcomes=OutcomeDesk(Settlement(store), links, clock, log),
        anchors=JournalAnchors(store, clock, log),
        reports=ReportDesk(
            store, sessions, Examiner(lambda: keys.current().trusted, directory.of), clock, log
        ),
        enrolment=enrolment_desk(settings, folder, store, clock, log),
    )


def live_token_keys(settings: Settings, clock: Clock, log: EventLog) -> LiveFile[TokenKeys]:
    """The token keys, also those that are made later. Raises TokenKeysUnusable where none is in force."""
    keys = LiveFile(settings.path("token.keys"), read_token_keys, log)
    keys.current().signing(clock.now())
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


def _card_desk(settings: Settings, folder: Path, log: EventLog) -> CardDesk:
    trust = CardTrust(load_card_anchors(settings.path("jpki.anchors")), acceptance_of(settings, "jpki"))
    crl = settings.text("jpki.crl")
    responder = HttpResponder(settings.text("jpki.responder"))
    listed = CrlFile(folder / crl, log) if crl else None
    return CardDesk(trust, RevocationCheck(trust, responder, listed))
