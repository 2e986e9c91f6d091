"""What the present key is still needed for: outcomes of issued lines that the center has not answered.

The municipality believes an outcome of a line only under the certificate that the line's session named
(docs/protocol.md, "The outcome is the terminal's word").
"""

from contextlib import closing
from pathlib import Path

from kiosk.protocol.identifiers import SettlementId
from kiosk.terminal.link.outbox import Outbox
from kiosk.terminal.till.journal.events import Kind
from kiosk.terminal.till.journal.outcomes import issued_line
from kiosk.terminal.till.journal.reader import JournalReader


def unreported(journal: Path, outbox: Path) -> int:
    """How many lines wait to be reported, or have not come to an end yet.

    Raises JournalError if the journal is there and cannot be read.
    """
    reports = Outbox(outbox)
    issued = _issued(journal) if journal.exists() else frozenset()
    pending = {outcome.settlement for outcome in reports.pending()}
    return len((issued - reports.answered()) | pending)


def _issued(journal: Path) -> frozenset[SettlementId]:
    with closing(JournalReader.open(journal)) as reader:
        entries = [event.entry for event in reader.events_of({Kind.ISSUED})]
    return frozenset(SettlementId(issued_line(entry).settlement) for entry in entries)
