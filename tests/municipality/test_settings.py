"""The printer profiles of the settings file: a list of plain names, separated by commas."""

import pytest

from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.municipality.settings import SETTINGS, printer_profiles
from kiosk.runtime.settings import Settings, SettingsRefused


def listed(text: str) -> Settings:
    return Settings({"printer.profiles": text})


def test_without_a_word_the_generic_printer_is_known() -> None:
    (setting,) = (setting for setting in SETTINGS if setting.key == "printer.profiles")
    assert printer_profiles(listed(str(setting.default))) == {GENERIC_PRINTER}


def test_several_profiles_may_be_listed() -> None:
    assert printer_profiles(listed("generic-600,  office-duplex-600")) == {"generic-600", "office-duplex-600"}


@pytest.mark.parametrize("text", ["", "generic-600,", "Generic", "a b"])
def test_what_is_no_list_of_profiles_is_refused(text: str) -> None:
    with pytest.raises(SettingsRefused, match=r"printer\.profiles: .*correct the list"):
        printer_profiles(listed(text))
