from pathlib import Path

from kiosk.terminal.devices.printer.lock import LockFile, NeverLocked


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
    LockFile(tmp_path / "lock").hold()
    left = LockFile(tmp_path / "lock")
    assert left.is_held
    assert not left.is_locked


def test_a_lock_takes_the_place_of_a_hold(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "lock")
    lock.hold()
    lock.lock()
    assert lock.is_locked
    assert not lock.is_held


def test_staff_end_a_hold_as_well(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "lock")
    lock.hold()
    lock.unlock()
    assert not lock.is_held


def test_the_lock_tells_nothing(tmp_path: Path) -> None:
    LockFile(tmp_path / "lock").lock()
    assert (tmp_path / "lock").read_bytes() == b""


def test_a_printer_of_slips_is_never_locked() -> None:
    lock = NeverLocked()
    lock.lock()
    assert not lock.is_locked
    lock.unlock()
    assert not lock.is_locked
