"""The journal's head goes to the center daily, and what the center kept of older ones is compared."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from kiosk.domain.refusals import Refusal
from kiosk.protocol.journal_head import sign_head
from kiosk.protocol.messages.anchoring import HeadsAnchored, JournalHead
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.terminal.link.calls import CenterCalls

DAILY = 24 * 60 * 60.0
"""Seconds from one anchored head to the next."""

AGAIN_AFTER = 600.0
"""Seconds until a head that the center did not take is told again."""

_END_SECONDS = 30.0


class AnchoredJournal(Protocol):
    """What is read of the journal; the till may be at work on it."""

    def head(self) -> tuple[int, bytes] | None:
        """The number of events and the chain's hash; None where there is nothing to read yet."""
        ...

    def holds(self, events: int, head: bytes) -> bool:
        """Whether the chain had this hash when it had so many events."""
        ...


class Anchoring:
    """Tells the center the head of one journal."""

    def __init__(self, journal: AnchoredJournal, calls: CenterCalls, key: TlsPrivateKey) -> None:
        self._journal = journal
        self._calls = calls
        self._key = key

    def anchor(self) -> HeadsAnchored | Refusal | None:
        """What the center keeps of this journal, with its head of now; None for an empty journal."""
        newest = self._journal.head()
        if newest is None:
            return None
        events, head = newest
        told = JournalHead(events=events, head=head)
        return self._calls.anchor(sign_head(told, self._key, self._key.certificate_der))

    def missing(self, anchored: HeadsAnchored) -> tuple[int, ...]:
        """The numbers of events of the anchored heads that are not part of the journal."""
        kept = anchored.heads
        return tuple(head.events for head in kept if not self._journal.holds(head.events, head.head))


@contextmanager
def anchoring_daily(anchoring: Anchoring, log: EventLog) -> Iterator[None]:
    """Anchor at once and then every day, until the block ends; a contradiction is a money fault."""
    ending = threading.Event()

    def run() -> None:
        while not ending.wait(DAILY if anchor_once(anchoring, log) else AGAIN_AFTER):
            pass

    thread = threading.Thread(target=run, name="journal-anchoring", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ending.set()
        thread.join(_END_SECONDS)


def anchor_once(anchoring: Anchoring, log: EventLog) -> bool:
    """Anchor now; False where the center has to be asked again soon."""
    answer = anchoring.anchor()
    if not isinstance(answer, HeadsAnchored):
        return False
    if anchoring.missing(answer):
        log.write(LogEvent.MONEY_FAULT, device="journal", fault="anchor")
    return True
