"""Staff unlock the printer with one command, and never under a document that is on its way."""

import argparse
from pathlib import Path

import pytest

from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.devices.printer.lock import Hold, LockFile
from kiosk.terminal.printer_door import run
from kiosk.terminal.printer_lock import certificate_printer_lock, printer_lock_folder
from tests.terminal.test_configuration import written


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return written(tmp_path)


@pytest.fixture
def lock(config: Path) -> LockFile:
    settings = load_terminal_settings(config)
    printer_lock_folder(settings).mkdir()
    return certificate_printer_lock(settings)


def test_a_locked_printer_is_unlocked(
    config: Path, lock: LockFile, capsys: pytest.CaptureFixture[str]
) -> None:
    lock.lock()
    assert run(argparse.Namespace(config=config)) == 0
    assert not lock.is_locked
    assert "is unlocked" in capsys.readouterr().out


def test_a_printer_that_was_not_locked_is_told_apart(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(argparse.Namespace(config=config)) == 0
    assert "was not locked" in capsys.readouterr().out


def test_a_document_on_its_way_keeps_its_hold(
    config: Path, lock: LockFile, capsys: pytest.CaptureFixture[str]
) -> None:
    lock.hold(Hold("token"))
    assert run(argparse.Namespace(config=config)) == 1
    assert lock.held is not None
    assert "a document is on its way" in capsys.readouterr().err


def test_a_lock_that_cannot_be_removed_is_told_with_the_remedy(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder stands where the lock would be: nobody can unlink it, not even root."""
    (config.parent / "printer" / "lock").mkdir(parents=True)
    assert run(argparse.Namespace(config=config)) == 1
    assert "run this as the user of the kiosk" in capsys.readouterr().err


def test_settings_that_cannot_be_used_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(argparse.Namespace(config=tmp_path / "nowhere.toml")) == 1
    told = capsys.readouterr().err
    assert told.startswith("kiosk printer unlock: ")
    assert "nowhere.toml: cannot be read" in told
