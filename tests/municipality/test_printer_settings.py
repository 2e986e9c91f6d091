"""The printer profiles of the settings file: a list of plain names, and a calibration for each."""

from pathlib import Path

import pytest

from kiosk.documents.guard.profile import GENERIC_GUARD, GuardProfile
from kiosk.documents.guard.profile_file import ProfileFileRefused, profile_text
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.municipality.printer_settings import PRINTER_SETTINGS, printer_guards
from kiosk.runtime.settings import Settings, SettingsRefused


def listed(text: str, calibrations: Path = Path()) -> Settings:
    return Settings({"printer.profiles": text, "printer.calibrations": calibrations})


def test_without_a_word_the_generic_printer_is_known() -> None:
    (setting,) = (setting for setting in PRINTER_SETTINGS if setting.key == "printer.profiles")
    assert printer_guards(listed(str(setting.default))) == {GENERIC_PRINTER: GENERIC_GUARD}


def test_a_calibrated_printer_has_the_screens_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "office-duplex-600.toml").write_text(profile_text(GuardProfile(0.117)))
    assert printer_guards(listed("generic-600,  office-duplex-600", tmp_path)) == {
        "generic-600": GENERIC_GUARD,
        "office-duplex-600": GuardProfile(0.117),
    }


def test_a_printer_that_was_not_calibrated_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ProfileFileRefused, match=r"office-duplex-600\.toml .*kiosk documents calibrate SCAN"):
        printer_guards(listed("office-duplex-600", tmp_path))


@pytest.mark.parametrize("text", ["", "generic-600,", "Generic", "a b"])
def test_what_is_no_list_of_profiles_is_refused(text: str) -> None:
    with pytest.raises(SettingsRefused, match=r"printer\.profiles: .*correct the list"):
        printer_guards(listed(text))
