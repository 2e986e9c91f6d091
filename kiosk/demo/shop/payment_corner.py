"""Where payments without cash end: the provider's server and the payment terminal of the shop."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.demo.cashless.terminal.terminal import VirtualTerminal
from kiosk.demo.cashless.terminal.till_roll import SaleState
from kiosk.demo.wires.laying import Lay, straight
from kiosk.demo.wires.switchboard import Line
from kiosk.domain.money import Yen
from kiosk.runtime.clock import Clock
from kiosk.terminal.ports import PaymentMethod
from kiosk.terminal.till.cashless.emoney.requests import Parties
from kiosk.terminal.till.cashless.opening import CashlessSettings, EMoneySettings, QrSettings

ALL_METHODS = frozenset(PaymentMethod)
ONLY_CASH = frozenset({PaymentMethod.CASH})

_LOOK_SECONDS = 0.5
_PATIENCE_SECONDS = 120.0
_SECOND_TOUCH_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class PaymentCorner:
    """The other ends, and how a till reaches those that are offered."""

    provider: VirtualProvider
    terminal: VirtualTerminal
    settings: CashlessSettings

    @property
    def taken(self) -> Yen:
        """What provider and terminal say that was paid; an unresolved touch is in nobody's books."""
        by_code = sum(payment.amount for payment in self.provider.book.payments() if payment.payment_id)
        return Yen(by_code + self._by_touch(SaleState.APPROVED) + self._by_touch(SaleState.REVERSED))

    @property
    def given_back(self) -> Yen:
        """What of it went back."""
        kept = self.provider.book.balance() + self._by_touch(SaleState.APPROVED)
        return Yen(self.taken - kept)

    def _by_touch(self, state: SaleState) -> int:
        return sum(sale.amount for sale in self.terminal.roll.sales() if sale.state is state)


@contextmanager
def payment_corner(
    directory: Path, clock: Clock, methods: frozenset[PaymentMethod], lay: Lay = straight
) -> Iterator[PaymentCorner]:
    """Both switched on; only `methods` are offered by the till."""
    with ExitStack() as devices:
        provider = devices.enter_context(VirtualProvider(directory, clock))
        terminal = devices.enter_context(VirtualTerminal(clock))
        settings = CashlessSettings(
            _qr(provider, lay) if PaymentMethod.QR in methods else None,
            _e_money(terminal) if PaymentMethod.E_MONEY in methods else None,
        )
        yield PaymentCorner(provider, terminal, settings)


def _qr(provider: VirtualProvider, lay: Lay) -> QrSettings:
    return QrSettings(
        address=lay(Line.PROVIDER, provider.address),
        key_file=provider.key_file,
        merchant="",
        anchor=provider.anchor,
        description="証明書交付手数料",
        look_seconds=_LOOK_SECONDS,
        patience_seconds=_PATIENCE_SECONDS,
    )


def _e_money(terminal: VirtualTerminal) -> EMoneySettings:
    return EMoneySettings(
        "127.0.0.1", terminal.port, Parties("till-1", "POI-1"), _PATIENCE_SECONDS, _SECOND_TOUCH_SECONDS
    )
