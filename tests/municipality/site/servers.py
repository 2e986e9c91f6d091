"""Several real server processes of one made-up city on one store, and visits that go from one to another."""

import json
import secrets
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.demo.cities.characters import Character
from kiosk.demo.pki.transport import TransportCa
from kiosk.domain.refusals import Refusal
from kiosk.municipality.center_keys import write_center_keys
from kiosk.municipality.profiles import write_profile
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.limits import RELAY_MESSAGE
from kiosk.protocol.messages.base import decode, decode_either, encode
from kiosk.protocol.messages.greeting import ReadyRequest, Refused
from kiosk.protocol.messages.relaying import Relay, Relayed
from kiosk.protocol.readiness import AcceptedReady, accept_ready
from kiosk.runtime.clock import ShiftedClock, SystemClock
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.whole_file import PRIVATE, write_whole
from tests.municipality.made_up_city import (
    MORNING,
    PRINTERS,
    MadeUpCity,
    Visit,
    issuer_of_cards,
    official_seal,
    write_calibrations,
)
from tests.protocol.world import trusted

_PROGRAM = """
import argparse, sys
from pathlib import Path
from kiosk.municipality.door import run
sys.exit(run(argparse.Namespace(config=Path(sys.argv[1]))))
"""


class Server:
    """One `kiosk municipality serve`, and the center's connection to it."""

    def __init__(self, config: Path, address: str, center: TlsCredentials) -> None:
        self.log = config.with_suffix(".log")
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", _PROGRAM, str(config)], stderr=log, stdout=subprocess.PIPE
            )
        self.client = PeerClient(address, center)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        self.client.close()
        self.process.terminate()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


class Servers:
    """All that the servers share lies in one folder; each has a port of its own."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        now = SystemClock().now()
        self.city = MadeUpCity(folder, database=database)
        self.clock = ShiftedClock(MORNING - now, SystemClock())
        authority = TransportCa(folder / "pki", now)
        self.center, self.own = authority.issue("center"), authority.issue("mihon")
        self.inbox = folder / "inbox"
        self._shift = (MORNING - now).total_seconds()
        self._opened = ExitStack()
        self._opened.callback(self.city.close)
        self._write_shared_files()

    def started(self) -> Server:
        """One server more."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        address = f"https://127.0.0.1:{port}"
        config = self.folder / f"server-{port}.toml"
        settings = self._settings() | {"listen.port": port, "site.address": address}
        lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
        config.write_text("\n".join(lines), encoding="utf-8")
        server = Server(config, address, self.center)
        self._opened.callback(server.close)
        return server

    def close(self) -> None:
        self._opened.close()

    def _write_shared_files(self) -> None:
        pem = self.city.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        anchor = issuer_of_cards().certificate.public_bytes(Encoding.PEM)
        write_whole(self.folder / "message.key", pem.decode(), PRIVATE)
        write_whole(self.folder / "recall.key", secrets.token_hex(32), PRIVATE)
        SealKeyring(self.folder / "seal-keys").make(MORNING.date())
        (self.folder / "seal.png").write_bytes(official_seal().png)
        (self.folder / "jpki.pem").write_bytes(anchor)
        write_calibrations(self.folder / "printer-profiles")
        write_profile(self.city.profile, self.folder / "profile.json")
        write_center_keys([trusted(self.city.center_key)], self.folder / "keys.json")

    def _settings(self) -> dict[str, object]:
        store = {
            "postgresql": {"store.postgresql": self.city.store_address},
            "sqlite": {"store.path": str(self.city.store_path)},
        }
        return {
            **store[self.city.database],
            "demo.clock_shift": self._shift,
            "tls.certificate": str(self.own.certificate),
            "tls.key": str(self.own.private_key),
            "tls.anchor": str(self.own.anchor),
            "site.certificates": str(self.own.certificate),
            "municipality.profile": str(self.folder / "profile.json"),
            "linkage.inbox": str(self.inbox),
            "linkage.poll_seconds": 0.05,
            "recall.key": str(self.folder / "recall.key"),
            "message.key": str(self.folder / "message.key"),
            "official_seal.picture": str(self.folder / "seal.png"),
            "seal.keys": str(self.folder / "seal-keys"),
            "jpki.anchors": str(self.folder / "jpki.pem"),
            "jpki.revocation": False,
            "center.certificates": str(self.center.certificate),
            "center.token_keys": str(self.folder / "keys.json"),
            "printer.profiles": ", ".join(PRINTERS),
            "printer.calibrations": str(self.folder / "printer-profiles"),
        }


class TravellingVisit(Visit):
    """A visit whose requests the center sends to whichever server `at` says."""

    def __init__(self, servers: Servers, character: Character, at: Server) -> None:
        super().__init__(servers.city, character)
        self.servers = servers
        self.at = at

    def greeted(self) -> AcceptedReady | Refusal:
        self._set_clock()
        request = ReadyRequest(session=self.session, municipality=self.city.profile.code)
        signed = self._post("/ready", encode(request))
        if signed[:1] != b"\xd2":
            return decode(Refused, signed).refusal
        self.ready = accept_ready(signed, self.city.directory, self.session, None, self.city.clock.now())
        self.end = SessionEnd(self.keys, self.ready, self.card.certificate.subject(self.session))
        return self.ready

    def relay(self, box: bytes) -> Relayed | Refused:
        self._set_clock()
        return decode_either(
            Relayed, Refused, self._post("/relay", encode(Relay(session=self.session, box=box)))
        )

    def _post(self, path: str, body: bytes) -> bytes:
        return self.at.client.post(path, body, timeout=60, limit=RELAY_MESSAGE)

    def _set_clock(self) -> None:
        self.city.clock.set(self.servers.clock.now())
