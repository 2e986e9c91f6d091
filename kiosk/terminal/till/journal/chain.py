"""The hash chain: each event carries the SHA-256 of its predecessor, so that no past row changes unseen."""

import hashlib
import json
from collections.abc import Iterable

from kiosk.terminal.till.journal.events import Event

GENESIS = bytes(hashlib.sha256().digest_size)
"""The predecessor's hash of the first event."""


class ChainBrokenError(Exception):
    """An event was changed, removed or inserted after it was written."""


def digest(event: Event) -> bytes:
    """The hash of one event, over all its fields and thereby over all before it."""
    entry = event.entry
    fields = [
        event.seq,
        entry.transaction,
        entry.kind,
        entry.amount,
        entry.device,
        entry.device_counter,
        entry.key,
        event.prev_hash.hex(),
        event.at.isoformat(),
    ]
    return hashlib.sha256(json.dumps(fields, ensure_ascii=True, separators=(",", ":")).encode()).digest()


def verify(events: Iterable[Event]) -> bytes:
    """The hash of the newest event, after the whole chain was checked.

    Raises ChainBrokenError naming the first event that does not fit.
    """
    head = GENESIS
    for number, event in enumerate(events, start=1):
        if event.seq != number or event.prev_hash != head:
            raise ChainBrokenError(
                f"journal event {event.seq} does not follow its predecessor; keep the file and call service"
            )
        head = digest(event)
    return head
