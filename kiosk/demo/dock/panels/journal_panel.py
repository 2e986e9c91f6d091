"""The till's journal, as it is being written."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.dock.panels.panel import Panel
from kiosk.terminal.till.journal.events import Event
from kiosk.terminal.till.journal.reader import JournalError, JournalReader
from kiosk.terminal.ui.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One event of the journal."""

    number: int
    time: str
    kind: str
    amount: str
    device: str
    transaction: str


@QmlElement
class JournalPanel(Panel):
    """Reads beside the till, without writing."""

    def __init__(self, journal: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._shown: Rows[JournalRow] = Rows(JournalRow, self)

    @override
    def look(self) -> None:
        try:
            reader = JournalReader.open(self._journal)
        except JournalError:
            return
        try:
            events = tuple(reader.events())
        except JournalError:
            return
        finally:
            reader.close()
        self._shown.replace([_row(event) for event in events[-SHOWN:][::-1]])

    def journal_rows(self) -> Rows[JournalRow]:
        """The newest events first."""
        return self._shown

    events = Property(Rows, journal_rows, constant=True)


def _row(event: Event) -> JournalRow:
    entry = event.entry
    return JournalRow(
        event.seq,
        f"{event.at:%H:%M:%S}",
        entry.kind.value,
        f"{entry.amount:,}円" if entry.amount else "",
        entry.device,
        str(entry.transaction),
    )
