"""From `kiosk municipality recall` to `kiosk verify` and to the next edition of the trust list."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.cli import main
from kiosk.demo.cities.characters import Character
from kiosk.municipality.seal_keys.listing import listed_key
from kiosk.protocol.directory import Directory, SignedDirectory, sign_directory
from kiosk.protocol.identifiers import key_id
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.paper.trust_list import TrustList
from kiosk.runtime.whole_file import PRIVATE, write_whole
from kiosk.verifier.trust_files import DIRECTORY_NAME, PINNED_NAME, VOID_LISTS
from tests.municipality.made_up_city import TAGS, MadeUpCity, Visit
from tests.municipality.orders import INKAN, one
from tests.municipality.test_door import Installation
from tests.verifier.trust_folder import key_holders, write_trust


class Recall:
    """A paper of a city, an operator at the city, and somebody who was handed the paper."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.city = MadeUpCity(folder)
        document, manifest = Visit(self.city, Character.HERO).quoted(one(INKAN)).certificate()
        self.serial = manifest.serial
        self.paper = folder / "paper.pdf"
        self.paper.write_bytes(document)
        self.void_list = folder / "void-list.cbor"
        self.trust = self._trust()

    def recall(self, *incident: str) -> int:
        """As the operator types it."""
        return main(["municipality", "recall", "--config", str(self._config()), *incident])

    def verify(self) -> int:
        """As somebody types it who has the paper and the published files."""
        return main(["verify", str(self.paper), "--trust", str(self.trust), "--json"])

    def published(self) -> Path:
        """The void list where a verifier looks for it."""
        folder = self.trust.with_name(VOID_LISTS)
        folder.mkdir(exist_ok=True)
        return self.void_list.rename(folder / "mihon.cbor")

    def close(self) -> None:
        self.city.close()

    def _config(self) -> Path:
        folder = self.folder / "installation"
        if not folder.exists():
            folder.mkdir()
            installation = Installation(folder)
            pem = self.city.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            write_whole(folder / "message.key", pem.decode(), PRIVATE)
            write_whole(folder / "recall.key", TAGS.key.hex(), PRIVATE)
            installation.settings["store.path"] = str(self.city.store_path)
            installation.settings["recall.void_list"] = str(self.void_list)
            installation.write()
        return folder / "municipality.toml"

    def _trust(self) -> Path:
        now, today = self.city.clock.now(), self.city.clock.now().date()
        seal_key = listed_key(self.city.profile, self.city.seal_keys.of(today), today)
        listed = TrustList(number=1, issued_at=now, renewed_by=now + timedelta(days=30), keys=(seal_key,))
        path = write_trust(self.folder / "trust", listed)
        path.with_name(DIRECTORY_NAME).write_bytes(signed(self.city.directory))
        return path


def signed(directory: Directory) -> bytes:
    signatures = tuple(
        sign_directory(directory, holder, key_id(holder.public_key().public_bytes_raw()))
        for holder in key_holders()[:2]
    )
    return encode(SignedDirectory(directory=encode(directory), signatures=signatures))


@pytest.fixture
def recall(tmp_path: Path) -> Iterator[Recall]:
    made = Recall(tmp_path)
    yield made
    made.close()


def test_a_recalled_paper_is_believed_no_more_by_whoever_has_the_void_list(
    recall: Recall, capsys: pytest.CaptureFixture[str]
) -> None:
    assert recall.verify() == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "genuine"

    assert recall.recall("--person", Character.HERO.resident_id) == 0
    listed = capsys.readouterr().out
    assert f"{recall.serial}\tinkan-toroku\t" in listed
    assert "1 papers; give --reason" in listed
    assert recall.recall("--serial", recall.serial, "--reason", "mix-up at the window") == 0
    assert "1 papers are void" in capsys.readouterr().out
    recall.published()

    assert recall.verify() == 1
    report = json.loads(capsys.readouterr().out)
    assert report["verdict"] == "forged"
    assert "recalled" in report["reasons"]


def test_the_next_edition_of_the_trust_list_takes_the_recalled_papers_up(recall: Recall) -> None:
    recall.recall("--serial", recall.serial, "--reason", "mix-up at the window")
    described = {
        "type": "paper-trust-list",
        "number": 2,
        "issued_at": "2026-11-22T10:00:00+09:00",
        "renewed_by": "2026-12-22T10:00:00+09:00",
        "keys": [],
    }
    description, draft = recall.folder / "list.json", recall.folder / "draft"
    description.write_text(json.dumps(described), encoding="utf-8")
    words = ["center", "publish", "draft", str(description), "--out", str(draft)]
    lists = ["--void-list", str(recall.void_list)] * 2
    assert main([*words, *lists]) == 1
    trusted = [
        *("--directory", str(recall.trust.with_name(DIRECTORY_NAME))),
        *("--keys", str(recall.trust.with_name(PINNED_NAME))),
    ]
    assert main([*words, *lists, *trusted]) == 0
    (void,) = decode(TrustList, draft.read_bytes()).voids
    assert (void.municipality, void.serial) == (recall.city.profile.code, recall.serial)


@pytest.mark.parametrize("incident", [(), ("--from", "2026-11-21T10:00")], ids=["no limit", "no zone"])
def test_an_incident_that_is_not_clear_recalls_nothing(
    recall: Recall, capsys: pytest.CaptureFixture[str], incident: tuple[str, ...]
) -> None:
    assert recall.recall(*incident, "--reason", "mix-up at the window") == 1
    assert "kiosk municipality recall:" in capsys.readouterr().err
    assert not recall.void_list.exists()


def test_a_time_window_finds_what_was_released_in_it(
    recall: Recall, capsys: pytest.CaptureFixture[str]
) -> None:
    assert recall.recall("--from", "2026-11-21T09:59+09:00", "--to", "2026-11-21T10:01+09:00") == 0
    assert recall.serial in capsys.readouterr().out
    assert recall.recall("--from", "2026-11-21T10:01+09:00") == 0
    assert recall.serial not in capsys.readouterr().out


def test_a_void_list_that_another_municipality_signed_is_not_passed_over(
    recall: Recall, capsys: pytest.CaptureFixture[str]
) -> None:
    recall.recall("--serial", recall.serial, "--reason", "mix-up at the window")
    path = recall.published()
    path.write_bytes(path.read_bytes()[:-1] + b"\0")
    assert recall.verify() == 2
    assert "get the list anew from the municipality" in capsys.readouterr().err
