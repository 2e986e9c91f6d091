import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.money import Yen
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.errors import EntryConflictError
from kiosk.terminal.till.journal.chain import GENESIS
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import JournalError, JournalReader, entries_of

TX = TransactionId("first")
CLOCK = SteppedClock(datetime(2026, 4, 1, 10, 0, tzinfo=JAPAN))
OPENED = Entry(TX, Kind.OPEN, Yen(300))
CREDIT = Entry(TX, Kind.CREDIT, Yen(100), "coin-acceptor", 1, "coin-acceptor-1")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    with closing(Journal(path, CLOCK)) as journal:
        yield journal


def test_what_was_written_is_read_in_its_order(journal: Journal) -> None:
    journal.append(OPENED)
    journal.append(CREDIT)
    assert entries_of(journal.events()) == (OPENED, CREDIT)
    assert next(journal.events()).at == CLOCK.now()


def test_the_order_holds_when_the_clock_steps_back(path: Path) -> None:
    clock = SteppedClock(datetime(2026, 4, 1, 0, 0, 5, tzinfo=JAPAN))
    with closing(Journal(path, clock)) as journal:
        journal.append(OPENED)
        clock.set(datetime(2026, 3, 31, 23, 0, tzinfo=JAPAN))
        journal.append(CREDIT)
        assert entries_of(journal.events()) == (OPENED, CREDIT)
        journal.verify()


def test_the_same_entry_counts_once(journal: Journal) -> None:
    journal.append(OPENED, CREDIT)
    journal.append(CREDIT)
    assert entries_of(journal.events()) == (OPENED, CREDIT)


@pytest.mark.parametrize(
    "other",
    [
        replace(CREDIT, amount=Yen(500)),
        replace(CREDIT, device="note-acceptor"),
        replace(CREDIT, device_counter=2),
        replace(CREDIT, reference="another"),
    ],
)
def test_the_same_key_with_other_content_is_refused_with_all_that_came_along(
    journal: Journal, other: Entry
) -> None:
    journal.append(OPENED, CREDIT)
    with pytest.raises(EntryConflictError, match="credit was journalled before"):
        journal.append(Entry(TX, Kind.CLOSED), other)
    assert entries_of(journal.events()) == (OPENED, CREDIT)


def test_entries_are_told_apart_by_their_key(journal: Journal) -> None:
    later = Entry(TX, Kind.CREDIT, Yen(100), "coin-acceptor", 2, "coin-acceptor-2")
    journal.append(CREDIT, later)
    assert len(entries_of(journal.events(TX))) == 2


def test_events_can_be_asked_for_by_their_kinds(journal: Journal) -> None:
    closed = Entry(TX, Kind.CLOSED)
    journal.append(OPENED, CREDIT, closed)
    assert entries_of(journal.events_of({Kind.CLOSED, Kind.OPEN})) == (OPENED, closed)


def test_a_transaction_is_open_until_it_is_closed(journal: Journal) -> None:
    other = TransactionId("second")
    journal.append(OPENED)
    journal.append(Entry(other, Kind.OPEN))
    assert journal.open_transactions() == (TX, other)
    journal.append(Entry(TX, Kind.CLOSED))
    assert journal.open_transactions() == (other,)


def test_each_event_carries_the_hash_of_the_one_before(journal: Journal) -> None:
    journal.append(OPENED, CREDIT)
    first, second = journal.links()
    assert first.prev_hash == GENESIS
    assert second.prev_hash == first.digest
    assert journal.verify() == second.digest


def test_the_chain_goes_on_after_a_restart(path: Path) -> None:
    for entry in (OPENED, CREDIT):
        with closing(Journal(path, CLOCK)) as journal:
            journal.append(entry)
    with closing(Journal(path, CLOCK)) as journal:
        assert entries_of(journal.events()) == (OPENED, CREDIT)


@pytest.mark.parametrize("statement", ["update event set amount = 1", "delete from event"])
def test_the_file_refuses_to_change_the_past(journal: Journal, path: Path, statement: str) -> None:
    journal.append(OPENED)
    with closing(sqlite3.connect(path)) as other, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        other.execute(statement)


def test_the_same_content_has_another_commitment_each_time(journal: Journal, tmp_path: Path) -> None:
    journal.append(OPENED)
    with closing(Journal(tmp_path / "other.db", CLOCK)) as other:
        other.append(OPENED)
        assert next(other.links()).commitment != next(journal.links()).commitment


def test_a_redacted_transaction_is_forgotten_and_the_chain_stays_whole(journal: Journal, path: Path) -> None:
    secret = Entry(TX, Kind.CREDIT, Yen(100), "made-up-device", 1, "made-up-device-1")
    other = Entry(TransactionId("second"), Kind.OPEN)
    journal.append(OPENED, secret, other)
    head = journal.verify()
    journal.redact([TX])
    assert entries_of(journal.events()) == (other,)
    assert journal.verify() == head
    assert b"made-up-device" not in path.read_bytes() + Path(f"{path}-wal").read_bytes()


def test_a_row_cannot_be_replaced_under_the_name_of_redaction(journal: Journal, path: Path) -> None:
    journal.append(OPENED)
    with closing(sqlite3.connect(path)) as other, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        other.execute("update event set kind = 'redacted', tx = null, amount = 5")


def test_two_writers_never_fork_the_chain(journal: Journal, path: Path) -> None:
    with closing(Journal(path, CLOCK)) as other:
        journal.append(OPENED)
        other.append(CREDIT)
        journal.append(Entry(TX, Kind.CLOSED))
        assert journal.verify() == other.verify()


def test_staff_reads_beside_the_till_and_cannot_write(journal: Journal, path: Path) -> None:
    journal.append(OPENED)
    with closing(JournalReader.open(path)) as reader:
        assert entries_of(reader.events()) == (OPENED,)
        with pytest.raises(sqlite3.OperationalError):
            reader._connection.execute("delete from event")


def test_what_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="cannot be read"):
        JournalReader.open(tmp_path / "nothing.db")


@pytest.mark.parametrize(
    ("statement", "cause"),
    [
        ("update event set amount = 900 where seq = 2", "event 2 was changed"),
        ("update event set commitment = x'00' where seq = 2", "event 2 was changed"),
        ("update event set device = null where seq = 2", "redacted in part"),
        ("delete from event where seq = 2", "event 3 does not follow"),
    ],
)
def test_a_past_that_was_changed_all_the_same_is_noticed(path: Path, statement: str, cause: str) -> None:
    with closing(Journal(path, CLOCK)) as journal:
        journal.append(OPENED, CREDIT, Entry(TX, Kind.CLOSED))
    with closing(sqlite3.connect(path)) as forger:
        forger.executescript(
            f"drop trigger append_only_update; drop trigger append_only_delete; {statement};"
        )
    with pytest.raises(JournalError, match=cause):
        Journal(path, CLOCK)


def test_every_connection_syncs_fully(journal: Journal) -> None:
    assert journal._connection.execute("pragma synchronous").fetchone() == (2,)
    assert journal._connection.execute("pragma journal_mode").fetchone() == ("wal",)


def test_a_disk_that_grants_no_log_is_refused() -> None:
    with pytest.raises(JournalError, match="full synchronisation"):
        Journal(Path(":memory:"), CLOCK)


def test_a_journal_of_another_version_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("pragma user_version = 99")
    with pytest.raises(JournalError, match="version 99"):
        Journal(path, CLOCK)


def test_a_file_that_is_no_journal_is_refused(path: Path) -> None:
    path.write_bytes(b"not a database, however long it may be" * 100)
    with pytest.raises(JournalError):
        Journal(path, CLOCK)


def test_a_full_disk_writes_nothing_of_a_batch(journal: Journal) -> None:
    journal.append(OPENED)
    (pages,) = journal._connection.execute("pragma page_count").fetchone()
    journal._connection.execute(f"pragma max_page_count = {pages}")
    many = [Entry(TX, Kind.CREDIT, Yen(100), key=str(number)) for number in range(1000)]
    with pytest.raises(JournalError, match="cannot be written"):
        journal.append(*many)
    assert entries_of(journal.events()) == (OPENED,)


def test_a_disk_that_cannot_be_read_is_a_fault_of_the_journal(journal: Journal) -> None:
    journal._connection.execute("drop table event")
    with pytest.raises(JournalError, match="cannot be read"):
        list(journal.events())
    with pytest.raises(JournalError, match="cannot be read"):
        journal.open_transactions()


def test_after_a_failed_write_the_chain_still_holds(journal: Journal) -> None:
    (pages,) = journal._connection.execute("pragma page_count").fetchone()
    journal._connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(JournalError):
        journal.append(*[Entry(TX, Kind.CREDIT, Yen(100), key=str(number)) for number in range(1000)])
    journal._connection.execute("pragma max_page_count = 100000")
    journal.append(OPENED, CREDIT)
    journal.verify()


def test_a_torn_log_opens_as_a_prefix_of_what_was_committed(path: Path, tmp_path: Path) -> None:
    written = [Entry(TX, Kind.CREDIT, Yen(100), "coin-acceptor", n, str(n)) for n in range(1, 9)]
    journal = Journal(path, CLOCK)
    for entry in written:
        journal.append(entry)
    log = Path(f"{path}-wal").read_bytes()
    noise = random.Random(1)
    lengths: set[int] = set()
    for cut in range(0, len(log), 512):
        torn = tmp_path / "torn.db"
        shutil.copy(path, torn)
        Path(f"{torn}-wal").write_bytes(log[:cut] + noise.randbytes(noise.choice((0, 200))))
        Path(f"{torn}-shm").unlink(missing_ok=True)
        with closing(Journal(torn, CLOCK)) as opened:
            found = entries_of(opened.events())
        assert list(found) == written[: len(found)]
        lengths.add(len(found))
    journal.close()
    assert lengths >= set(range(8))
