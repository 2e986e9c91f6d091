"""Printer profiles have short plain names, because they travel and are printed into documents."""

import pytest

from kiosk.domain.printers import GENERIC_PRINTER, printer_profile_id


@pytest.mark.parametrize("name", [GENERIC_PRINTER, "a", "7", "office-duplex.600", "x" * 32])
def test_a_short_plain_name_is_a_profile(name: str) -> None:
    assert printer_profile_id(name) == name


@pytest.mark.parametrize(
    "name", ["", "x" * 33, "Generic", "-600", ".600", "a b", "a/b", "a_b", "見本", "generic-600\n"]
)
def test_any_other_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="small letters"):
        printer_profile_id(name)
