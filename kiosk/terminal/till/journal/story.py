"""All that the journal says of one transaction, with what became of its cases later."""

from collections.abc import Iterator

from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.audit import ANSWERS, CLOSING
from kiosk.terminal.till.journal.claimed import owner_of
from kiosk.terminal.till.journal.events import Event
from kiosk.terminal.till.journal.reader import JournalReader


def story_of(journal: JournalReader, transaction: TransactionId) -> Iterator[Event]:
    """Its events, each case followed by its answer and by the transaction that settled it.

    Raises JournalError where the journal cannot be read.
    """
    answers = {event.entry.key: event for event in journal.events_of(CLOSING)}
    yield from _told(journal, transaction, answers)


def _told(journal: JournalReader, transaction: TransactionId, answers: dict[str, Event]) -> Iterator[Event]:
    for event in journal.events(transaction):
        yield event
        if event.entry.kind in ANSWERS:
            answer = answers.get(str(event.seq))
            yield from () if answer is None else (answer,)
            yield from _told(journal, owner_of(event), answers)
