"""Printers as certificates are set for them."""

import re
from typing import NewType

PrinterProfileId = NewType("PrinterProfileId", str)
"""Names the calibration of the printers that a certificate is set for."""

PRINTER_PROFILE_PATTERN = r"^[a-z0-9][a-z0-9.-]{0,31}$"

GENERIC_PRINTER = PrinterProfileId("generic-600")
"""Any printer of 600 dots an inch, as it comes from its maker."""


def printer_profile_id(text: str) -> PrinterProfileId:
    """Check a profile's name. Raises ValueError for anything but `PRINTER_PROFILE_PATTERN`."""
    if not re.fullmatch(PRINTER_PROFILE_PATTERN, text):
        raise ValueError(
            "a printer profile is named by up to 32 small letters, digits, dots and hyphens, "
            "a letter or digit first"
        )
    return PrinterProfileId(text)
