"""A certificate in locked memory: opened there, checked there, and overwritten there."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.refusals import Refusal
from kiosk.protocol.channel.receiving import Contradiction, IssuedLine, buffer_size
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.messages.relaying import Relayed
from kiosk.terminal.locked_memory import LockedBuffer


class LockedDocument:
    """A verified certificate in locked memory; implements `IssuedDocument`."""

    def __init__(self, buffer: LockedBuffer, document: memoryview, sheets: int) -> None:
        self._buffer = buffer
        self._document = document
        self._sheets = sheets

    @property
    def view(self) -> memoryview:
        """The PDF's bytes."""
        return self._document

    @property
    def sheets(self) -> int:
        """Sheets of paper."""
        return self._sheets

    def zeroize(self) -> None:
        """Overwrite the bytes and give the memory back."""
        self._buffer.zeroize()
        self._document.release()
        self._buffer.close()


@dataclass(frozen=True, slots=True, repr=False)
class LockedLine:
    """A document that agrees with what was ordered, and its manifest."""

    document: LockedDocument
    manifest: Manifest


def take_locked(
    end: SessionEnd, line: int, answer: Relayed, at: datetime
) -> LockedLine | Refusal | Contradiction:
    """Open and check the answer to `issue` in locked memory; nothing stays of what is not to be printed.

    Raises ProtocolError for an answer that has to be discarded, MemoryLockError where memory cannot be
    locked.
    """
    buffer = LockedBuffer(buffer_size(answer))
    kept = False
    try:
        taken = end.take_issued(line, answer, buffer.view, at)
        if not isinstance(taken, IssuedLine):
            return taken
        kept = True
        return LockedLine(LockedDocument(buffer, taken.document, taken.manifest.sheets), taken.manifest)
    finally:
        if not kept:
            buffer.close()
