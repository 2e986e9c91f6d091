"""A till that starts without the change machine which its journal speaks of."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.cash.no_changer import NoChanger
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import entries_of
from kiosk.terminal.till.journal.stock import cash_counts, hoppers_in
from kiosk.terminal.till.recovery import recover
from kiosk.terminal.till.staff import StaffDesk

TX = TransactionId("first")
COUNTED = Entry(MACHINE, Kind.COUNTED, Yen(5000), "hopper-500", key="hopper-500")
PAYING_OUT = (
    COUNTED,
    Entry(TX, Kind.OPEN),
    Entry(TX, Kind.CREDIT, Yen(500), "coin-acceptor", 1, "coin-acceptor-1"),
    Entry(TX, Kind.PAYOUT_INTENT, Yen(500), "hopper-500", 5, "0"),
)
PAID_OUT = (
    *PAYING_OUT,
    Entry(TX, Kind.PAYOUT_RESULT, Yen(500), "hopper-500", 6, "0"),
    Entry(TX, Kind.CLOSED),
)
UNRESOLVED = (
    *PAYING_OUT,
    Entry(TX, Kind.UNRESOLVED, Yen(500), "hopper-500", 5, "0"),
    Entry(TX, Kind.OWED, Yen(500), "hopper-500", 5, "0"),
    Entry(TX, Kind.CLOSED),
)
FILLED = (COUNTED, Entry(MACHINE, Kind.FILLED, Yen(500), "hopper-500", key="0"))


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.db", SystemClock())) as journal:
        yield journal


def said_by(journal: Journal) -> tuple[Entry, ...]:
    return entries_of(journal.events())


@pytest.mark.parametrize("earlier", [PAID_OUT, UNRESOLVED, FILLED], ids=["paid out", "unresolved", "filled"])
def test_what_a_change_machine_did_before_it_was_taken_away_changes_nothing(
    journal: Journal, earlier: tuple[Entry, ...]
) -> None:
    journal.append(*earlier)
    recover(journal, NoChanger())
    assert said_by(journal) == earlier


def test_a_payout_cut_off_with_its_machine_is_looked_into_and_owed(journal: Journal) -> None:
    journal.append(*PAYING_OUT)
    recover(journal, NoChanger())
    recover(journal, NoChanger())
    added = said_by(journal)[len(PAYING_OUT) :]
    assert [(entry.kind, entry.amount) for entry in added] == [(Kind.UNRESOLVED, 500), (Kind.OWED, 500)]


def test_the_coins_of_a_machine_that_was_taken_away_stay_in_the_account_of_the_day(journal: Journal) -> None:
    journal.append(*PAID_OUT)
    closed = StaffDesk(journal, NoChanger(), SystemClock(), timedelta(days=90)).close_day(
        {}, box_is_emptied=False
    )
    assert [(drawer.device, drawer.expected) for drawer in closed.day.drawers] == [
        ("hopper-500", 5000),
        ("cash-box", 0),
    ]
    carried = entries_of(journal.events_since(journal.last_close()))
    assert cash_counts(carried, hoppers_in(carried)) == {Denomination.YEN_500: 10}
