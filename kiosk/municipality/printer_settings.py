"""The printers that certificates can be set for, and the screens that were calibrated for each."""

from pathlib import Path

from kiosk.documents.guard.profile import GENERIC_GUARD, GuardProfile
from kiosk.documents.guard.profile_file import read_profile
from kiosk.domain.printers import GENERIC_PRINTER, PrinterProfileId, printer_profile_id
from kiosk.runtime.settings import Setting, Settings, SettingsRefused

PRINTER_SETTINGS = (
    Setting(
        "printer.profiles",
        str,
        "the printer calibrations that certificates can be set for, separated by commas",
        example=f"{GENERIC_PRINTER}, office-duplex-600",
        default=GENERIC_PRINTER,
    ),
    Setting(
        "printer.calibrations",
        Path,
        "folder with NAME.toml from `kiosk documents calibrate` for every profile but the generic one",
        example="printer-profiles",
        default="printer-profiles",
    ),
)


def printer_guards(settings: Settings) -> dict[PrinterProfileId, GuardProfile]:
    """The screens for each printer profile that applications may name.

    Raises SettingsRefused for what is no list of names, ProfileFileRefused for a profile without calibration.
    """
    return {name: _guard(settings, name) for name in _names(settings)}


def _names(settings: Settings) -> list[PrinterProfileId]:
    try:
        return [printer_profile_id(name.strip()) for name in settings.text("printer.profiles").split(",")]
    except ValueError as error:
        raise SettingsRefused(f"printer.profiles: {error}; correct the list") from error


def _guard(settings: Settings, name: PrinterProfileId) -> GuardProfile:
    if name == GENERIC_PRINTER:
        return GENERIC_GUARD
    return read_profile(settings.path("printer.calibrations") / f"{name}.toml")
