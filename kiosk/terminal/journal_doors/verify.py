"""`kiosk journal verify`: the chain, the balance of every transaction, and an anchored head."""

import argparse
from collections.abc import Iterator

from kiosk.terminal.journal_doors.opening import declare_config, reading, said
from kiosk.terminal.till.journal.audit import ConservationError, accounts, check_conservation
from kiosk.terminal.till.journal.reader import JournalError, JournalReader, entries_of


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument(
        "--anchor", metavar="HEAD", help="a head that the center was told: it must be in the chain"
    )


def run(arguments: argparse.Namespace) -> int:
    """Verify; 1 with the first thing that is not in order."""
    return said("verify", lambda: _lines(arguments))


def _lines(arguments: argparse.Namespace) -> Iterator[str]:
    with reading(arguments) as journal:
        head = journal.verify()
        count = sum(1 for _ in journal.links())
        yield f"{count} events, the chain is whole; head {head.hex()}"
        balanced = _require_balance(journal)
        yield f"{balanced} transactions, each balances"
        if arguments.anchor is not None:
            yield f"the anchored head is event {_anchored(journal, arguments.anchor)}"


def _require_balance(journal: JournalReader) -> int:
    every = accounts(entries_of(journal.events()))
    for transaction, account in every.items():
        try:
            check_conservation(account)
        except ConservationError as fault:
            raise JournalError(f"transaction {transaction}: {fault}; call service") from fault
    return len(every)


def _anchored(journal: JournalReader, head: str) -> int:
    for link in journal.links():
        if link.digest.hex() == head.lower():
            return link.seq
    raise JournalError(
        "the anchored head is not in this chain: events were removed or replaced; call service"
    )
