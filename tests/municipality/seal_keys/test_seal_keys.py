"""Seal keys: a file a month, read when it is needed, gone when the month is over."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.municipality.seal_keys import SealKey, SealKeyring, SealKeyUnusable
from kiosk.protocol.errors import NotAuthentic
from kiosk.protocol.paper import dual_signature

LAST_OF_NOVEMBER, FIRST_OF_DECEMBER = date(2026, 11, 30), date(2026, 12, 1)
AAD = b"test/1"


def test_a_pair_comes_back_from_its_file(tmp_path: Path) -> None:
    made = SealKeyring(tmp_path).make(LAST_OF_NOVEMBER)
    assert SealKeyring(tmp_path).of(date(2026, 11, 1)).paired == made.paired
    assert (tmp_path / "2026-11.pem").stat().st_mode & 0o077 == 0


def test_both_halves_sign(tmp_path: Path) -> None:
    key = SealKeyring(tmp_path).make(LAST_OF_NOVEMBER)
    signature = dual_signature.sign(b"record", key, AAD)
    dual_signature.verify(signature, b"record", key.paired, key.lattice_public, AAD)
    with pytest.raises(NotAuthentic):
        dual_signature.verify(signature, b"other", key.paired, key.lattice_public, AAD)


def test_keys_that_papers_were_sealed_with_are_not_overwritten(tmp_path: Path) -> None:
    keyring = SealKeyring(tmp_path)
    made = keyring.make(LAST_OF_NOVEMBER)
    with pytest.raises(SealKeyUnusable, match="exists"):
        keyring.make(LAST_OF_NOVEMBER)
    assert keyring.of(LAST_OF_NOVEMBER).paired == made.paired


def test_a_month_without_keys_names_file_and_remedy(tmp_path: Path) -> None:
    with pytest.raises(SealKeyUnusable, match=r"2026-11\.pem.*kiosk municipality seal-key"):
        SealKeyring(tmp_path).of(LAST_OF_NOVEMBER)


@pytest.mark.parametrize("damage", [b"", b"no key", SealKey.generate().pem[:128], SealKey.generate().pem * 2])
def test_a_damaged_file_is_refused(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "2026-11.pem").write_bytes(damage)
    with pytest.raises(SealKeyUnusable):
        SealKeyring(tmp_path).of(LAST_OF_NOVEMBER)


def test_a_months_keys_are_destroyed_a_day_after_its_end(tmp_path: Path) -> None:
    keyring = SealKeyring(tmp_path)
    for day in (LAST_OF_NOVEMBER, FIRST_OF_DECEMBER):
        keyring.make(day)
    assert keyring.destroy_past(FIRST_OF_DECEMBER) == ()
    assert keyring.destroy_past(date(2026, 12, 2)) == ("2026-11",)
    assert [path.name for path in tmp_path.iterdir()] == ["2026-12.pem"]
    with pytest.raises(SealKeyUnusable):
        keyring.of(LAST_OF_NOVEMBER)
