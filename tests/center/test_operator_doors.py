"""What operators do from the command line: enrol, cut, stop, restart, settle, publish."""

import argparse
import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.center import enrol_door, publish_door, seals_door, settle_door, stop_door
from kiosk.center.enrolment import Terminals
from kiosk.center.store import open_store
from kiosk.demo.pki.transport import TransportCa
from kiosk.demo.world.municipal_directory import DirectoryOffice
from kiosk.protocol.messages.base import decode
from kiosk.protocol.paper.trust_list import TrustList
from kiosk.runtime.clock import SystemClock
from tests.center.enrolment.test_enrolment import request_of
from tests.center.test_door import Installation

REASON = "the renderer was mended and checked"


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    return Installation(tmp_path)


def arguments(door: object, *given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    door.declare(parser)  # type: ignore[attr-defined]
    return parser.parse_args(given)


def test_a_terminal_is_enrolled_by_code_and_request_and_cut(
    installation: Installation, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = installation.folder / "pki" / "transport-ca.key"
    config = str(installation.written(**{"enrolment.key": str(key)}))
    given = arguments(enrol_door, "--config", config, "--terminal", "t-0007", "--shop", "shop-1")
    assert enrol_door.run(given) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(capsys.readouterr().out))
    request = installation.folder / "request.pem"
    request.write_bytes(request_of(ec.generate_private_key(ec.SECP256R1())).public_bytes(Encoding.PEM))
    certify = arguments(enrol_door, "--config", config, "--request", str(request))
    assert enrol_door.run(certify) == 0
    assert capsys.readouterr().out.startswith("-----BEGIN CERTIFICATE-----")
    assert enrol_door.run(arguments(enrol_door, "--config", config, "--cut", "t-0007")) == 0
    store = open_store(installation.folder / "center.sqlite")
    assert Terminals(store).certificates("t-0007") == frozenset()
    store.dispose()
    assert enrol_door.run(arguments(enrol_door, "--config", config, "--cut", "t-0007")) == 1
    assert "no terminal t-0007" in capsys.readouterr().err


def test_one_person_stops_and_two_restart(
    installation: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    ca = TransportCa(installation.folder / "operators", SystemClock().now())
    ada, ben = ca.issue("ada"), ca.issue("ben")
    both = installation.folder / "operators.pem"
    both.write_bytes(ada.certificate.read_bytes() + ben.certificate.read_bytes())
    config = str(installation.written(**{"operators.certificates": "operators.pem"}))
    which = ("--config", config, "--municipality", "990019")

    def restart(certificate: Path, key: Path) -> int:
        given = ("--reason", REASON, "--restart", str(certificate), str(key))
        return stop_door.run(arguments(stop_door, *which, *given))

    assert stop_door.run(arguments(stop_door, *which)) == 1
    assert stop_door.run(arguments(stop_door, *which, "--reason", "something is odd")) == 0
    assert stop_door.run(arguments(stop_door, "--config", config)) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "990019"
    assert restart(ada.certificate, ada.private_key) == 0
    assert restart(ada.certificate, ada.private_key) == 1
    assert restart(ben.certificate, ben.private_key) == 0
    assert restart(ben.certificate, ben.private_key) == 1
    assert "is not stopped" in capsys.readouterr().err


def test_a_day_without_issues_is_settled_and_has_no_roots(
    installation: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    config = str(installation.written())
    for door in (settle_door, seals_door):
        assert door.run(arguments(door, "--config", config, "--day", "2020-01-01")) == 0
    assert capsys.readouterr().out == "municipality,shop,kind,printed,void,fees_yen\r\n"
    assert seals_door.run(arguments(seals_door, "--config", config, "--day", "2999-01-01")) == 1


def test_an_edition_needs_two_of_three_signatures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office = DirectoryOffice(tmp_path)
    (tmp_path / "keys.pem").write_bytes(office.pinned_pem)
    now = SystemClock().now()
    described = {
        "type": "directory",
        "number": 7,
        "issued_at": now.isoformat(),
        "expires_at": now.replace(year=now.year + 1).isoformat(),
        "municipalities": [],
    }
    (tmp_path / "draft.json").write_text(json.dumps(described))
    draft, edition = str(tmp_path / "draft"), str(tmp_path / "edition")

    def publish(*given: str) -> int:
        return publish_door.run(arguments(publish_door, *given))

    assert publish("draft", str(tmp_path / "draft.json"), "--out", draft) == 0
    for number in (1, 2):
        key, signature = str(tmp_path / f"directory-{number}.key"), str(tmp_path / f"signature-{number}")
        assert publish("sign", draft, key, "--out", signature) == 0
    assert publish("join", draft, str(tmp_path / "signature-1"), "--out", edition) == 0
    assert publish("check", edition, str(tmp_path / "keys.pem")) == 1
    assert "too-few-signatures" in capsys.readouterr().err
    both = (str(tmp_path / "signature-1"), str(tmp_path / "signature-2"))
    assert publish("join", draft, *both, "--out", edition) == 0
    assert publish("check", edition, str(tmp_path / "keys.pem")) == 0
    assert "directory 7" in capsys.readouterr().out


def test_a_trust_list_is_described_with_its_keys_and_their_fate(tmp_path: Path) -> None:
    key = {
        "municipality": "990019",
        "name": "みほん市",
        "elliptic": "11" * 32,
        "lattice_digest": "22" * 32,
        "first_day": "2026-11-01",
        "last_day": "2026-11-30",
        "destroyed_at": "2026-12-02T00:00:00+09:00",
    }
    described = {
        "type": "paper-trust-list",
        "number": 7,
        "issued_at": "2026-12-03T00:00:00+09:00",
        "renewed_by": "2027-01-03T00:00:00+09:00",
        "keys": [key],
    }
    description, draft = tmp_path / "list.json", tmp_path / "draft.cbor"
    description.write_text(json.dumps(described), encoding="utf-8")
    assert publish_door.run(arguments(publish_door, "draft", str(description), "--out", str(draft))) == 0
    (listed,) = decode(TrustList, draft.read_bytes()).keys
    assert (listed.elliptic, listed.lattice_digest) == (b"\x11" * 32, b"\x22" * 32)
    assert listed.destroyed_at == datetime(2026, 12, 1, 15, tzinfo=UTC)
