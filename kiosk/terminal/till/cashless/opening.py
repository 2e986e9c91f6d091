"""From settings to the means that a till offers beside cash."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import PaymentMethod
from kiosk.terminal.till.cashless.charge import CashlessService
from kiosk.terminal.till.cashless.collection import Pace
from kiosk.terminal.till.cashless.counter import CashlessCounter
from kiosk.terminal.till.cashless.emoney.link import TerminalLink
from kiosk.terminal.till.cashless.emoney.requests import Parties
from kiosk.terminal.till.cashless.emoney.service import EMoneyService
from kiosk.terminal.till.cashless.peer import Peer
from kiosk.terminal.till.cashless.qr.client import ProviderClient
from kiosk.terminal.till.cashless.qr.key_file import load_api_key
from kiosk.terminal.till.cashless.qr.service import QrService
from kiosk.terminal.till.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class QrSettings:
    """How to reach the provider."""

    address: str
    key_file: Path
    merchant: str
    """The merchant that a platform acts for; empty where the key is the merchant's own."""
    anchor: Path | None
    """A CA file to trust alone; None trusts the system's."""
    description: str
    look_seconds: float
    patience_seconds: float


@dataclass(frozen=True, slots=True)
class EMoneySettings:
    """How to reach the payment terminal."""

    host: str
    port: int
    parties: Parties
    patience_seconds: float
    second_touch_seconds: float = 60.0


@dataclass(frozen=True, slots=True)
class CashlessSettings:
    """The means beside cash; None is not offered."""

    qr: QrSettings | None = None
    e_money: EMoneySettings | None = None


_TERMINAL_LOOK_SECONDS = 0.05
"""Each question waits for the terminal by itself."""


def open_cashless(
    settings: CashlessSettings, journal: Journal, clock: Clock, log: EventLog
) -> CashlessCounter:
    """The counter over these means; whether they answer is found out on their own threads.

    Raises KeyFileUnusable for a merchant's key that cannot be used.
    """
    peers: dict[PaymentMethod, Peer] = {}
    if settings.qr is not None:
        pace = Pace(settings.qr.look_seconds, settings.qr.patience_seconds)
        peers[PaymentMethod.QR] = Peer(_qr_service(settings.qr, clock), pace, clock)
    if settings.e_money is not None:
        pace = Pace(
            _TERMINAL_LOOK_SECONDS, settings.e_money.patience_seconds, settings.e_money.second_touch_seconds
        )
        peers[PaymentMethod.E_MONEY] = Peer(_e_money_service(settings.e_money, clock), pace, clock)
    return CashlessCounter(journal, peers, clock, log)


def _qr_service(settings: QrSettings, clock: Clock) -> CashlessService:
    key = load_api_key(settings.key_file)
    client = ProviderClient(settings.address, key, settings.merchant, clock, settings.anchor)
    return QrService(client, clock, settings.description)


def _e_money_service(settings: EMoneySettings, clock: Clock) -> CashlessService:
    link = TerminalLink(settings.host, settings.port, clock)
    return EMoneyService(link, settings.parties, clock)
