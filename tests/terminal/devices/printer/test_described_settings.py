from pathlib import Path

import pytest

from kiosk.runtime.settings import SettingsRefused, load_settings
from kiosk.terminal.devices.printer.described_settings import PRINTER_SETTINGS, read_printer_settings
from kiosk.terminal.devices.printer.settings import PrinterConfigurationError, PrinterSettings


def _read(path: Path, text: str) -> PrinterSettings:
    file = path / "kiosk.toml"
    file.write_text(text)
    return read_printer_settings(load_settings(file, PRINTER_SETTINGS), path)


def test_address_and_certificate_are_enough(tmp_path: Path) -> None:
    text = '[printer]\nuri = "ipps://printer.example/ipp/print"\ncertificate = "/etc/kiosk/printer.pem"\n'
    assert _read(tmp_path, text) == PrinterSettings(
        "ipps://printer.example/ipp/print", Path("/etc/kiosk/printer.pem")
    )


def test_a_certificate_without_a_folder_lies_beside_the_settings_file(tmp_path: Path) -> None:
    text = '[printer]\nuri = "ipps://printer.example/ipp/print"\ncertificate = "printer.pem"\n'
    assert _read(tmp_path, text).pinned_certificate == tmp_path / "printer.pem"


def test_every_setting_reaches_the_driver(tmp_path: Path) -> None:
    text = (
        '[printer]\nuri = "ipp://localhost:8631/ipp/print"\ntray = "tray-2"\n'
        "allow_plain_ipp = true\ndeadline = 200.0\n"
    )
    assert _read(tmp_path, text) == PrinterSettings(
        "ipp://localhost:8631/ipp/print", None, tray="tray-2", allow_plain_ipp=True, deadline=200.0
    )


def test_an_encrypted_printer_without_its_certificate_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PrinterConfigurationError, match="pinned_certificate"):
        _read(tmp_path, '[printer]\nuri = "ipps://printer.example/ipp/print"\n')


def test_a_deadline_that_no_printer_can_meet_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsRefused, match=r"printer\.deadline: at least"):
        _read(tmp_path, '[printer]\nuri = "ipps://printer.example/"\ndeadline = 30.0\n')


def test_every_example_is_accepted() -> None:
    for setting in PRINTER_SETTINGS:
        assert setting.parse(setting.example) == setting.example
