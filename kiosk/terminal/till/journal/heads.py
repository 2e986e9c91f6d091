"""Heads of a journal file, now and in the past, read beside a till that is at work."""

from contextlib import closing
from pathlib import Path

from kiosk.terminal.till.journal.reader import JournalError, JournalReader


class JournalHeads:
    """Opens the file anew for each question; it may not be there yet."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def head(self) -> tuple[int, bytes] | None:
        """The number of events and the hash of the chain; None where nothing can be read."""
        try:
            with closing(JournalReader.open(self._path)) as journal:
                newest = journal.newest_link()
        except JournalError:
            return None
        return None if newest is None else (newest.seq, newest.digest)

    def holds(self, events: int, head: bytes) -> bool:
        """Whether the chain had this hash when it had so many events. Raises JournalError."""
        with closing(JournalReader.open(self._path)) as journal:
            link = journal.link(events)
        return link is not None and link.digest == head
