"""`kiosk municipality serve`: one file of settings, proven at start; ends in order."""

import argparse
import json
import secrets
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.demo.card.issuer import CardIssuer
from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.demo.pki.transport import TransportCa
from kiosk.municipality.center_keys import write_center_keys
from kiosk.municipality.door import run
from kiosk.municipality.profiles import write_profile
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.protocol.identifiers import new_session_id
from kiosk.protocol.limits import CLEAR_MESSAGE
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import ReadyRequest
from kiosk.protocol.signing_keys import SigningKey
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.whole_file import PRIVATE, write_whole
from tests.municipality.made_up_city import loaded_store, official_seal

PROGRAM = """
import argparse, sys
from pathlib import Path
from kiosk.municipality.door import run
sys.exit(run(argparse.Namespace(config=Path(sys.argv[1]))))
"""


class Installation:
    """Every file that the settings name, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.center, server = self._transport()
        now = datetime.now(UTC)
        week = timedelta(days=7)
        write_profile(MIHON_PROFILE, folder / "profile.toml")
        write_center_keys([TrustedKey(SigningKey.generate().public, now, now + week)], folder / "keys.json")
        shutil.copyfile(loaded_store(), folder / "store.sqlite")
        write_whole(folder / "message.key", SigningKey.generate().pem.decode(), PRIVATE)
        write_whole(folder / "recall.key", secrets.token_hex(32), PRIVATE)
        SealKeyring(folder / "seal-keys").make(SystemClock().now().date())
        (folder / "seal.png").write_bytes(official_seal().png)
        (folder / "jpki.pem").write_bytes(card_anchor())
        self.config = folder / "municipality.toml"
        self.settings = {
            "listen.port": 0,
            "tls.certificate": str(server.certificate),
            "tls.key": str(server.private_key),
            "tls.anchor": str(server.anchor),
            "municipality.profile": str(folder / "profile.toml"),
            "store.path": str(folder / "store.sqlite"),
            "recall.key": str(folder / "recall.key"),
            "message.key": str(folder / "message.key"),
            "official_seal.picture": str(folder / "seal.png"),
            "jpki.anchors": str(folder / "jpki.pem"),
            "center.certificates": str(self.center.certificate),
            "center.token_keys": str(folder / "keys.json"),
        }
        self.write()

    def write(self) -> None:
        lines = [f"{key} = {json.dumps(value)}" for key, value in self.settings.items()]
        self.config.write_text("\n".join(lines), encoding="utf-8")

    def _transport(self) -> tuple[TlsCredentials, TlsCredentials]:
        authority = TransportCa(self.folder / "pki", SystemClock().now())
        return authority.issue("center"), authority.issue("mihon")


def card_anchor() -> bytes:
    return CardIssuer.create(datetime.now(UTC)).certificate.public_bytes(Encoding.PEM)


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    return Installation(tmp_path)


def test_a_server_says_where_it_listens_answers_and_ends_in_order(installation: Installation) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(installation.config)], stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    try:
        told = map(json.loads, process.stderr)
        started = next(line for line in told if line["event"] == "process-started")
        client = PeerClient(f"https://127.0.0.1:{started['port']}", installation.center)
        request = ReadyRequest(session=new_session_id(), municipality=MIHON_PROFILE.code)
        ready = client.post("/ready", encode(request), timeout=20, limit=CLEAR_MESSAGE)
        client.close()
        process.send_signal(signal.SIGTERM)
        rest = process.stderr.read()
        code = process.wait(timeout=30)
    finally:
        process.kill()
        process.stderr.close()
    assert ready[:1] == b"\xd2"
    assert "process-stopped" in rest
    assert code == 0


@pytest.mark.parametrize(
    ("setting", "content", "remedy"),
    [
        ("municipality.profile", "{}", "correct it there"),
        ("message.key", "no key", "PEM"),
        ("official_seal.picture", "no picture", "scan the seal"),
        ("jpki.anchors", "no anchors", "anchors"),
        ("center.certificates", "no certificates", "get the center's"),
        ("center.token_keys", "[]", "export them"),
    ],
)
def test_a_file_that_cannot_be_used_stops_the_start_and_is_named(
    installation: Installation,
    capsys: pytest.CaptureFixture[str],
    setting: str,
    content: str,
    remedy: str,
) -> None:
    path = installation.folder / "broken"
    write_whole(path, content, PRIVATE)
    installation.settings[setting] = str(path)
    installation.write()
    assert run(argparse.Namespace(config=installation.config)) == 1
    told = capsys.readouterr().err
    assert "kiosk municipality serve:" in told
    assert remedy in told


@pytest.mark.parametrize(
    "setting",
    ["message.key", "center.token_keys", "center.certificates", "municipality.profile", "seal.keys"],
)
def test_a_missing_file_stops_the_start_and_is_named(
    installation: Installation, capsys: pytest.CaptureFixture[str], setting: str
) -> None:
    installation.settings[setting] = str(installation.folder / "nowhere")
    installation.write()
    assert run(argparse.Namespace(config=installation.config)) == 1
    assert "nowhere" in capsys.readouterr().err


def test_a_printer_profile_that_no_terminal_can_have_stops_the_start(
    installation: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    installation.settings["printer.profiles"] = "generic-600, , Office"
    installation.write()
    assert run(argparse.Namespace(config=installation.config)) == 1
    assert "printer.profiles" in capsys.readouterr().err


def test_a_place_to_check_at_that_no_hint_holds_stops_the_start(
    installation: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    installation.settings["seal.check_at"] = "みほん市のウェブサイト" * 20
    installation.write()
    assert run(argparse.Namespace(config=installation.config)) == 1
    assert "seal.check_at" in capsys.readouterr().err


def test_a_registry_that_was_never_loaded_stops_the_start(
    installation: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    installation.settings["store.path"] = str(installation.folder / "empty.sqlite")
    installation.write()
    assert run(argparse.Namespace(config=installation.config)) == 1
    assert "load the registry" in capsys.readouterr().err
