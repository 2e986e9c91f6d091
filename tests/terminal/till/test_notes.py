"""Two notes of one transaction: what the journal says of the first when the second one is in escrow."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import TransactionId, TransactionPhase
from kiosk.terminal.till.cash.changer import Deposited, NoteInEscrow, NoteReturned
from kiosk.terminal.till.deposits import DepositBook
from kiosk.terminal.till.journal.audit import CASE_KINDS, blocks_sales, check_conservation, open_cases
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal

TX = TransactionId("first")
ACCEPTOR, THOUSAND = "note-acceptor", Denomination.YEN_1000
FIRST, SECOND = (NoteInEscrow(ACCEPTOR, position, THOUSAND) for position in (1, 3))


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.db", SystemClock())) as journal:
        journal.append(Entry(TX, Kind.OPEN), Entry(TX, Kind.LINE, Yen(300), key="0"))
        yield journal


@pytest.fixture
def deposits(journal: Journal) -> DepositBook:
    return DepositBook(journal)


def open_kinds(journal: Journal) -> list[Kind]:
    return [case.entry.kind for case in open_cases(journal.events_of(CASE_KINDS))]


def test_a_note_without_an_end_is_for_staff_when_the_next_one_is_intended(
    journal: Journal, deposits: DepositBook
) -> None:
    deposits.notes.intend(TX, FIRST)
    deposits.notes.intend(TX, SECOND)
    assert open_kinds(journal) == [Kind.NOTE_UNKNOWN]
    assert blocks_sales(journal.events_of(CASE_KINDS))
    assert journal.account(TX).note == Entry(TX, Kind.NOTE_INTENT, Yen(1000), ACCEPTOR, 3, f"{ACCEPTOR}-3")


def test_a_note_that_went_back_is_for_nobody_when_the_next_one_is_intended(
    journal: Journal, deposits: DepositBook
) -> None:
    deposits.notes.intend(TX, FIRST)
    deposits.record(NoteReturned(ACCEPTOR, 2), TX)
    deposits.notes.intend(TX, SECOND)
    assert open_kinds(journal) == []


def test_a_note_that_nobody_knows_of_pays_no_fee(journal: Journal, deposits: DepositBook) -> None:
    deposits.notes.intend(TX, FIRST)
    deposits.notes.doubt(TX)
    account = journal.account(TX)
    assert account.state.phase is TransactionPhase.PAYING
    assert (account.received, account.paid_in, account.owed) == (1000, 0, 1000)


def test_the_note_after_an_unknown_one_pays_and_its_change_is_its_own(
    journal: Journal, deposits: DepositBook
) -> None:
    deposits.notes.intend(TX, FIRST)
    deposits.notes.intend(TX, SECOND)
    assert deposits.record(Deposited(ACCEPTOR, 4, THOUSAND), TX) == TX
    journal.append(Entry(TX, Kind.PRINTED, key="0"))
    account = journal.account(TX)
    assert account.state.phase is TransactionPhase.PAID
    assert account.to_pay_out == 700
    journal.append(Entry(TX, Kind.PAYOUT_RESULT, Yen(700), "hopper-100"), Entry(TX, Kind.CLOSED))
    check_conservation(journal.account(TX))


def test_the_unknown_note_that_is_told_after_the_next_one_is_owed(
    journal: Journal, deposits: DepositBook
) -> None:
    deposits.notes.intend(TX, FIRST)
    deposits.notes.intend(TX, SECOND)
    deposits.record(Deposited(ACCEPTOR, 4, THOUSAND), TX)
    assert deposits.record(Deposited(ACCEPTOR, 5, THOUSAND), TX) is None
    assert journal.account(TX).paid_in == 1000
    assert open_kinds(journal) == [Kind.OWED]
