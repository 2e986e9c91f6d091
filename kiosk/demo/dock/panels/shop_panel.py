"""What befalls the printer of certificates, and the time in the shop."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.runtime.clock import Clock
from kiosk.terminal.devices.printer.lock import PrinterLock

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

_WEEKDAYS = "月火水木金土日"


@QmlElement
class ShopPanel(Panel):
    """Lets things go wrong, and puts them right again."""

    changed = Signal()

    def __init__(self, printer: VirtualPrinter, lock: PrinterLock, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._lock = lock
        self._clock = clock

    @override
    def look(self) -> None:
        self.changed.emit()

    @Slot()
    def toggleTray(self) -> None:
        """Take the paper out, or refill it."""
        if self.has_paper():
            self._printer.load_paper(0)
            self.said.emit("用紙を抜きました", "The paper was taken out")
        else:
            self._printer.load_paper()
            self.said.emit("用紙を補給しました", "The paper was refilled")
        self.look()

    @Slot()
    def toggleJam(self) -> None:
        """Let the next sheet jam, or clear the jam as a clerk would."""
        if self.is_jammed():
            self._printer.clear_jam()
            self._lock.unlock()
            self.said.emit("紙づまりを直しました", "The jam was cleared")
        else:
            self._printer.jam_at(1)
            self.said.emit("次の1枚目が詰まります", "The next document will jam at its first sheet")
        self.look()

    @Slot()
    def toggleOutput(self) -> None:
        """Let the output tray be full, or empty it."""
        full = not self.output_is_full()
        with self._printer.adjust() as machine:
            machine.output_full = full
        if full:
            self.said.emit("排紙トレイがいっぱいです", "The output tray is full")
        else:
            self.said.emit("排紙トレイを空にしました", "The output tray was emptied")
        self.look()

    @Slot()
    def toggleCover(self) -> None:
        """Open the cover, or close it."""
        opened = not self.cover_is_open()
        with self._printer.adjust() as machine:
            machine.cover_open = opened
        if opened:
            self.said.emit("カバーを開けました", "The cover was opened")
        else:
            self.said.emit("カバーを閉じました", "The cover was closed")
        self.look()

    @Slot()
    def toggleToner(self) -> None:
        """Use the toner up, or put new toner in."""
        with self._printer.adjust() as machine:
            machine.toner_empty = not machine.toner_empty
        self.look()

    def is_toner_empty(self) -> bool:
        """Whether the toner has run out."""
        with self._printer.adjust() as machine:
            return machine.toner_empty

    def has_paper(self) -> bool:
        """Whether the printer has paper."""
        return self._printer.paper_left > 0

    def is_jammed(self) -> bool:
        """Whether somebody has to see to the printer."""
        return self._printer.is_jammed or self._lock.is_locked

    def output_is_full(self) -> bool:
        """Whether the output tray takes no more paper."""
        with self._printer.adjust() as machine:
            return machine.output_full

    def cover_is_open(self) -> bool:
        """Whether the printer stands open."""
        with self._printer.adjust() as machine:
            return machine.cover_open

    def jam_is_coming(self) -> bool:
        """Whether the next document will jam."""
        return self._printer.will_jam

    def time_text(self) -> str:
        """The demo's date and time."""
        now = self._clock.now()
        return f"{now:%Y-%m-%d} ({_WEEKDAYS[now.weekday()]}) {now:%H:%M}"

    paperLoaded = Property(bool, has_paper, notify=changed)
    jammed = Property(bool, is_jammed, notify=changed)
    outputFull = Property(bool, output_is_full, notify=changed)
    coverOpen = Property(bool, cover_is_open, notify=changed)
    willJam = Property(bool, jam_is_coming, notify=changed)
    tonerEmpty = Property(bool, is_toner_empty, notify=changed)
    time = Property(str, time_text, notify=changed)
