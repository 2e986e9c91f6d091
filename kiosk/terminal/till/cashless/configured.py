"""Which means of payment without cash the settings file sets up."""

from pathlib import Path

from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.terminal.till.cashless.emoney.requests import Parties
from kiosk.terminal.till.cashless.opening import CashlessSettings, EMoneySettings, QrSettings

_PREFIX = "https://"


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
