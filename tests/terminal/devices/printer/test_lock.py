from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.terminal.devices.printer.lock import Hold, LockFile, NeverLocked

_ON_ITS_WAY = Hold("0123456789abcdef")


def test_a_lock_outlives_the_process_that_set_it(tmp_path: Path) -> None:
    LockFile(tmp_path / "lock").lock()
    assert LockFile(tmp_path / "lock").is_locked


def test_staff_unlock(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "lock")
    lock.lock()
    lock.lock()
    lock.unlock()
    lock.unlock()
    assert not lock.is_locked


def test_a_hold_outlives_the_process_that_set_it(tmp_path: Path) -> None:
    LockFile(tmp_path / "lock").hold(_ON_ITS_WAY)
    left = LockFile(tmp_path / "lock")
    assert left.held == _ON_ITS_WAY
    assert not left.is_locked


def test_a_hold_learns_the_number_of_the_job(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "lock")
    lock.hold(_ON_ITS_WAY)
    lock.hold(replace(_ON_ITS_WAY, job_id=17))
    assert LockFile(tmp_path / "lock").held == Hold(_ON_ITS_WAY.token, 17)
    lock.release()
    assert lock.held is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damaged", [b"", b"\n", b"\xff\xfe", b"token seven"])
def test_a_damaged_hold_is_still_a_hold(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "lock.held").write_bytes(damaged)
    held = LockFile(tmp_path / "lock").held
    assert held is not None
    assert held.job_id is None


def test_every_document_has_a_token_of_its_own() -> None:
    assert len({Hold.of_a_new_document().token for _ in range(100)}) == 100


def test_a_lock_takes_the_place_of_a_hold(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "lock")
    lock.hold(_ON_ITS_WAY)
    lock.lock()
    assert lock.is_locked
    assert lock.held is None


def test_staff_end_a_hold_as_well(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "lock")
    lock.hold(_ON_ITS_WAY)
    lock.unlock()
    assert lock.held is None


def test_the_lock_tells_nothing(tmp_path: Path) -> None:
    LockFile(tmp_path / "lock").lock()
    assert (tmp_path / "lock").read_bytes() == b""


def test_a_printer_of_slips_is_never_locked() -> None:
    lock = NeverLocked()
    lock.lock()
    assert not lock.is_locked
    lock.unlock()
    assert not lock.is_locked
