"""Settings of `kiosk municipality serve`."""

from pathlib import Path

from kiosk.domain.printers import GENERIC_PRINTER, PrinterProfileId, printer_profile_id
from kiosk.municipality.entitlement import OrderCaps
from kiosk.runtime.clock import CLOCK_SETTINGS
from kiosk.runtime.serving import LISTEN_SETTINGS
from kiosk.runtime.settings import Setting, Settings, SettingsRefused
from kiosk.runtime.tls.credentials import TLS_SETTINGS

_CAPS = OrderCaps()

SETTINGS = (
    *LISTEN_SETTINGS,
    *TLS_SETTINGS,
    *CLOCK_SETTINGS,
    Setting("municipality.profile", Path, "JSON profile: services, fees, hours", example="profile.json"),
    Setting("registry.path", Path, "SQLite database of the linked resident data", example="registry.sqlite"),
    Setting("ledger.path", Path, "SQLite database of what was issued", example="ledger.sqlite"),
    Setting("message.key", Path, "the Ed25519 key of messages and manifests, PEM", example="message.key"),
    Setting("official_seal.picture", Path, "公印: 1-bit PNG at 600 dpi", example="official-seal.png"),
    Setting("jpki.anchors", Path, "JPKI trust anchors, PEM, one after the other", example="jpki.pem"),
    Setting("center.certificates", Path, "TLS certificates of the center, PEM", example="center.pem"),
    Setting("center.token_keys", Path, "JSON list of the center's token keys", example="token-keys.json"),
    Setting(
        "order.copies_per_day",
        int,
        "copies of one kind that one card may have issued a day",
        example=_CAPS.copies_per_day,
        default=_CAPS.copies_per_day,
        minimum=1,
    ),
    Setting(
        "order.sheets",
        int,
        "sheets that one order may come to",
        example=_CAPS.sheets_per_order,
        default=_CAPS.sheets_per_order,
        minimum=1,
    ),
    Setting(
        "printer.profiles",
        str,
        "the printer calibrations that certificates can be set for, separated by commas",
        example=f"{GENERIC_PRINTER}, office-duplex-600",
        default=GENERIC_PRINTER,
    ),
)


def printer_profiles(settings: Settings) -> frozenset[PrinterProfileId]:
    """The printer profiles that applications may name. Raises SettingsRefused."""
    try:
        return frozenset(
            printer_profile_id(name.strip()) for name in settings.text("printer.profiles").split(",")
        )
    except ValueError as error:
        raise SettingsRefused(f"printer.profiles: {error}; correct the list") from error
