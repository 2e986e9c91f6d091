"""The center of the demo: its files and its server process."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.center.enrolment import Terminals
from kiosk.center.routing import Routing
from kiosk.center.store import open_store
from kiosk.center.token_keys import TokenKeys, write_token_keys
from kiosk.demo.pki.transport import TransportCa
from kiosk.demo.processes import ServerProcess
from kiosk.demo.world.demo_clock import DemoClock
from kiosk.demo.world.municipal_directory import DirectoryOffice
from kiosk.demo.world.municipal_site import CenterAsKnown
from kiosk.demo.world.settings_file import write_settings
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import CardHash, TerminalId
from kiosk.runtime.settings import SettingValue

DEMO_SHOP = "shop-0001"
_KEYS_BEGAN = timedelta(hours=1)
_KEYS_REACH = timedelta(weeks=4)


class CenterSite:
    """Makes the center's files in `folder` and starts it; `responder` tells it which cards were revoked."""

    def __init__(
        self,
        folder: Path,
        ca: TransportCa,
        card_anchor: x509.Certificate,
        responder: str,
        clock: DemoClock,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._credentials = ca.issue("center")
        self._clock = clock
        self._responder = responder
        self._anchors = folder / "card-anchors.pem"
        self._anchors.write_bytes(card_anchor.public_bytes(Encoding.PEM))

    @property
    def store_path(self) -> Path:
        """The center's database."""
        return self._folder / "center.sqlite"

    def made_known(self, now: datetime) -> CenterAsKnown:
        """What municipalities are told, with token keys that are made for it."""
        keys = TokenKeys(()).extended(now - _KEYS_BEGAN, now + _KEYS_REACH)
        write_token_keys(keys.keys, self._folder / "token-keys.json")
        return CenterAsKnown(self._credentials.certificate, keys.trusted, self._anchors)

    def trust(self, office: DirectoryOffice, signed_directory: bytes) -> None:
        """Give the center the municipal directory."""
        (self._folder / "directory.cbor").write_bytes(signed_directory)
        (self._folder / "directory-keys.pem").write_bytes(office.pinned_pem)

    def enrol(
        self, thumbprints: Mapping[TerminalId, bytes], routes: Mapping[CardHash, MunicipalityCode]
    ) -> None:
        """Let terminals in, and say which card belongs to which municipality."""
        store = open_store(self.store_path)
        routing, terminals = Routing(store), Terminals(store)
        for terminal_id, thumbprint in thumbprints.items():
            terminals.enrol(thumbprint, terminal_id, DEMO_SHOP)
        for card_hash, code in routes.items():
            routing.set_route(card_hash, code)
        store.dispose()

    def connect(self, addresses: Mapping[MunicipalityCode, str]) -> None:
        """Tell the center where the municipalities answer."""
        (self._folder / "municipalities.json").write_text(json.dumps(dict(addresses)), encoding="utf-8")

    def start(self, logs: Path, port: int, limits: Mapping[str, SettingValue]) -> ServerProcess:
        """Start `kiosk center serve`; port 0 is a free one, `limits` are settings beside the demo's own."""
        settings = write_settings(
            self._folder / "settings.toml",
            {
                "listen.port": port,
                "tls.certificate": self._credentials.certificate,
                "tls.key": self._credentials.private_key,
                "tls.anchor": self._credentials.anchor,
                "demo.clock_shift": self._clock.shift.total_seconds(),
                "store.path": self.store_path,
                "directory.path": self._folder / "directory.cbor",
                "directory.keys": self._folder / "directory-keys.pem",
                "token.keys": self._folder / "token-keys.json",
                "jpki.anchors": self._anchors,
                "jpki.responder": self._responder,
                "municipalities.addresses": self._folder / "municipalities.json",
                **limits,
            },
        )
        return ServerProcess(["center", "serve", "--config", str(settings)], logs / "center.log")
