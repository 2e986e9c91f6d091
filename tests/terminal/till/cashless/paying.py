"""A citizen who pays without cash at a till."""

from kiosk.demo.cashless.terminal.cards import EMoneyCard
from kiosk.domain.money import Yen
from kiosk.terminal.ports import PaymentMeans, PaymentMethod, PaymentStage, TransactionId
from kiosk.terminal.till.till import CashTill
from tests.terminal.till.cashless.till_rig import Screen, TillRig
from tests.terminal.till.station import Wallet

TX = TransactionId("tx-1")
FEES = (Yen(300), Yen(200))
DUE = 500
QR, E_MONEY = PaymentMethod.QR, PaymentMethod.E_MONEY


def begin(
    rig: TillRig, till: CashTill, method: PaymentMethod, tx: TransactionId = TX
) -> tuple[Wallet, Screen]:
    rig.ready(till, method)
    wallet, screen = Wallet(), Screen()
    assert till.begin(tx, FEES, wallet, method, screen) == PaymentMeans(accepts_notes=False)
    return wallet, screen


def pay_by_code(rig: TillRig, till: CashTill) -> None:
    wallet, screen = begin(rig, till, QR)
    assert rig.provider.pay(screen.wait_for(PaymentStage.SCAN_CODE).code)
    wallet.wait_for(DUE)


def pay_by_touch(rig: TillRig, till: CashTill, card: EMoneyCard) -> None:
    wallet, screen = begin(rig, till, E_MONEY)
    screen.wait_for(PaymentStage.TOUCH_CARD)
    rig.wait_until(lambda: rig.terminal.roll.on_display() is not None)
    assert rig.terminal.touch(card)
    wallet.wait_for(DUE)
