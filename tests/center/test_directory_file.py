"""The center takes a new edition of the municipal directory while it runs, and never goes back behind one."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.center.directory_file import DirectoryRefused, MunicipalKeys
from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.demo.world.municipal_directory import DirectoryOffice, ListedMunicipality
from kiosk.protocol.signing_keys import SigningKey
from tests.center.made_up_center import NOON, UNKNOWN, MadeUpCenter


class Office:
    """Where editions are signed, and the folder where the center looks for them."""

    def __init__(self, folder: Path) -> None:
        self._office = DirectoryOffice(folder / "office")
        self.keys = folder / "directory-keys.pem"
        self.keys.write_bytes(self._office.pinned_pem)
        self.path = folder / "directory.cbor"
        self._published_at = NOON

    def publish(self, key: SigningKey) -> bytes:
        listed = ListedMunicipality(MIHON_PROFILE, "https://mihon.example.jp", key)
        self._published_at += timedelta(seconds=1)
        edition = self._office.publish([listed], self._published_at)
        self.path.write_bytes(edition)
        return edition


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def live(office: Office, center: MadeUpCenter) -> MunicipalKeys:
    return MunicipalKeys.live(office.path, office.keys, center.clock, center.log)


def publics(keys: MunicipalKeys) -> list[bytes]:
    return [key.public for key in keys.of(MIHON_PROFILE.code)]


def test_a_new_edition_is_read_without_a_restart(office: Office, center: MadeUpCenter) -> None:
    former, present = SigningKey.generate(), SigningKey.generate()
    office.publish(former)
    keys = live(office, center)
    assert publics(keys) == [former.public]
    office.publish(present)
    assert publics(keys) == [present.public]


def test_an_older_edition_in_the_place_of_a_newer_is_not_taken(office: Office, center: MadeUpCenter) -> None:
    stolen, present = SigningKey.generate(), SigningKey.generate()
    old = office.publish(stolen)
    office.publish(present)
    keys = live(office, center)
    office.path.write_bytes(old)
    assert publics(keys) == [present.public]
    assert [event["file"] for event in center.events("file-refused")] == ["directory.cbor"]


def test_an_edition_that_nobody_signed_is_not_taken(office: Office, center: MadeUpCenter) -> None:
    present = SigningKey.generate()
    office.publish(present)
    keys = live(office, center)
    office.path.write_bytes(b"no edition")
    assert publics(keys) == [present.public]


def test_at_the_start_there_has_to_be_a_trusted_edition(office: Office, center: MadeUpCenter) -> None:
    with pytest.raises(DirectoryRefused, match="fetch it"):
        live(office, center)
    office.path.write_bytes(b"no edition")
    with pytest.raises(DirectoryRefused, match="fetch the present edition"):
        live(office, center)


def test_a_municipality_that_is_not_listed_has_no_keys(office: Office, center: MadeUpCenter) -> None:
    office.publish(SigningKey.generate())
    assert live(office, center).of(UNKNOWN) == ()
