"""`kiosk journal verify`: the chain, the balance of every transaction, and an anchored head."""

import argparse
from collections.abc import Iterator

from kiosk.protocol.messages.anchoring import HeadsAnchored
from kiosk.runtime.clock import clock_of
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import Settings
from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.journal_doors.opening import declare_config, reading, said
from kiosk.terminal.till.journal.audit import ConservationError, accounts, check_conservation
from kiosk.terminal.till.journal.reader import JournalError, JournalReader, entries_of
from kiosk.terminal.till_door import journal_anchoring


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument(
        "--anchor", metavar="HEAD", help="a head that the center was told: it must be in the chain"
    )
    parser.add_argument(
        "--center", action="store_true", help="anchor the head of now, and compare what the center kept"
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
    if arguments.center:
        yield _compared_with_center(load_terminal_settings(arguments.config))


def _require_balance(journal: JournalReader) -> int:
    every = accounts(entries_of(journal.events()))
    for transaction, account in every.items():
        try:
            check_conservation(account)
        except ConservationError as fault:
            raise JournalError(f"transaction {transaction}: {fault}; call service") from fault
    return len(every)


def _compared_with_center(settings: Settings) -> str:
    anchoring = journal_anchoring(settings, EventLog("journal", clock_of(settings)))
    answer = anchoring.anchor()
    if not isinstance(answer, HeadsAnchored):
        raise JournalError("the center did not take the head; check its address and the network, try again")
    missing = anchoring.missing(answer)
    if missing:
        raise JournalError(f"the head anchored at event {missing[0]} is not in this chain; call service")
    return f"heads kept by the center: {len(answer.heads)}, each is part of the chain"


def _anchored(journal: JournalReader, head: str) -> int:
    for link in journal.links():
        if link.digest.hex() == head.lower():
            return link.seq
    raise JournalError(
        "the anchored head is not in this chain: events were removed or replaced; call service"
    )
