"""A payout of which its hopper could not tell the end, when the hopper answers again at the next start."""

from contextlib import closing

import pytest

from kiosk.demo.cash.hopper import HopperFault
from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import PaymentMeans, Settlement, TillTrouble, TransactionId
from kiosk.terminal.till.journal.audit import Resolution
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from tests.terminal.till.station import FEE, PATIENCE, Station, Wallet, pay, print_line

TX = TransactionId("first")
NEXT = TransactionId("second")
FIVE_HUNDRED = Denomination.YEN_500
NEVER_SENT = (
    *(
        Entry(MACHINE, Kind.COUNTED, Yen(5000), f"hopper-{coin}", key=str(coin))
        for coin in (10, 50, 100, 500)
    ),
    Entry(TX, Kind.OPEN),
    Entry(TX, Kind.CREDIT, Yen(500), "coin-acceptor", 0, "coin-acceptor-0"),
    Entry(TX, Kind.PAYOUT_INTENT, Yen(500), "hopper-500", 1, "0"),
    Entry(TX, Kind.UNRESOLVED, Yen(500), "hopper-500", 1, "0"),
    Entry(TX, Kind.OWED, Yen(500), "hopper-500", 1, "0"),
    Entry(TX, Kind.CLOSED),
)
"""By the journal the machine holds 5,000 yen of each coin; the hopper's counter stands where it stood."""
PAID_SINCE = (
    Entry(NEXT, Kind.OPEN),
    Entry(NEXT, Kind.CREDIT, Yen(500), "coin-acceptor", 1, "coin-acceptor-1"),
    Entry(NEXT, Kind.PAYOUT_INTENT, Yen(500), "hopper-500", 1, "0"),
    Entry(NEXT, Kind.PAYOUT_RESULT, Yen(500), "hopper-500", 2, "0"),
    Entry(NEXT, Kind.CLOSED),
)


def fall_silent_in_the_payout(station: Station) -> None:
    station.machine.set_hopper_fault(FIVE_HUNDRED, HopperFault.DYING)
    till = station.start()
    pay(station, till, TX, (FEE,), Denomination.YEN_1000)
    print_line(till, TX, 0)
    assert till.settle(TX) == Settlement(Yen(1000), Yen(200), Yen(300), owed=Yen(500), unclear=Yen(500))


def switch_off_and_on(station: Station) -> None:
    station.machine.set_hopper_fault(FIVE_HUNDRED, HopperFault.NONE)
    station.machine.cut_hopper_power(FIVE_HUNDRED)


def kinds_of_cases(station: Station) -> list[Kind]:
    return [case.entry.kind for case in station.cases()]


def test_what_the_hopper_says_it_paid_is_owed_no_more_and_sales_go_on(station: Station) -> None:
    fall_silent_in_the_payout(station)
    assert station.machine.wait_for_tray(Yen(700), PATIENCE)
    assert kinds_of_cases(station) == [Kind.UNRESOLVED, Kind.OWED]
    switch_off_and_on(station)
    till = station.restart()
    assert kinds_of_cases(station) == []
    assert isinstance(till.begin(NEXT, (FEE,), Wallet()), PaymentMeans)
    assert station.balance() == FEE


def test_what_the_hopper_says_it_did_not_pay_is_surely_owed(station: Station) -> None:
    station.machine.empty_hopper(FIVE_HUNDRED)
    fall_silent_in_the_payout(station)
    switch_off_and_on(station)
    till = station.restart()
    assert kinds_of_cases(station) == [Kind.OWED]
    assert till.pay_out(station.case(Kind.OWED)) == Settlement(Yen(500), Yen(500), Yen(0))
    assert station.balance() == FEE


def test_an_order_that_never_arrived_is_surely_owed(station: Station) -> None:
    with closing(Journal(station.settings.journal, SystemClock())) as journal:
        journal.append(*NEVER_SENT)
    till = station.start()
    assert kinds_of_cases(station) == [Kind.OWED]
    till.pay_out(station.case(Kind.OWED))
    assert station.machine.wait_for_tray(Yen(500), PATIENCE)


def test_asking_twice_changes_nothing(station: Station) -> None:
    fall_silent_in_the_payout(station)
    switch_off_and_on(station)
    first = station.entries_after_restart()
    assert station.entries_after_restart() == first


def test_a_hopper_that_still_says_nothing_is_for_staff(station: Station) -> None:
    fall_silent_in_the_payout(station)
    till = station.restart()
    assert kinds_of_cases(station) == [Kind.UNRESOLVED, Kind.OWED]
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.FAULT


def test_a_hopper_with_a_doubted_payout_pays_nothing_else_even_when_it_was_filled(station: Station) -> None:
    with closing(Journal(station.settings.journal, SystemClock())) as journal:
        journal.append(*NEVER_SENT)
    station.machine.set_hopper_fault(FIVE_HUNDRED, HopperFault.SILENT)
    till = station.start()
    station.machine.set_hopper_fault(FIVE_HUNDRED, HopperFault.NONE)
    till.fill({"hopper-500": Yen(500)}, "a1")
    station.machine.let_coin_slip_in(FIVE_HUNDRED)
    assert station.machine.wait_for_tray(Yen(500), PATIENCE)
    assert station.machine.tray[FIVE_HUNDRED] == 0, "the stray coin goes back in others"
    station.restart()
    assert kinds_of_cases(station) == [Kind.OWED], "its counter tells of the doubted payout and of no other"


def test_a_hopper_that_paid_something_else_since_is_not_believed(station: Station) -> None:
    with closing(Journal(station.settings.journal, SystemClock())) as journal:
        journal.append(*NEVER_SENT, *PAID_SINCE)
    station.start()
    assert kinds_of_cases(station) == [Kind.UNRESOLVED, Kind.OWED]


@pytest.mark.parametrize("said", [Resolution.HANDED_OUT, Resolution.NOTHING_OWED])
def test_what_staff_decided_about_the_money_stands(station: Station, said: Resolution) -> None:
    fall_silent_in_the_payout(station)
    station.restart().resolve(station.case(Kind.OWED), said)
    switch_off_and_on(station)
    station.restart()
    assert kinds_of_cases(station) == []
    station.close()
    assert Kind.CLAIMED not in station.kinds()
