"""Certificates and receipts as they came out of the printers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.dock.paper_pictures import PROVIDER
from kiosk.demo.dock.paper_store import PaperStore
from kiosk.demo.printer.jobs import PrintedPaper
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.terminal.ui.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One document in the tray."""

    number: int
    receipt: bool
    sheets: int
    pages: int
    complete: bool
    picture: str
    """Source of its pictures; the number of the page has to be added."""


@QmlElement
class PaperPanel(Panel):
    """Shows what came out. Nothing of it is written anywhere unless the person at the dock saves it."""

    changed = Signal()

    def __init__(
        self, certificates: VirtualPrinter, receipts: VirtualPrinter, papers: PaperStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._printers = ((certificates, False), (receipts, True))
        self._papers = papers
        self._seen = dict.fromkeys(self._printers, 0)
        self._shown: Rows[PaperRow] = Rows(PaperRow, self)

    @override
    def look(self) -> None:
        new = [
            self._row(paper, receipt=is_receipt)
            for printer, is_receipt in self._printers
            for paper in self._new_papers(printer, is_receipt=is_receipt)
        ]
        if new:
            self._show([*self._shown.rows, *new])

    @Slot()
    def takeAll(self) -> None:
        """Take all papers out of the trays."""
        self._papers.clear()
        self._show([])

    @Slot(int, QUrl)
    def save(self, number: int, target: QUrl) -> None:
        """Write the PDF of one paper where the person at the dock wants it."""
        document = self._papers.document(number)
        if document is None:
            return
        path = Path(target.toLocalFile())
        try:
            path.write_bytes(document)
        except OSError as error:
            self.said.emit(f"保存できません: {error.strerror}", f"Cannot be saved: {error.strerror}")
        else:
            self.said.emit(f"保存しました: {path}", f"Saved: {path}")

    def paper_rows(self) -> Rows[PaperRow]:
        """What lies in the trays."""
        return self._shown

    def paper_count(self) -> int:
        """How many documents lie in the trays."""
        return len(self._shown.rows)

    def _new_papers(self, printer: VirtualPrinter, *, is_receipt: bool) -> Sequence[PrintedPaper]:
        ended = printer.papers
        seen = self._seen[printer, is_receipt]
        self._seen[printer, is_receipt] = len(ended)
        return [paper for paper in ended[seen:] if paper.sheets]

    def _row(self, paper: PrintedPaper, *, receipt: bool) -> PaperRow:
        number = self._papers.add(paper.pdf)
        return PaperRow(
            number, receipt, paper.sheets, paper.impressions, paper.complete, f"image://{PROVIDER}/{number}/"
        )

    def _show(self, rows: Sequence[PaperRow]) -> None:
        self._shown.replace(rows)
        self.changed.emit()

    papers = Property(Rows, paper_rows, constant=True)
    count = Property(int, paper_count, notify=changed)
