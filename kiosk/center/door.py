"""`kiosk center serve`: puts the center together and serves it."""

import argparse
from contextlib import ExitStack
from pathlib import Path

from kiosk.center.app import Desks, create_app
from kiosk.center.authentication import Authentication, CardDesk
from kiosk.center.municipal_links import load_links
from kiosk.center.nonces import Nonces
from kiosk.center.outcomes import OutcomeDesk
from kiosk.center.reception import Reception
from kiosk.center.relay import Relaying
from kiosk.center.revocation import CrlFile, HttpResponder, RevocationCheck
from kiosk.center.routing import Routing
from kiosk.center.sessions import Sessions
from kiosk.center.settings import SETTINGS
from kiosk.center.settlement import Settlement
from kiosk.center.store import open_store
from kiosk.protocol.card_anchors import load_card_anchors
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.signing_keys import SigningKey
from kiosk.runtime.clock import clock_of
from kiosk.runtime.log import EventLog
from kiosk.runtime.serving import serve
from kiosk.runtime.settings import Settings, load_settings
from kiosk.runtime.start import declare_config, start
from kiosk.runtime.tls.credentials import TlsCredentials

declare = declare_config


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; 1 if the configuration cannot be used."""
    return start(
        ("center", "serve"),
        lambda: _serve(load_settings(arguments.config, SETTINGS), arguments.config.absolute().parent),
    )


def _serve(settings: Settings, folder: Path) -> None:
    clock = clock_of(settings)
    log = EventLog("center", clock)
    credentials = TlsCredentials.of(settings)
    cards = _card_desk(settings, folder)
    key = SigningKey.load(settings.path("token.key"))
    links = load_links(settings.path("municipalities.addresses"), credentials)
    with ExitStack() as opened:
        store = open_store(settings.path("store.path"))
        opened.callback(store.dispose)
        sessions, nonces, routing = (
            Sessions(store, settings.number("terminal.sessions")),
            Nonces(store),
            Routing(store),
        )
        desks = Desks(
            routing=routing,
            reception=Reception(routing, sessions, nonces, links, clock, log),
            authentication=Authentication(cards, sessions, nonces, key, clock, log),
            relaying=Relaying(sessions, links, clock, log),
            outcomes=OutcomeDesk(Settlement(store), links, clock, log),
        )
        serve(create_app(desks, log), "center", settings, credentials, log)


def _card_desk(settings: Settings, folder: Path) -> CardDesk:
    trust = CardTrust(load_card_anchors(settings.path("jpki.anchors")))
    crl = settings.text("jpki.crl")
    responder = HttpResponder(settings.text("jpki.responder"))
    return CardDesk(trust, RevocationCheck(trust, responder, CrlFile(folder / crl) if crl else None))
