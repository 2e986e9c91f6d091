"""The `Till` port, kept by the till in this process and by the till behind its socket."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import (
    IssuedLine,
    Leftover,
    LineResult,
    PaymentMeans,
    PaymentMethod,
    PaymentOffer,
    Settlement,
    SoldLine,
    Till,
    TillTrouble,
    TransactionId,
    TransactionPhase,
    TransactionState,
)
from kiosk.terminal.till.client import TillClient
from kiosk.terminal.till.errors import TillUsageError
from kiosk.terminal.till.journal.events import Kind
from kiosk.terminal.till.server import TillServer
from tests.terminal.till.station import FEE, PATIENCE, Station, Wallet, pay, print_line

TX = TransactionId("first")
OTHER = TransactionId("second")


@pytest.fixture(params=["in this process", "over the channel"])
def till(request: pytest.FixtureRequest, station: Station) -> Iterator[Till]:
    own = station.start()
    if request.param == "in this process":
        yield own
        return
    server = TillServer(station.settings.socket, own)
    server.start()
    client = TillClient(station.settings.socket, answer_seconds=PATIENCE)
    yield client
    client.close()
    server.close()


def test_the_exact_amount_leaves_nothing_to_give_back(station: Station, till: Till) -> None:
    wallet = pay(station, till, TX, (FEE,), *[Denomination.YEN_100] * 3)
    print_line(till, TX, 0)
    assert till.settle(TX) == Settlement(Yen(300), Yen(0), Yen(300))
    assert wallet.told == [100, 200, 300]
    assert station.balance() == 300


def test_what_is_free_needs_no_money_and_no_machine_that_takes_it(station: Station, till: Till) -> None:
    station.machine.jam_coins()
    fees = (Yen(0), Yen(0))
    assert till.offer(fees) == PaymentOffer(Yen(0), frozenset({PaymentMethod.CASH}), accepts_notes=False)
    assert till.begin(TX, fees, lambda _: None) == PaymentMeans(accepts_notes=False)
    print_line(till, TX, 0)
    till.record_outcome(TX, 1, LineResult.VOID)
    assert till.settle(TX) == Settlement(Yen(0), Yen(0), Yen(0))


def test_overpaid_cash_comes_back_as_change(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_1000)
    print_line(till, TX, 0)
    assert till.settle(TX) == Settlement(Yen(1000), Yen(700), Yen(300))
    assert station.machine.tray == Counter({Denomination.YEN_500: 1, Denomination.YEN_100: 2})


def test_cancelling_gives_everything_back(station: Station, till: Till) -> None:
    pay(station, till, TX, (Yen(450),), Denomination.YEN_100, Denomination.YEN_50)
    assert till.settle(TX) == Settlement(Yen(150), Yen(150), Yen(0))
    assert station.balance() == 0


def test_cancelling_after_a_note_gives_coins_back(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_1000)
    assert till.settle(TX) == Settlement(Yen(1000), Yen(1000), Yen(0))
    assert station.machine.tray == Counter({Denomination.YEN_500: 2})


def test_only_the_printed_lines_are_kept(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE, Yen(200)), Denomination.YEN_500)
    print_line(till, TX, 0)
    till.record_print_intent(TX, 1)
    till.record_outcome(TX, 1, LineResult.VOID)
    assert till.settle(TX) == Settlement(Yen(500), Yen(200), Yen(300))
    assert station.balance() == 300


def test_two_prints_that_are_not_right_are_owed_after_one_call(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE, Yen(200)), Denomination.YEN_1000)
    print_line(till, TX, 0)
    print_line(till, TX, 1)
    till.settle(TX)
    owed = Settlement(Yen(1000), Yen(500), Yen(0), Yen(500))
    assert till.record_misprints(TX, (0, 1)) == owed
    assert till.record_misprints(TX, (0, 1)) == owed
    assert till.settle(TX) == owed
    assert station.kinds()[-2:] == [Kind.MISPRINTED, Kind.MISPRINTED]


def test_a_report_of_a_line_that_was_not_printed_is_refused_whole(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE, Yen(200)), Denomination.YEN_1000)
    print_line(till, TX, 0)
    till.record_outcome(TX, 1, LineResult.VOID)
    settlement = till.settle(TX)
    with pytest.raises(TillUsageError, match="only printed lines"):
        till.record_misprints(TX, (0, 1))
    assert till.settle(TX) == settlement


def test_the_offer_takes_no_money(station: Station, till: Till) -> None:
    offer = till.offer((FEE, Yen(200)))
    assert offer == PaymentOffer(Yen(500), frozenset({PaymentMethod.CASH}), accepts_notes=True)
    assert not station.machine.insert_coin(Denomination.YEN_100)


def test_a_means_that_is_not_there_takes_no_money(station: Station, till: Till) -> None:
    assert till.begin(TX, (FEE,), Wallet(), PaymentMethod.QR) is TillTrouble.NOT_READY
    assert not station.machine.insert_coin(Denomination.YEN_100)


def test_the_state_follows_the_money(station: Station, till: Till) -> None:
    assert till.state(TX) == TransactionState(
        TransactionPhase.UNKNOWN, Yen(0), Settlement(Yen(0), Yen(0), Yen(0))
    )
    wallet = pay(station, till, TX, (FEE,), Denomination.YEN_100)
    paying = TransactionState(TransactionPhase.PAYING, FEE, Settlement(Yen(100), Yen(0), Yen(0)))
    assert till.state(TX) == paying
    station.insert(wallet, Denomination.YEN_500)
    assert till.state(TX) == TransactionState(
        TransactionPhase.PAID, FEE, Settlement(Yen(600), Yen(0), Yen(0))
    )
    print_line(till, TX, 0)
    settlement = till.settle(TX)
    assert isinstance(settlement, Settlement)
    assert till.state(TX) == TransactionState(TransactionPhase.CLOSED, FEE, settlement)


def test_who_ends_the_visit_of_another_hears_what_may_lie_there(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE, Yen(200)), Denomination.YEN_1000)
    till.record_issued(TX, 0, IssuedLine(bytes(16), "132012", "juminhyo", FEE))
    print_line(till, TX, 0)
    settlement = Settlement(Yen(1000), Yen(700), Yen(300))
    left = Leftover(settlement, Yen(700), (SoldLine(0, "juminhyo", FEE),), 1, "132012")
    assert till.leftover(TX) == left
    assert till.leftover(TX) == left
    assert station.balance() == 300


def test_a_visit_without_money_leaves_nothing(till: Till) -> None:
    nothing = Settlement(Yen(0), Yen(0), Yen(0))
    assert till.leftover(TX) == Leftover(nothing, Yen(0), (), 0, "")


def test_acceptance_stops_when_the_fees_are_met(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    assert not station.machine.insert_coin(Denomination.YEN_100)
    assert not station.machine.insert_note(Denomination.YEN_1000)


def test_no_money_is_taken_before_a_transaction(station: Station, till: Till) -> None:
    assert not station.machine.insert_coin(Denomination.YEN_100)
    assert till.settle(TX) == Settlement(Yen(0), Yen(0), Yen(0))


@pytest.mark.parametrize("coin", [Denomination.YEN_1, Denomination.YEN_5])
def test_small_coins_fall_through(station: Station, till: Till, coin: Denomination) -> None:
    till.begin(TX, (FEE,), Wallet())
    assert station.machine.wait_until_accepting(Denomination.YEN_100, PATIENCE)
    assert not station.machine.insert_coin(coin)


def test_settling_twice_pays_once(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    assert till.settle(TX) == till.settle(TX)
    assert station.balance() == 0


def test_beginning_twice_goes_on(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_100)
    wallet = Wallet()
    assert till.begin(TX, (FEE,), wallet) == PaymentMeans(accepts_notes=True)
    wallet.wait_for(100)
    station.insert(wallet, Denomination.YEN_100, Denomination.YEN_100)
    assert wallet.told[-1] == 300


def test_a_settled_transaction_cannot_be_begun_again(till: Till) -> None:
    till.begin(TX, (FEE,), Wallet())
    till.settle(TX)
    assert till.begin(TX, (FEE,), Wallet()) is TillTrouble.FAULT


def test_another_transaction_settles_the_one_that_was_left(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    assert till.begin(OTHER, (FEE,), Wallet()) == PaymentMeans(accepts_notes=True)
    assert station.balance() == 0
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))


def test_recording_twice_counts_once(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    print_line(till, TX, 0)
    print_line(till, TX, 0)
    assert till.settle(TX) == Settlement(Yen(500), Yen(200), Yen(300))


def test_staff_is_told_of_a_line_whose_end_nobody_told(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    till.record_print_intent(TX, 0)
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))
    assert '"fault": "print-intent"' in station.log.getvalue()


def test_nothing_is_printed_unpaid(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_100)
    with pytest.raises(TillUsageError, match="not been received"):
        till.record_print_intent(TX, 0)


def test_nothing_is_printed_on_a_settled_transaction(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    till.settle(TX)
    with pytest.raises(TillUsageError, match="balanced"):
        till.record_print_intent(TX, 0)


def test_a_line_is_not_both_printed_and_void(station: Station, till: Till) -> None:
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    print_line(till, TX, 0)
    with pytest.raises(TillUsageError, match="printed"):
        till.record_outcome(TX, 0, LineResult.VOID)


def test_a_line_that_is_issued_twice_under_two_settlements_is_a_fault_of_the_caller(till: Till) -> None:
    till.begin(TX, (FEE,), Wallet())
    issued = IssuedLine(bytes(16), "011002", "inkan", FEE)
    till.record_issued(TX, 0, issued)
    till.record_issued(TX, 0, issued)
    with pytest.raises(TillUsageError, match="issued was journalled before"):
        till.record_issued(TX, 0, replace(issued, settlement=bytes(15) + b"1"))
    assert till.settle(TX) == Settlement(Yen(0), Yen(0), Yen(0))


def test_other_fees_for_the_same_transaction_are_a_fault_of_the_caller(till: Till) -> None:
    till.begin(TX, (FEE,), Wallet())
    with pytest.raises(TillUsageError, match="other fees"):
        till.begin(TX, (FEE, FEE), Wallet())
