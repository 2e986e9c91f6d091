"""docs/reference/payment.md, section 8: money that comes too fast, too late or not at all."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cash.wire import LineFault
from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import PaymentMeans, PaymentOffer, Settlement, TillTrouble, TransactionId
from kiosk.terminal.till.journal.audit import Resolution
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from tests.terminal.till.station import FEE, PATIENCE, Station, Wallet, pay, print_line

TX = TransactionId("first")
NEXT = TransactionId("second")
HUNDRED = Denomination.YEN_100


def test_a_handful_of_coins_between_two_polls_is_counted(station: Station) -> None:
    till = station.start()
    wallet = Wallet()
    till.begin(TX, (FEE, Yen(200)), wallet)
    station.machine.insert_coins([HUNDRED] * 5)
    wallet.wait_for(500)
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))


def test_lost_events_give_back_what_is_known_and_lock_the_till(station: Station) -> None:
    till = station.start()
    wallet = Wallet()
    till.begin(TX, (Yen(450), Yen(450)), wallet)
    station.machine.insert_coins([HUNDRED] * 7)
    wallet.wait_for(500)
    assert station.machine.wait_until_closed(PATIENCE)
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))
    assert Kind.EVENTS_LOST in station.kinds()
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.FAULT
    assert station.restart().begin(NEXT, (FEE,), Wallet()) is TillTrouble.FAULT


def test_coins_after_the_fees_were_met_come_back_as_change(station: Station) -> None:
    till = station.start()
    wallet = Wallet()
    till.begin(TX, (FEE,), wallet)
    station.machine.insert_coins([HUNDRED] * 4)
    wallet.wait_for(400)
    print_line(till, TX, 0)
    assert till.settle(TX) == Settlement(Yen(400), Yen(100), Yen(300))


def test_a_coin_on_the_idle_machine_comes_back_by_itself(station: Station) -> None:
    station.start()
    station.machine.let_coin_slip_in(HUNDRED)
    assert station.machine.wait_for_tray(Yen(100), PATIENCE)
    station.close()
    assert station.balance() == 0
    assert [k for k in station.kinds() if k in (Kind.CREDIT, Kind.CLOSED)] == [Kind.CREDIT, Kind.CLOSED]


def test_a_coin_after_cancelling_comes_back_by_itself(station: Station) -> None:
    till = station.start()
    pay(station, till, TX, (FEE,), HUNDRED)
    till.settle(TX)
    station.machine.let_coin_slip_in(Denomination.YEN_500)
    assert station.machine.wait_for_tray(Yen(600), PATIENCE)
    assert till.settle(TX) == Settlement(Yen(100), Yen(100), Yen(0))


def test_a_coin_while_the_till_is_down_belongs_to_the_transaction_that_was_open(station: Station) -> None:
    till = station.start()
    pay(station, till, TX, (FEE,), HUNDRED)
    station.close()
    station.machine.let_coin_slip_in(HUNDRED)
    assert station.start().settle(TX) == Settlement(Yen(200), Yen(200), Yen(0))
    assert station.balance() == 0


def test_the_wrap_of_the_event_counter_loses_and_doubles_nothing(tmp_path: Path) -> None:
    (tmp_path / "coin-acceptor.json").write_text('{"counter": 253}')
    with closing(VirtualChanger(tmp_path)) as machine, closing(Station(machine, tmp_path)) as station:
        with closing(Journal(station.settings.journal, SystemClock())) as journal:
            journal.append(Entry(MACHINE, Kind.NOTICED, device="coin-acceptor", device_counter=253))
            journal.append(Entry(MACHINE, Kind.COUNTED, Yen(5000), "hopper-100"))
        till = station.start()
        for transaction in (TX, NEXT):
            pay(station, till, transaction, (FEE,), HUNDRED, HUNDRED, HUNDRED)
            assert till.settle(transaction) == Settlement(Yen(300), Yen(300), Yen(0))
        station.close()
        credits_at = [entry.device_counter for entry in station.entries() if entry.kind is Kind.CREDIT]
        assert credits_at == [254, 255, 256, 257, 258, 259]
        assert station.balance() == 0


def test_an_acceptor_that_forgets_everything_stops_the_sale(station: Station) -> None:
    till = station.start()
    pay(station, till, TX, (FEE,), HUNDRED)
    station.machine.cut_power()
    assert till.settle(TX) == Settlement(Yen(100), Yen(100), Yen(0))
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.NOT_READY
    assert Kind.DEVICE_RESET in station.kinds()
    assert isinstance(station.restart().begin(NEXT, (FEE,), Wallet()), PaymentMeans)


def test_a_new_journal_gives_away_no_coins_of_an_old_one(station: Station) -> None:
    """The disk was replaced; the acceptor kept its power and what it counted."""
    till = station.start()
    pay(station, till, TX, (FEE,), HUNDRED, HUNDRED, HUNDRED)
    print_line(till, TX, 0)
    till.settle(TX)
    station.close()
    for file in station.settings.journal.parent.glob(f"{station.settings.journal.name}*"):
        file.unlink()
    till = station.start()
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.FAULT
    assert not station.machine.wait_for_tray(Yen(1), 0.5)
    till.resolve(station.case(Kind.EVENTS_LOST), Resolution.CHECKED)
    till.clear_jam()
    assert isinstance(till.begin(NEXT, (FEE,), Wallet()), PaymentMeans)
    assert Kind.CREDIT not in station.kinds()


def test_the_first_coin_of_a_journal_is_credited_after_a_restart(station: Station) -> None:
    station.start().begin(TX, (FEE,), Wallet())
    station.close()
    station.machine.let_coin_slip_in(HUNDRED)
    assert station.start().settle(TX) == Settlement(Yen(100), Yen(100), Yen(0))


def test_a_jam_stops_the_next_sale(station: Station) -> None:
    till = station.start()
    wallet = pay(station, till, TX, (FEE,), HUNDRED)
    station.machine.jam_coins()
    station.machine.let_coin_slip_in(HUNDRED)
    wallet.wait_for(200)
    till.settle(TX)
    assert till.begin(NEXT, (FEE,), Wallet()) is TillTrouble.NOT_READY


@pytest.mark.parametrize("fault", [LineFault.DAMAGED_REPLY, LineFault.HALF_REPLY, LineFault.WITHOUT_ECHO])
def test_a_disturbed_line_starts_no_sale_and_a_mended_one_does(station: Station, fault: LineFault) -> None:
    station.machine.set_line_fault(fault)
    till = station.start()
    assert till.begin(TX, (FEE,), Wallet()) is TillTrouble.NOT_READY
    station.machine.set_line_fault(LineFault.NONE)
    pay(station, station.restart(), NEXT, (FEE,), HUNDRED)


def test_a_note_that_an_ended_till_left_in_escrow_goes_back(station: Station) -> None:
    station.start()
    station.close()
    station.machine.leave_note_in_escrow(Denomination.YEN_1000)
    station.start()
    assert station.machine.wait_for_tray(Yen(1000), PATIENCE)
    assert station.balance() == 0


def test_a_full_stacker_takes_coins_alone_and_says_so(station: Station) -> None:
    station.machine.fill_stacker()
    till = station.start()
    assert till.begin(TX, (FEE,), Wallet()) == PaymentMeans(accepts_notes=False)
    assert not station.machine.accepts(Denomination.YEN_1000)
    assert station.machine.wait_until_accepting(HUNDRED, PATIENCE)
    till.settle(TX)
    station.machine.empty_stacker()
    assert station.restart().begin(NEXT, (FEE,), Wallet()) == PaymentMeans(accepts_notes=True)


def test_a_note_that_nobody_can_name_stops_the_sales(station: Station) -> None:
    till = station.start()
    station.machine.stack_unknown_note(in_a_slot=False)
    till.begin(TX, (FEE,), Wallet())
    till.settle(TX)
    assert till.offer((FEE,)) is TillTrouble.FAULT
    till.resolve(station.case(Kind.EVENTS_LOST), Resolution.CHECKED)
    till.clear_jam()
    assert isinstance(till.offer((FEE,)), PaymentOffer)
