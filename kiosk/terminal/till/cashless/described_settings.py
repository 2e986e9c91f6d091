"""The settings of payment without cash, described once, and read. Nothing is offered unless it is set up."""

from pathlib import Path

from kiosk.runtime.settings import Setting, Settings
from kiosk.runtime.start import StartRefused
from kiosk.terminal.till.cashless.emoney.requests import Parties
from kiosk.terminal.till.cashless.opening import CashlessSettings, EMoneySettings, QrSettings

_PREFIX = "https://"

CASHLESS_SETTINGS = (
    Setting(
        "qr.address",
        str,
        "https address of the QR payment provider's API; empty offers no QR payment",
        example="https://api.provider.example",
        default="",
    ),
    Setting(
        "qr.key_file",
        str,
        "file with two lines, name and secret of the merchant's key; readable by its owner alone",
        example="/etc/kiosk/provider.key",
        default="",
    ),
    Setting(
        "qr.merchant",
        str,
        "the merchant that a platform's key acts for; empty for a key of one's own",
        example="",
        default="",
    ),
    Setting(
        "qr.anchor",
        str,
        "PEM file with the only CA to trust for the provider; empty trusts the system's",
        example="",
        default="",
    ),
    Setting(
        "qr.description",
        str,
        "what the telephone shows as bought: no certificate, no name",
        example="証明書交付手数料",
        default="証明書交付手数料",
    ),
    Setting(
        "qr.look",
        float,
        "seconds between two questions whether the code was paid; providers ask for 4 to 5",
        example=4.0,
        default=4.0,
        minimum=0.1,
        maximum=30.0,
    ),
    Setting(
        "qr.patience",
        float,
        "seconds that a code is shown",
        example=150.0,
        default=150.0,
        minimum=30.0,
        maximum=300.0,
    ),
    Setting(
        "e_money.address",
        str,
        "host and port of the payment terminal; empty offers no e-money",
        example="192.0.2.9:5010",
        default="",
    ),
    Setting("e_money.sale_id", str, "how the terminal knows this till", example="till-1", default="till-1"),
    Setting("e_money.poi_id", str, "how this till knows the terminal", example="POI-1", default="POI-1"),
    Setting(
        "e_money.patience",
        float,
        "seconds that the terminal waits for a card",
        example=90.0,
        default=90.0,
        minimum=20.0,
        maximum=140.0,
    ),
)


class CashlessMisconfigured(StartRefused):
    """A means of payment is half set up; names the setting and the remedy."""


def cashless_settings(settings: Settings) -> CashlessSettings:
    """The means that are set up. Raises CashlessMisconfigured."""
    return CashlessSettings(_qr(settings), _e_money(settings))


def _qr(settings: Settings) -> QrSettings | None:
    address = settings.text("qr.address")
    if not address:
        return None
    if not address.startswith(_PREFIX):
        raise CashlessMisconfigured(f"qr.address: {address} is not an https address; write it as https://...")
    if not settings.text("qr.key_file"):
        raise CashlessMisconfigured("qr.key_file: QR payment needs the merchant's key; name its file")
    return QrSettings(
        address,
        _file(settings, "qr.key_file"),
        settings.text("qr.merchant"),
        _file(settings, "qr.anchor") if settings.text("qr.anchor") else None,
        settings.text("qr.description"),
        settings.seconds("qr.look"),
        settings.seconds("qr.patience"),
    )


def _file(settings: Settings, key: str) -> Path:
    path = Path(settings.text(key))
    if not path.is_absolute():
        raise CashlessMisconfigured(f"{key}: {path} is not a whole path; write it from the root on")
    return path


def _e_money(settings: Settings) -> EMoneySettings | None:
    address = settings.text("e_money.address")
    if not address:
        return None
    host, _, port = address.rpartition(":")
    if not host or not (port.isascii() and port.isdigit()) or not 0 < int(port) < 65_536:
        raise CashlessMisconfigured(f"e_money.address: {address} is not host:port, such as 192.0.2.9:5010")
    parties = Parties(settings.text("e_money.sale_id"), settings.text("e_money.poi_id"))
    return EMoneySettings(host, int(port), parties, settings.seconds("e_money.patience"))
