"""All that the journal says of one transaction, with what became of its cases later."""

from collections.abc import Iterator, Mapping
from operator import attrgetter

from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.audit import ANSWERS, CLOSING
from kiosk.terminal.till.journal.claimed import owner_of
from kiosk.terminal.till.journal.events import Event
from kiosk.terminal.till.journal.reader import JournalReader


def story_of(journal: JournalReader, transaction: TransactionId) -> list[Event]:
    """Its events, the answers to its cases, and the transactions that settled these, in their order.

    Empty where no transaction has this name, or where it was redacted. Raises JournalError where the
    journal cannot be read.
    """
    answers = {event.entry.key: event for event in journal.events_of(CLOSING)}
    return sorted(_told(journal, transaction, answers), key=attrgetter("seq"))


def _told(
    journal: JournalReader, transaction: TransactionId, answers: Mapping[str, Event]
) -> Iterator[Event]:
    for event in journal.events(transaction):
        yield event
        if event.entry.kind in ANSWERS:
            answer = answers.get(str(event.seq))
            yield from () if answer is None else (answer,)
            yield from _told(journal, owner_of(event), answers)
