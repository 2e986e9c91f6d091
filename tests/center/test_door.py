"""`kiosk center serve`: a configuration that cannot be used stops the start, with cause and remedy."""

import argparse
import json
import signal
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from sqlalchemy import Engine

from kiosk.center.door import count_stops, run
from kiosk.center.enrolment import Terminals
from kiosk.center.stopping import Cause, Stoppable, Stops
from kiosk.center.stopping.stops import Grounds
from kiosk.center.store import open_store
from kiosk.center.token_keys import TokenKeys, write_token_keys
from kiosk.demo.card.issuer import CardIssuer
from kiosk.demo.pki.transport import TransportCa
from kiosk.demo.world.municipal_directory import DirectoryOffice
from kiosk.domain.refusals import Refusal
from kiosk.protocol.identifiers import new_session_id
from kiosk.protocol.limits import CLEAR_MESSAGE
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Hello, Refused
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.metrics import ServerMetrics
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import certificate_thumbprint
from tests.center.made_up_center import MIHON, NOON, UNKNOWN


class Installation:
    """Every file that the settings name, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        authority = TransportCa(folder / "pki", SystemClock().now())
        server = authority.issue("center")
        self.terminal = authority.issue("t-0001")
        keys = TokenKeys(()).extended(SystemClock().now(), SystemClock().now() + timedelta(days=7))
        write_token_keys(keys.keys, folder / "token-keys.json")
        office = DirectoryOffice(folder / "directory")
        (folder / "directory.cbor").write_bytes(office.publish([], SystemClock().now()))
        (folder / "directory-keys.pem").write_bytes(office.pinned_pem)
        anchor = CardIssuer.create(datetime.now(UTC)).certificate
        (folder / "jpki.pem").write_bytes(anchor.public_bytes(Encoding.PEM))
        (folder / "municipalities.json").write_text(json.dumps({MIHON: "https://127.0.0.1:9"}))
        self.settings: dict[str, str | int] = {
            "listen.port": 0,
            "tls.certificate": str(server.certificate),
            "tls.key": str(server.private_key),
            "tls.anchor": str(server.anchor),
            "store.path": str(folder / "center.sqlite"),
            "jpki.responder": "http://127.0.0.1:9",
            "directory.path": str(folder / "directory.cbor"),
            "directory.keys": str(folder / "directory-keys.pem"),
            "token.keys": str(folder / "token-keys.json"),
            "jpki.anchors": str(folder / "jpki.pem"),
            "municipalities.addresses": str(folder / "municipalities.json"),
        }

    def written(self, **changes: str | int) -> Path:
        config = self.folder / "center.toml"
        settings = self.settings | changes
        config.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in settings.items()))
        return config

    def broken(self, setting: str, content: bytes) -> Path:
        path = self.folder / "broken"
        path.write_bytes(content)
        path.chmod(0o600)
        return self.written(**{setting: str(path)})


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    return Installation(tmp_path)


def refused(config: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert run(argparse.Namespace(config=config)) == 1
    told = capsys.readouterr().err
    assert told.splitlines()[-1].startswith("kiosk center serve: ")
    assert "Traceback" not in told
    return told


def test_a_center_says_where_it_listens_answers_and_ends_in_order(installation: Installation) -> None:
    store = open_store(installation.folder / "center.sqlite")
    Terminals(store).enrol(certificate_thumbprint(installation.terminal.certificate), "t-0001", "shop-1")
    store.dispose()
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "center", "serve", "--config", str(installation.written())],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    try:
        events = map(json.loads, process.stderr)
        started = next(event for event in events if event["event"] == "process-started")
        client = PeerClient(f"https://127.0.0.1:{started['port']}", installation.terminal)
        hello = Hello(session=new_session_id(), municipality=UNKNOWN, card=None)
        answer = client.post("/hello", encode(hello), timeout=20, limit=CLEAR_MESSAGE)
        client.close()
        process.send_signal(signal.SIGTERM)
        rest = process.stderr.read()
        code = process.wait(timeout=30)
    finally:
        process.kill()
        process.stderr.close()
    assert (started["event"], started["part"]) == ("process-started", "center")
    assert decode(Refused, answer).refusal is Refusal.MUNICIPALITY_NOT_SERVED
    assert json.loads(rest.splitlines()[-1])["event"] == "process-stopped"
    assert code == 0


@pytest.mark.parametrize(
    ("setting", "content", "remedy"),
    [
        ("token.keys", b"no keys", "kiosk center token --weeks"),
        ("jpki.anchors", b"no anchors", "write the anchors there"),
        ("municipalities.addresses", b"{", "write entries such as"),
        ("municipalities.addresses", b"[]", "is not a JSON object"),
        ("municipalities.addresses", b'{"99001": "https://x"}', "not a municipality code of 6 digits"),
        ("municipalities.addresses", b'{"990019": "http://x"}', "990019 is not an https address"),
        ("municipalities.addresses", b'{"990019": 8443}', "990019 is not an https address"),
        ("store.path", b"this is no database, and longer than its header would be" * 20, "restore the file"),
        ("tls.key", b"no key", "not a usable pair"),
    ],
)
def test_a_file_that_cannot_be_used_stops_the_start_and_is_named(
    installation: Installation,
    capsys: pytest.CaptureFixture[str],
    setting: str,
    content: bytes,
    remedy: str,
) -> None:
    told = refused(installation.broken(setting, content), capsys)
    assert remedy in told
    assert "broken" in told


@pytest.mark.parametrize(
    "setting", ["token.keys", "jpki.anchors", "municipalities.addresses", "tls.certificate", "tls.anchor"]
)
def test_a_missing_file_stops_the_start_and_is_named(
    installation: Installation, capsys: pytest.CaptureFixture[str], setting: str
) -> None:
    nowhere = installation.folder / "nowhere"
    assert "nowhere" in refused(installation.written(**{setting: str(nowhere)}), capsys)


def test_a_database_in_a_folder_that_does_not_exist_stops_the_start(
    installation: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    path = installation.folder / "no-folder" / "center.sqlite"
    assert "check folder and rights" in refused(installation.written(**{"store.path": str(path)}), capsys)


def test_production_anchors_are_refused(
    installation: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    """An authority that is not of the test hierarchy stands for the production one."""
    anchor = CardIssuer.create(datetime.now(UTC), "JPKI").certificate.public_bytes(Encoding.PEM)
    told = refused(installation.broken("jpki.anchors", anchor), capsys)
    assert "need an adapter to the national center" in told


def test_a_taken_port_stops_the_start(installation: Installation, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        assert "free the port" in refused(installation.written(**{"listen.port": port}), capsys)


def test_an_unknown_setting_is_refused(
    installation: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "unknown setting" in refused(installation.written(colour="red"), capsys)


def test_what_is_stopped_is_told_by_kind_and_no_more_once_it_is_restarted(store: Engine) -> None:
    stops, metrics = Stops(store), ServerMetrics()
    what = Stoppable.terminal("t-0001")
    stops.stop(what, Grounds(Cause.OPERATOR, "a made-up reason"), NOON)

    count_stops(stops, metrics)
    assert b'kiosk_stopped{kind="terminal"} 1.0' in metrics.text()
    assert b'kiosk_stopped{kind="municipality"} 0.0' in metrics.text()

    stop = stops.find(what)
    assert stop is not None
    stops.lift(stop.number, NOON)
    count_stops(stops, metrics)
    assert b'kiosk_stopped{kind="terminal"} 0.0' in metrics.text()
