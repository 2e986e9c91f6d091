from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.demo.world.municipal_directory import DirectoryOffice, ListedMunicipality
from kiosk.protocol.directory import Directory
from kiosk.protocol.signing_keys import SigningKey
from kiosk.runtime.clock import JAPAN
from kiosk.terminal.trusted_directory import DirectoryRefused, read_directory

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=JAPAN)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Machine:
    """A terminal's files, and the office that signs its directory."""

    folder: Path
    office: DirectoryOffice

    def publish(self, at: datetime = NOON) -> None:
        listed = ListedMunicipality(MIHON_PROFILE, "https://mihon.example.jp", SigningKey.generate())
        (self.folder / "directory").write_bytes(self.office.publish([listed], at))

    def pin(self) -> None:
        pinned = self.office.pinned
        pem = (key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo) for key in pinned)
        (self.folder / "keys").write_bytes(b"".join(pem))

    def read(self, at: datetime = NOON) -> Directory:
        return read_directory(self.folder / "directory", self.folder / "keys", self.last_number, at)

    @property
    def last_number(self) -> Path:
        return self.folder / "last-number"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path, DirectoryOffice(tmp_path / "office"))
    machine.publish()
    machine.pin()
    return machine


def test_a_directory_that_the_pinned_keys_signed_is_trusted(machine: Machine) -> None:
    assert [entry.name for entry in machine.read().municipalities] == [MIHON_PROFILE.name]


def test_the_same_edition_may_be_read_again(machine: Machine) -> None:
    assert machine.read() == machine.read()


def test_the_number_never_falls_whatever_lies_there_later(machine: Machine) -> None:
    machine.read()
    machine.publish(NOON - DAY)
    with pytest.raises(DirectoryRefused, match="fetch the present edition"):
        machine.read()
    machine.publish(NOON + DAY)
    assert machine.read(NOON + DAY).number > 0


def test_an_edition_that_is_refused_is_not_remembered(machine: Machine) -> None:
    with pytest.raises(DirectoryRefused):
        machine.read(NOON + 31 * DAY)
    assert not machine.last_number.exists()


def test_a_directory_of_other_keys_is_refused(machine: Machine, tmp_path: Path) -> None:
    Machine(tmp_path, DirectoryOffice(tmp_path / "strangers")).pin()
    with pytest.raises(DirectoryRefused, match="not trusted"):
        machine.read()


def test_what_is_no_directory_is_refused(machine: Machine) -> None:
    (machine.folder / "directory").write_bytes(b"nonsense")
    with pytest.raises(DirectoryRefused, match="is no municipal directory"):
        machine.read()


def test_a_missing_directory_is_refused(machine: Machine) -> None:
    (machine.folder / "directory").unlink()
    with pytest.raises(DirectoryRefused, match="cannot be read"):
        machine.read()


@pytest.mark.parametrize(
    "keys",
    [
        b"",
        b"nonsense",
        b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
        generate_private_key(SECP256R1())
        .public_key()
        .public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    ],
)
def test_other_keys_than_ed25519_cannot_be_pinned(machine: Machine, keys: bytes) -> None:
    (machine.folder / "keys").write_bytes(keys)
    with pytest.raises(DirectoryRefused, match="restore the file"):
        machine.read()


def test_a_number_that_cannot_be_read_is_not_taken_for_none(machine: Machine) -> None:
    machine.last_number.write_text("", encoding="ascii")
    with pytest.raises(DirectoryRefused, match="number of the last directory"):
        machine.read()
