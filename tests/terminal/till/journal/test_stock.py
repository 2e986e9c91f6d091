from dataclasses import replace

import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.cash.changer import Journalled
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.stock import acceptors, cash_counts

TX = TransactionId("first")
HOPPERS = {"hopper-100": Denomination.YEN_100, "hopper-500": Denomination.YEN_500}


def said(kind: Kind, amount: int = 0, device: str = "", counter: int = 0, key: str = "") -> Entry:
    return Entry(TX, kind, Yen(amount), device, counter, key)


INTENT = said(Kind.PAYOUT_INTENT, 300, "hopper-100", 7, "0")


def test_each_acceptor_goes_on_where_it_was_journalled() -> None:
    entries = [
        said(Kind.CREDIT, 100, "coin-acceptor", 3),
        said(Kind.NOTICED, 0, "note-acceptor", 8),
        said(Kind.NOTICED, 0, "coin-acceptor", 4),
        said(Kind.PAYOUT_INTENT, 100, "hopper-100", 200),
    ]
    assert acceptors(entries) == {"coin-acceptor": Journalled(4), "note-acceptor": Journalled(8)}


def test_the_newest_events_of_an_acceptor_are_known_again_until_it_begins_anew() -> None:
    entries = [replace(said(Kind.CREDIT, 100, "coin-acceptor", n), reference=f"{n}.3") for n in range(1, 8)]
    known = Journalled(7, {3: "3.3", 4: "4.3", 5: "5.3", 6: "6.3", 7: "7.3"})
    assert acceptors(entries) == {"coin-acceptor": known}
    anew = said(Kind.DEVICE_RESET, 0, "coin-acceptor", 255)
    assert acceptors([*entries, anew]) == {"coin-acceptor": Journalled(255)}


def test_the_journal_counts_the_coins_of_each_hopper() -> None:
    counted = Entry(MACHINE, Kind.COUNTED, Yen(1000), "hopper-100")
    entries = [counted, said(Kind.CREDIT, 100), said(Kind.CREDIT, 500), said(Kind.CREDIT, 1000), INTENT]
    paid = said(Kind.PAYOUT_RESULT, 300, "hopper-100", 8)
    assert cash_counts([*entries, paid], HOPPERS) == {Denomination.YEN_100: 8, Denomination.YEN_500: 1}


@pytest.mark.parametrize(
    "end", [said(Kind.PAYOUT_RESULT, 200, "hopper-100", 8), said(Kind.UNRESOLVED, 300, "hopper-100")]
)
def test_a_hopper_that_came_short_is_empty_until_it_is_counted(end: Entry) -> None:
    counted = Entry(MACHINE, Kind.COUNTED, Yen(1000), "hopper-100")
    assert cash_counts([counted, INTENT, end], HOPPERS)[Denomination.YEN_100] == 0
    assert cash_counts([counted, INTENT, end, counted], HOPPERS)[Denomination.YEN_100] == 10


def test_an_order_that_never_arrived_leaves_the_count_as_it_was() -> None:
    counted = Entry(MACHINE, Kind.COUNTED, Yen(1000), "hopper-100")
    never_sent = said(Kind.PAYOUT_RESULT, 0, "hopper-100", 7)
    assert cash_counts([counted, INTENT, never_sent], HOPPERS)[Denomination.YEN_100] == 10
