"""docs/reference/payment.md, section 8: everything that a hopper can do to a payout."""

from collections import Counter
from contextlib import closing

import pytest

from kiosk.demo.cash.hopper import HopperFault
from kiosk.domain.money import Denomination, Yen, amount_of
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import PaymentMeans, Settlement, TillTrouble, TransactionId
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from tests.terminal.till.station import FEE, Station, Wallet, pay, print_line

TX = TransactionId("first")
NEXT = TransactionId("second")
CHANGE_PAID = Settlement(Yen(1000), Yen(700), Yen(300))


def overpay_and_print(station: Station) -> Settlement | TillTrouble:
    till = station.start()
    pay(station, till, TX, (FEE,), Denomination.YEN_1000)
    print_line(till, TX, 0)
    return till.settle(TX)


@pytest.mark.parametrize(
    "fault", [HopperFault.JAM, HopperFault.DEAF_DISPENSE, HopperFault.REFUSING, HopperFault.SILENT]
)
def test_other_hoppers_pay_what_one_cannot(station: Station, fault: HopperFault) -> None:
    station.machine.set_hopper_fault(Denomination.YEN_500, fault)
    assert overpay_and_print(station) == CHANGE_PAID
    assert station.machine.tray == Counter({Denomination.YEN_100: 7})


def test_a_lost_answer_to_a_dispense_command_pays_once(station: Station) -> None:
    station.machine.set_hopper_fault(Denomination.YEN_500, HopperFault.MUTE_DISPENSE)
    assert overpay_and_print(station) == CHANGE_PAID
    assert amount_of(station.machine.tray) == 700


def test_a_hopper_that_is_emptier_than_the_journal_says_pays_what_it_has(station: Station) -> None:
    station.machine.empty_hopper(Denomination.YEN_500)
    assert overpay_and_print(station) == CHANGE_PAID
    assert station.machine.tray == Counter({Denomination.YEN_100: 7})


def test_what_no_hopper_can_pay_is_owed_by_staff(station: Station) -> None:
    for coin in station.machine.cash:
        station.machine.empty_hopper(coin)
    assert overpay_and_print(station) == Settlement(Yen(1000), Yen(0), Yen(300), owed=Yen(700))
    assert sum(entry.amount for entry in station.entries() if entry.kind is Kind.OWED) == 700
    assert '"fault": "owed"' in station.log.getvalue()


def test_a_machine_without_change_takes_no_notes(station: Station) -> None:
    for coin in station.machine.cash:
        station.machine.empty_hopper(coin)
    overpay_and_print(station)
    till = station.restart()
    assert till.begin(NEXT, (FEE,), Wallet()) == PaymentMeans(accepts_notes=False)
    assert not station.machine.insert_note(Denomination.YEN_1000)


def test_a_hopper_that_falls_silent_while_paying_locks_the_till(station: Station) -> None:
    station.machine.set_hopper_fault(Denomination.YEN_500, HopperFault.DYING)
    assert overpay_and_print(station) == Settlement(Yen(1000), Yen(200), Yen(300), owed=Yen(500))
    assert Kind.UNRESOLVED in station.kinds()
    till = station.restart()
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.FAULT
    station.close()
    with closing(Journal(station.settings.journal, SystemClock())) as journal:
        journal.append(Entry(MACHINE, Kind.RESOLVED_BY_STAFF, key="1"))
    station.machine.set_hopper_fault(Denomination.YEN_500, HopperFault.NONE)
    assert isinstance(station.start().begin(NEXT, (FEE,), Wallet()), PaymentMeans)
