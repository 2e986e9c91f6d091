"""`kiosk journal show`: transactions, cases that wait for staff, and the days that were closed."""

import argparse
import json
from collections.abc import Iterable, Iterator

from kiosk.terminal.journal_doors.coins import coins_in_hoppers
from kiosk.terminal.journal_doors.opening import declare_config, reading, said
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.cash.levels import Level, levels
from kiosk.terminal.till.errors import StaffRefusedError
from kiosk.terminal.till.hoppers import hopper_name
from kiosk.terminal.till.journal.audit import ANSWERS, CASE_KINDS, accounts, is_payable, open_cases
from kiosk.terminal.till.journal.events import Entry, Event, Kind
from kiosk.terminal.till.journal.reader import JournalReader, entries_of
from kiosk.terminal.till.journal.stock import CASH_BOX, notes_in_box
from kiosk.terminal.till.journal.story import story_of

_DAY = "%Y-%m-%d %H:%M"


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument(
        "transaction", nargs="?", help="show every event of this transaction (receipt number)"
    )
    parser.add_argument(
        "--events", action="store_true", help="every event since the last close, as JSON lines"
    )


def run(arguments: argparse.Namespace) -> int:
    """Show; 1 if the journal cannot be read."""
    return said("show", lambda: _lines(arguments))


def _lines(arguments: argparse.Namespace) -> Iterator[str]:
    with reading(arguments) as journal:
        since_close = journal.events_since(journal.last_close())
        if arguments.transaction:
            yield from _events(_story(journal, _named(arguments.transaction)))
        elif arguments.events:
            yield from _events(since_close)
        else:
            events = tuple(since_close)
            yield from _transactions(events)
            yield from _drawers(entries_of(events))
            yield from _cases(journal)
            yield from _days(journal)


def _named(number: str) -> TransactionId:
    """Receipt numbers are written large; the machine's own transactions begin with a small word."""
    return TransactionId(number if number.startswith(("case-", "stray-")) else number.upper())


def _story(journal: JournalReader, transaction: TransactionId) -> list[Event]:
    story = story_of(journal, transaction)
    if not story:
        raise StaffRefusedError(
            f"nothing is known of {transaction}; compare it with the slip, or the claim window has passed"
        )
    return story


def _transactions(events: tuple[Event, ...]) -> Iterator[str]:
    begun = {event.entry.transaction: event.at for event in events if event.entry.kind is Kind.OPEN}
    yield f"{'since the last close':<22}{'received':>9}{'paid out':>9}{'kept':>9}{'owed':>9}"
    for transaction, account in accounts(entries_of(events)).items():
        when = f"{begun[TransactionId(transaction)]:{_DAY}}" if transaction in begun else ""
        end = "" if account.is_closed else "  open"
        amounts = (account.received, account.paid_out, account.kept, account.owed)
        yield f"{transaction:<22}{''.join(f'{amount:>9}' for amount in amounts)}  {when}{end}"


def _drawers(entries: tuple[Entry, ...]) -> Iterator[str]:
    """What lies in the machine, by the journal."""
    counts = coins_in_hoppers(entries)
    for coin, level in levels(counts).items():
        mark = "" if level is Level.ENOUGH else f"  {level}: `kiosk cash fill`"
        yield f"{hopper_name(coin):<22}{counts[coin]:>9} coins {coin * counts[coin]:>7} yen{mark}"
    yield f"{CASH_BOX:<22}{'':>9}       {notes_in_box(entries):>7} yen"


def _cases(journal: JournalReader) -> Iterator[str]:
    for case in open_cases(journal.events_of(CASE_KINDS)):
        entry = case.entry
        answers = " or ".join(sorted(ANSWERS[entry.kind]))
        if is_payable(entry, entries_of(journal.events(entry.transaction))):
            answers += ", or `kiosk journal pay-out`"
        what = f"{entry.kind} {entry.amount} yen {entry.device}".rstrip()
        yield f"case {case.seq} of {case.at:{_DAY}}: {what}, transaction {entry.transaction}; {answers}"


def _days(journal: JournalReader) -> Iterator[str]:
    for event in journal.events_of({Kind.DAY_CLOSED}):
        yield f"day {event.entry.key} closed {event.at:{_DAY}}: {event.entry.amount} yen in fees"


def _events(events: Iterable[Event]) -> Iterator[str]:
    for event in events:
        entry = event.entry
        yield json.dumps(
            {
                "seq": event.seq,
                "at": event.at.isoformat(),
                "transaction": entry.transaction,
                "kind": entry.kind,
                "amount": entry.amount,
                "device": entry.device,
                "counter": entry.device_counter,
                "key": entry.key,
                "reference": entry.reference,
            }
        )
