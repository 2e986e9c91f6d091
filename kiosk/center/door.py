"""`kiosk center serve`: puts the center together and serves it."""

import argparse
import json
import sys
from pathlib import Path

from kiosk.center.app import Desks, create_app
from kiosk.center.authentication import Authentication
from kiosk.center.municipal_links import MunicipalLinks
from kiosk.center.nonces import Nonces
from kiosk.center.outcomes import OutcomeDesk
from kiosk.center.reception import Reception
from kiosk.center.relay import Relaying
from kiosk.center.routing import Routing
from kiosk.center.sessions import Sessions
from kiosk.center.settings import SETTINGS
from kiosk.center.settlement import Settlement
from kiosk.center.store import open_store
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.card_anchors import AnchorsRefused, load_card_anchors
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.signing_keys import KeyUnusable, SigningKey
from kiosk.runtime.clock import clock_of
from kiosk.runtime.log import EventLog
from kiosk.runtime.serving import serve
from kiosk.runtime.settings import Settings, SettingsRefused, load_settings
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import CredentialsUnusable, TlsCredentials


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, required=True, help="the settings file")


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; 1 if the configuration cannot be used."""
    try:
        _serve(load_settings(arguments.config, SETTINGS))
    except (SettingsRefused, AnchorsRefused, CredentialsUnusable, KeyUnusable) as refused:
        sys.stderr.write(f"kiosk center serve: {refused}\n")
        return 1
    return 0


def _serve(settings: Settings) -> None:
    clock = clock_of(settings)
    log = EventLog("center", clock)
    credentials = TlsCredentials.of(settings)
    trust = CardTrust(load_card_anchors(settings.path("jpki.anchors")))
    key = SigningKey.from_pem(settings.path("token.key").read_bytes())
    links = _links(settings.path("municipalities.addresses"), credentials)
    store = open_store(settings.path("store.path"))
    sessions, nonces, routing = Sessions(store), Nonces(store), Routing(store)
    desks = Desks(
        routing=routing,
        reception=Reception(routing, sessions, nonces, links, clock, log),
        authentication=Authentication(trust, sessions, nonces, key, clock, log),
        relaying=Relaying(sessions, links, clock, log),
        outcomes=OutcomeDesk(Settlement(store), links, clock, log),
    )
    serve(create_app(desks, log), "center", settings, credentials, log)


def _links(path: Path, credentials: TlsCredentials) -> MunicipalLinks:
    try:
        addresses: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
        return {MunicipalityCode(code): PeerClient(url, credentials) for code, url in addresses.items()}
    except (OSError, ValueError, AttributeError) as error:
        raise SettingsRefused(
            f"{path}: not a JSON object of municipality codes and https addresses: {error}"
        ) from error
