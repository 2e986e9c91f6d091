"""A session that is gone and the next one's payment: two visits never share money."""

from kiosk.domain.money import Denomination, Yen, amount_of
from kiosk.terminal.ports import PaymentMeans, Settlement, TransactionId
from kiosk.terminal.till.client import TillClient
from kiosk.terminal.till.server import TillServer
from tests.terminal.till.station import FEE, PATIENCE, Station, pay

GONE = TransactionId("gone")
NEXT = TransactionId("next")


def test_the_next_payment_begins_after_the_abandoned_money_is_paid_out(long_grace: Station) -> None:
    server = TillServer(long_grace.settings.socket, long_grace.start())
    server.start()
    gone = TillClient(long_grace.settings.socket, PATIENCE)
    pay(long_grace, gone, GONE, (FEE,), Denomination.YEN_100)
    gone.close()

    following = TillClient(long_grace.settings.socket, PATIENCE)
    wallet = pay(long_grace, following, NEXT, (FEE,))
    assert amount_of(long_grace.machine.tray) == 100
    assert wallet.told == []
    long_grace.insert(wallet, Denomination.YEN_100)
    assert following.settle(NEXT) == Settlement(Yen(100), Yen(100), Yen(0))

    following.close()
    server.close()
    assert long_grace.balance() == 0


def test_a_session_that_was_cut_off_and_comes_back_goes_on(long_grace: Station) -> None:
    server = TillServer(long_grace.settings.socket, long_grace.start())
    server.start()
    before = TillClient(long_grace.settings.socket, PATIENCE)
    pay(long_grace, before, GONE, (FEE,), Denomination.YEN_100)
    before.close()

    again = TillClient(long_grace.settings.socket, PATIENCE)
    wallet = pay(long_grace, again, GONE, (FEE,))
    wallet.wait_for(100)
    assert isinstance(again.begin(GONE, (FEE,), wallet), PaymentMeans)
    assert amount_of(long_grace.machine.tray) == 0

    again.close()
    server.close()
