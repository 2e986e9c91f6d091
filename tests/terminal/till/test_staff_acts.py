"""What staff may let the machine do: take money again after a jam, pay what it had owed."""

from collections.abc import Iterator

import pytest

from kiosk.demo.cash.wire import LineFault
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import PaymentMeans, PaymentOffer, Settlement, TillTrouble, TransactionId
from kiosk.terminal.till.errors import StaffRefusedError
from kiosk.terminal.till.hoppers import hopper_name
from kiosk.terminal.till.journal.audit import Resolution
from kiosk.terminal.till.journal.events import Kind
from kiosk.terminal.till.staff_channel import StaffServer, ask_staff
from kiosk.terminal.till.till import CashTill
from tests.terminal.till.station import FEE, Station, Wallet, pay, print_line

TX = TransactionId("first")
NEXT = TransactionId("second")
CHANGE = Yen(700)


@pytest.fixture
def till(station: Station) -> CashTill:
    return station.start()


@pytest.fixture
def channel(station: Station, till: CashTill) -> Iterator[StaffServer]:
    server = StaffServer(station.settings.staff_socket, till)
    server.start()
    yield server
    server.close()


def owe_change(station: Station, till: CashTill) -> int:
    """A sale whose change nobody could pay; the number of its case."""
    filled = dict(station.machine.cash)
    for coin in filled:
        station.machine.empty_hopper(coin)
    pay(station, till, TX, (FEE,), Denomination.YEN_1000)
    print_line(till, TX, 0)
    assert till.settle(TX) == Settlement(Yen(1000), Yen(0), FEE, CHANGE)
    return station.case(Kind.OWED)


def refill(station: Station, till: CashTill, coin: Denomination, count: int) -> None:
    station.machine.fill_hopper(coin, count)
    till.close_day({hopper_name(coin): Yen(coin * count)}, box_is_emptied=False)


def jam(station: Station, till: CashTill) -> None:
    wallet = Wallet()
    till.begin(TX, (FEE,), wallet)
    station.machine.jam_coins()
    till.settle(TX)
    assert till.offer((FEE,)) is TillTrouble.NOT_READY


def test_a_cleared_machine_takes_money_without_a_restart(station: Station, till: CashTill) -> None:
    jam(station, till)
    till.clear_jam()
    assert isinstance(till.offer((FEE,)), PaymentOffer)
    pay(station, till, NEXT, (FEE,), *[Denomination.YEN_100] * 3)
    assert station.kinds().count(Kind.CLEARED_BY_STAFF) == 1


def test_nothing_is_cleared_while_somebody_pays(till: CashTill) -> None:
    assert isinstance(till.begin(TX, (FEE,), Wallet()), PaymentMeans)
    with pytest.raises(StaffRefusedError, match="when nobody pays"):
        till.clear_jam()


def test_a_machine_that_is_cut_off_is_not_cleared_by_words(station: Station, till: CashTill) -> None:
    jam(station, till)
    station.machine.set_line_fault(LineFault.DAMAGED_REPLY)
    with pytest.raises(StaffRefusedError, match="does not answer"):
        till.clear_jam()


def test_the_machine_pays_what_it_owed_once_it_is_filled(station: Station, till: CashTill) -> None:
    case = owe_change(station, till)
    refill(station, till, Denomination.YEN_100, 20)
    assert till.pay_out(case) == Settlement(CHANGE, CHANGE, Yen(0), Yen(0))
    assert station.balance() == FEE
    with pytest.raises(StaffRefusedError, match="no open case"):
        till.pay_out(case)
    assert till.close_day({}, box_is_emptied=False).day.sums.claimed == CHANGE


def test_what_cannot_be_paid_even_now_is_a_case_again(station: Station, till: CashTill) -> None:
    case = owe_change(station, till)
    refill(station, till, Denomination.YEN_500, 1)
    assert till.pay_out(case) == Settlement(CHANGE, Yen(500), Yen(0), Yen(200))
    assert station.case(Kind.OWED) != case


def test_a_payout_for_staff_that_was_cut_off_is_finished_at_the_next_start(
    station: Station, till: CashTill
) -> None:
    case = owe_change(station, till)
    refill(station, till, Denomination.YEN_100, 20)
    till._tasks.call(lambda desk: desk.staff.claim(case))
    restarted = station.restart()
    wallet = Wallet()
    restarted.begin(NEXT, (FEE,), wallet)
    restarted.settle(NEXT)
    assert station.balance() == FEE


def test_a_case_that_is_no_debt_of_the_machine_is_not_paid(station: Station, till: CashTill) -> None:
    till.close_day({"hopper-100": Yen(100)}, box_is_emptied=False)
    with pytest.raises(StaffRefusedError, match="resolve"):
        till.pay_out(station.case(Kind.DISCREPANCY))


def test_only_the_machine_closes_a_case_as_paid_out(station: Station, till: CashTill) -> None:
    case = owe_change(station, till)
    with pytest.raises(StaffRefusedError, match="handed-out or nothing-owed"):
        till.resolve(case, Resolution.PAID_OUT)


@pytest.mark.usefixtures("channel")
def test_staff_says_it_to_a_till_at_work(station: Station, till: CashTill) -> None:
    case = owe_change(station, till)
    refill(station, till, Denomination.YEN_100, 20)
    assert ask_staff(station.settings.staff_socket, {"ask": "clear-jam"}) == {}
    told = ask_staff(station.settings.staff_socket, {"ask": "pay-out", "case": case})
    assert (told["paid_out"], told["owed"]) == (CHANGE, 0)
