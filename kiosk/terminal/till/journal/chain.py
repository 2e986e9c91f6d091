"""The hash chain over salted commitments: no past row changes unseen, and a row may be forgotten.

A row's *commitment* is the SHA-256 of 16 random bytes and of what the row says; the chain links the
commitments. Where salt and content are taken away (redaction), the commitment stays: the chain can still
be verified, and without the salt nobody can try out what the row may have said.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.terminal.till.journal.events import Event

GENESIS = bytes(hashlib.sha256().digest_size)
"""The predecessor's hash of the first event."""

SALT_BYTES = 16


class ChainBrokenError(Exception):
    """An event was changed, removed or inserted after it was written."""


@dataclass(frozen=True, slots=True)
class Link:
    """One row of the chain; `event` is None where its content was redacted."""

    seq: int
    prev_hash: bytes
    commitment: bytes
    event: Event | None

    @property
    def digest(self) -> bytes:
        """The hash that the next row carries, over this row and thereby over all before it."""
        fields = (str(self.seq).encode(), self.prev_hash, self.commitment)
        return hashlib.sha256(b"\0".join(fields)).digest()


def commitment(event: Event) -> bytes:
    """What the chain keeps of an event's content."""
    entry = event.entry
    fields = [
        entry.transaction,
        entry.kind,
        entry.amount,
        entry.device,
        entry.device_counter,
        entry.key,
        entry.reference,
        event.at.isoformat(),
    ]
    content = json.dumps(fields, ensure_ascii=True, separators=(",", ":")).encode()
    return hashlib.sha256(event.salt + content).digest()


def verify(links: Iterable[Link]) -> bytes:
    """The digest of the newest row, after the whole chain was checked.

    Raises ChainBrokenError naming the first event that does not fit.
    """
    head = GENESIS
    for number, link in enumerate(links, start=1):
        if link.seq != number or link.prev_hash != head:
            raise ChainBrokenError(
                f"journal event {link.seq} does not follow its predecessor; keep the file and call service"
            )
        if link.event is not None and commitment(link.event) != link.commitment:
            raise ChainBrokenError(f"journal event {link.seq} was changed; keep the file and call service")
        head = link.digest
    return head
