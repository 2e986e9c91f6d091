"""A certificate in locked memory: opened there, checked there, and overwritten there."""

from datetime import datetime

from kiosk.domain.refusals import Refusal
from kiosk.protocol.channel.receiving import Contradiction, IssuedLine, buffer_size
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.messages.relaying import Relayed
from kiosk.terminal import ports
from kiosk.terminal.link.line_outcome import issued_line
from kiosk.terminal.locked_memory import LockedBuffer


class LockedDocument:
    """A verified certificate in locked memory; implements `IssuedDocument`."""

    def __init__(self, buffer: LockedBuffer, document: memoryview, manifest: Manifest) -> None:
        self._buffer = buffer
        self._document = document
        self._manifest = manifest

    @property
    def view(self) -> memoryview:
        """The PDF's bytes."""
        return self._document

    @property
    def sheets(self) -> int:
        """Sheets of paper."""
        return self._manifest.sheets

    @property
    def issued(self) -> ports.IssuedLine:
        """What its outcome is reported with."""
        return issued_line(self._manifest)

    def zeroize(self) -> None:
        """Overwrite the bytes and give the memory back."""
        self._buffer.zeroize()
        self._document.release()
        self._buffer.close()


def take_locked(
    end: SessionEnd, line: int, answer: Relayed, at: datetime
) -> LockedDocument | Refusal | Contradiction:
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
        return LockedDocument(buffer, taken.document, taken.manifest)
    finally:
        if not kept:
            buffer.close()
