"""docs/reference/payment.md, section 8: everything that a hopper can do to a payout."""

from collections import Counter

import pytest

from kiosk.demo.cash.hopper import HopperFault
from kiosk.domain.money import Denomination, Yen, amount_of
from kiosk.terminal.ports import PaymentMeans, Settlement, TillTrouble, TransactionId
from kiosk.terminal.till.cash.cctalk_hoppers import HopperBank
from kiosk.terminal.till.cash.changer import DispenseResult
from kiosk.terminal.till.errors import StaffRefusedError
from kiosk.terminal.till.journal.audit import Resolution
from kiosk.terminal.till.journal.events import Kind
from kiosk.terminal.till.journal.reader import JournalError
from tests.terminal.till.station import FEE, PATIENCE, Station, Wallet, pay, print_line

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


def test_a_hopper_that_stands_still_is_stopped_and_others_pay(station: Station) -> None:
    station.machine.set_hopper_fault(Denomination.YEN_500, HopperFault.STUCK)
    assert overpay_and_print(station) == CHANGE_PAID
    assert Kind.UNRESOLVED not in station.kinds()
    station.machine.set_hopper_fault(Denomination.YEN_500, HopperFault.NONE)
    assert not station.machine.wait_for_tray(Yen(701), 0.3), "a coin came out for whoever stands there now"
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
    assert overpay_and_print(station) == Settlement(
        Yen(1000), Yen(200), Yen(300), owed=Yen(500), unclear=Yen(500)
    )
    assert Kind.UNRESOLVED in station.kinds()
    till = station.restart()
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.FAULT
    station.close()
    till = station.start()
    till.resolve(station.case(Kind.UNRESOLVED), Resolution.CHECKED)
    station.close()
    station.machine.set_hopper_fault(Denomination.YEN_500, HopperFault.NONE)
    assert isinstance(station.start().begin(NEXT, (FEE,), Wallet()), PaymentMeans)


def test_the_machine_does_not_pay_again_what_a_silent_hopper_may_have_paid(station: Station) -> None:
    station.machine.set_hopper_fault(Denomination.YEN_500, HopperFault.DYING)
    overpay_and_print(station)
    assert station.machine.wait_for_tray(Yen(700), PATIENCE)
    station.machine.set_hopper_fault(Denomination.YEN_500, HopperFault.NONE)
    till = station.restart()
    till.resolve(station.case(Kind.UNRESOLVED), Resolution.CHECKED)
    with pytest.raises(StaffRefusedError, match="surely owes"):
        till.pay_out(station.case(Kind.OWED))
    assert station.balance() == FEE


def die_in_the_payout(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    """The till is cut off after the hopper got its order and before anything was written about it."""
    till = station.start()
    pay(station, till, TX, (Yen(450), Yen(50)), Denomination.YEN_500)
    with monkeypatch.context() as patched:
        patched.setattr(HopperBank, "outcome_of", _die)
        assert till.settle(TX) is TillTrouble.FAULT
        assert till.wait(PATIENCE)
    assert station.machine.wait_for_tray(Yen(500), PATIENCE)


def _die(*_: object) -> DispenseResult:
    raise JournalError("made up: the till was cut off here")


def test_a_hopper_that_remembers_through_a_power_cut_pays_once(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    die_in_the_payout(station, monkeypatch)
    station.machine.cut_hopper_power(Denomination.YEN_500)
    assert station.restart().settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))
    assert station.balance() == 0


def test_a_hopper_that_forgets_in_a_power_cut_is_never_asked_twice(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counter 0 before the first payout, and 0 again afterwards: whether it paid cannot be known."""
    station.machine.cut_hopper_power(Denomination.YEN_500, forgets=True)
    die_in_the_payout(station, monkeypatch)
    station.machine.cut_hopper_power(Denomination.YEN_500, forgets=True)
    till = station.restart()
    assert till.settle(TX) == Settlement(Yen(500), Yen(0), Yen(0), Yen(500), unclear=Yen(500))
    assert amount_of(station.machine.tray) == 500
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.FAULT
    till.resolve(station.case(Kind.UNRESOLVED), Resolution.CHECKED)
    till.resolve(station.case(Kind.OWED), Resolution.NOTHING_OWED)
    assert isinstance(till.begin(NEXT, (FEE,), Wallet()), PaymentMeans)
