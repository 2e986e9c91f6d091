"""Closing a day and closing cases: what staff counts is compared, what is old is forgotten."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import PaymentMeans, PaymentOffer, Settlement, TransactionId
from kiosk.terminal.till.errors import StaffRefusedError
from kiosk.terminal.till.journal.audit import Resolution
from kiosk.terminal.till.journal.day import DaySums
from kiosk.terminal.till.journal.events import Kind
from kiosk.terminal.till.journal.reader import JournalReader
from kiosk.terminal.till.journal.stock import CASH_BOX
from kiosk.terminal.till.staff_channel import StaffServer, ask_staff
from kiosk.terminal.till.till import CashTill
from tests.terminal.till.station import FEE, Station, Wallet, pay, print_line

TX = TransactionId("first")
NEXT = TransactionId("second")


@pytest.fixture
def till(station: Station) -> CashTill:
    return station.start()


def on_disk(station: Station) -> bytes:
    """The journal with its log and index, byte for byte."""
    return b"".join(path.read_bytes() for path in station.settings.journal.parent.glob("journal.db*"))


def sell(station: Station, till: CashTill, transaction: TransactionId = TX) -> None:
    pay(station, till, transaction, (FEE,), Denomination.YEN_1000)
    print_line(till, transaction, 0)
    till.settle(transaction)


def test_a_day_adds_up(station: Station, till: CashTill) -> None:
    sell(station, till)
    closed = till.close_day({}, box_is_emptied=False)
    assert closed.day.number == 1
    assert closed.day.sums == DaySums(1, Yen(1000), Yen(0), Yen(700), Yen(0), FEE, Yen(0))
    expected = {drawer.device: drawer.expected for drawer in closed.day.drawers}
    hoppers = {f"hopper-{int(coin)}": coin * count for coin, count in station.machine.cash.items()}
    assert expected == {**hoppers, CASH_BOX: 1000}


def test_the_next_day_starts_where_the_last_ended(station: Station, till: CashTill) -> None:
    sell(station, till)
    till.close_day({}, box_is_emptied=False)
    restarted = station.restart()
    sell(station, restarted, NEXT)
    closed = restarted.close_day({}, box_is_emptied=False)
    assert closed.day.number == 2
    assert closed.day.sums.transactions == 1
    assert {d.device: d.expected for d in closed.day.drawers}[CASH_BOX] == 2000


def test_what_was_counted_is_believed_and_a_difference_is_a_case(station: Station, till: CashTill) -> None:
    closed = till.close_day({"hopper-500": Yen(4500)}, box_is_emptied=False)
    (drawer,) = (drawer for drawer in closed.day.drawers if drawer.device == "hopper-500")
    assert drawer.difference == -500
    till.resolve(station.case(Kind.DISCREPANCY), Resolution.CHECKED)
    again = till.close_day({"hopper-500": Yen(4500)}, box_is_emptied=False)
    assert all(drawer.difference == 0 for drawer in again.day.drawers)


def test_hoppers_that_staff_emptied_give_no_change_from_then_on(station: Station, till: CashTill) -> None:
    nothing = {f"hopper-{int(coin)}": Yen(0) for coin in station.machine.cash}
    till.close_day(nothing, box_is_emptied=False)
    offer = till.offer((FEE,))
    assert isinstance(offer, PaymentOffer)
    assert not offer.accepts_notes


def test_notes_that_were_taken_out_are_not_expected_any_more(station: Station, till: CashTill) -> None:
    sell(station, till)
    till.close_day({CASH_BOX: Yen(1000)}, box_is_emptied=True)
    closed = till.close_day({CASH_BOX: Yen(0)}, box_is_emptied=False)
    assert all(drawer.difference == 0 for drawer in closed.day.drawers)


def test_coins_that_staff_put_in_are_no_difference_at_the_close(station: Station, till: CashTill) -> None:
    held = station.machine.cash[Denomination.YEN_100]
    station.machine.fill_hopper(Denomination.YEN_100, held + 30)
    assert till.fill({"hopper-100": Yen(3000)}, "a1") == {"hopper-100": (held + 30) * 100}
    assert till.fill({"hopper-100": Yen(0), "hopper-10": Yen(100)}, "a2")["hopper-100"] == (held + 30) * 100
    closed = till.close_day({"hopper-100": Yen((held + 30) * 100)}, box_is_emptied=False)
    assert all(drawer.difference == 0 for drawer in closed.day.drawers)


def test_a_hopper_that_ran_dry_gives_change_again_after_it_was_filled(
    station: Station, till: CashTill
) -> None:
    for coin in station.machine.cash:
        station.machine.empty_hopper(coin)
    sell(station, till)
    station.machine.fill_hopper(Denomination.YEN_100, 20)
    assert till.fill({"hopper-100": Yen(2000)}, "a1") == {"hopper-100": 2000}
    pay(station, till, NEXT, (FEE,), Denomination.YEN_500)
    print_line(till, NEXT, 0)
    assert till.settle(NEXT) == Settlement(Yen(500), Yen(200), FEE)
    assert station.restart().fill({"hopper-100": Yen(0)}, "a2") == {"hopper-100": 1800}


def test_coins_that_are_told_of_again_under_their_name_count_once(station: Station, till: CashTill) -> None:
    held = till.fill({"hopper-100": Yen(3000)}, "a1")
    assert station.restart().fill({"hopper-100": Yen(3000)}, "a1") == held


def test_other_coins_under_an_old_name_are_refused(till: CashTill) -> None:
    till.fill({"hopper-100": Yen(3000)}, "a1")
    with pytest.raises(StaffRefusedError, match="a1 was told before"):
        till.fill({"hopper-100": Yen(4000)}, "a1")
    till.prove_alive()


def test_nothing_is_filled_while_somebody_pays(till: CashTill) -> None:
    till.begin(TX, (FEE,), Wallet())
    with pytest.raises(StaffRefusedError, match="when nobody pays"):
        till.fill({"hopper-100": Yen(100)}, "a1")


@pytest.mark.parametrize(("place", "amount"), [("hopper-100", -100), ("hopper-100", 50), (CASH_BOX, 500)])
def test_what_cannot_lie_there_was_not_counted_there(till: CashTill, place: str, amount: int) -> None:
    with pytest.raises(StaffRefusedError, match="cannot lie in"):
        till.close_day({place: Yen(amount)}, box_is_emptied=False)


def test_no_coins_are_put_into_the_cash_box(till: CashTill) -> None:
    with pytest.raises(StaffRefusedError, match="cash-box"):
        till.fill({CASH_BOX: Yen(1000)}, "a1")


def test_no_day_is_closed_while_somebody_pays(till: CashTill) -> None:
    till.begin(TX, (FEE,), Wallet())
    with pytest.raises(StaffRefusedError, match="not settled"):
        till.close_day({}, box_is_emptied=False)


def test_a_device_that_is_not_there_cannot_be_counted(till: CashTill) -> None:
    with pytest.raises(StaffRefusedError, match="hopper-7"):
        till.close_day({"hopper-7": Yen(7)}, box_is_emptied=False)


def test_beyond_the_claim_window_transactions_are_forgotten(station: Station, till: CashTill) -> None:
    sell(station, till)
    till.close_day({}, box_is_emptied=False)
    station.close()
    station.claim_window = timedelta(0)
    till = station.start()
    assert till.close_day({}, box_is_emptied=False).redacted == 1
    assert TX not in {entry.transaction for entry in station.entries()}
    sell(station, station.restart(), NEXT)


def test_what_was_forgotten_is_on_no_disk_and_the_chain_still_leads_back_to_the_old_head(
    station: Station, till: CashTill
) -> None:
    random_number = TransactionId("b7c1f0d2a94e")
    sell(station, till, random_number)
    head = till.close_day({}, box_is_emptied=False).head
    station.close()
    assert random_number.encode() in on_disk(station)
    station.claim_window = timedelta(0)
    assert station.start().close_day({}, box_is_emptied=False).redacted == 1
    assert random_number.encode() not in on_disk(station)
    station.close()
    with closing(JournalReader.open(station.settings.journal)) as journal:
        journal.verify()
        assert head in {link.digest.hex() for link in journal.links()}
        assert next(journal.events(random_number), None) is None


def test_money_that_is_owed_keeps_its_transaction_readable(station: Station, till: CashTill) -> None:
    for coin in station.machine.cash:
        station.machine.empty_hopper(coin)
    sell(station, till)
    station.close()
    station.claim_window = timedelta(0)
    till = station.start()
    assert till.close_day({}, box_is_emptied=False).redacted == 0
    till.resolve(station.case(Kind.OWED), Resolution.HANDED_OUT)
    assert till.close_day({}, box_is_emptied=False).redacted == 1


def test_a_case_that_is_not_open_cannot_be_closed(till: CashTill) -> None:
    with pytest.raises(StaffRefusedError, match="no open case"):
        till.resolve(1, Resolution.CHECKED)


def test_owed_money_is_not_closed_by_a_look_at_the_machine(station: Station, till: CashTill) -> None:
    for coin in station.machine.cash:
        station.machine.empty_hopper(coin)
    sell(station, till)
    with pytest.raises(StaffRefusedError, match="handed-out or nothing-owed"):
        till.resolve(station.case(Kind.OWED), Resolution.CHECKED)


@pytest.fixture
def channel(station: Station, till: CashTill) -> Iterator[StaffServer]:
    server = StaffServer(station.settings.staff_socket, till)
    server.start()
    yield server
    server.close()


@pytest.mark.usefixtures("channel")
def test_staff_reaches_a_till_that_is_at_work(station: Station, till: CashTill) -> None:
    answer = ask_staff(
        station.settings.staff_socket, {"ask": "close-day", "counted": {"hopper-10": 500}, "emptied": False}
    )
    assert isinstance(answer["head"], str)
    assert Kind.DAY_CLOSED in station.kinds()
    assert isinstance(till.begin(TX, (FEE,), Wallet()), PaymentMeans)


@pytest.mark.usefixtures("channel")
@pytest.mark.parametrize(
    "words", [{}, {"ask": "open-drawer"}, {"ask": "resolve", "case": 1, "resolution": "never-mind"}]
)
def test_words_that_the_till_does_not_know_change_nothing(
    station: Station, till: CashTill, words: dict[str, object]
) -> None:
    till.prove_alive()
    before = station.kinds()
    with pytest.raises(StaffRefusedError):
        ask_staff(station.settings.staff_socket, words)
    assert station.kinds() == before


def test_staff_is_told_that_no_till_runs(station: Station) -> None:
    with pytest.raises(StaffRefusedError, match="does not answer"):
        ask_staff(station.settings.staff_socket, {"ask": "close-day"})
