"""Time that a hand moves on."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.dock.outside import Outside
from kiosk.demo.dock.panels.background import BackgroundWork
from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.processes import ServerDidNotStart
from kiosk.runtime.clock import Clock

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

_WEEKDAYS = "月火水木金土日"


@QmlElement
class TimePanel(Panel):
    """Moves the demo's clock on, and lets the time of a screen run out."""

    changed = Signal()

    def __init__(self, outside: Outside, clock: Clock, work: BackgroundWork, parent: QObject) -> None:
        super().__init__(parent)
        self._outside = outside
        self._clock = clock
        self._work = work

    @override
    def look(self) -> None:
        self.changed.emit()

    @Slot()
    def letTimePass(self) -> None:
        """Let what the kiosk's screen waits for run out now."""
        if self._outside.let_time_pass():
            self.said.emit("画面の待ち時間が過ぎました", "The screen's time has run out")
        else:
            self.said.emit("待っている画面ではありません", "This screen waits for no time")

    @Slot(int)
    def moveToHour(self, hour: int) -> None:
        """Move the clock on to the next time that it is this hour; the servers start anew."""
        by = until_next(self._clock.now(), time(hour))
        if self._work.begin(lambda: self._move(by)):
            self.said.emit("時計を進めています", "The clock is being moved; the servers start anew")
        self.look()

    def is_moving(self) -> bool:
        """Whether the servers are being started with another time."""
        return self._work.is_busy

    def time_text(self) -> str:
        """The demo's date and time."""
        now = self._clock.now()
        return f"{now:%Y-%m-%d} ({_WEEKDAYS[now.weekday()]}) {now:%H:%M}"

    def _move(self, by: timedelta) -> None:
        try:
            self._outside.move_clock_on(by)
        except ServerDidNotStart as failed:
            self.said.emit("サーバを起動できません", str(failed))
        else:
            self.said.emit("時計を進めました", "The clock was moved, and everybody knows")

    now = Property(str, time_text, notify=changed)
    busy = Property(bool, is_moving, notify=changed)


def until_next(now: datetime, wanted: time) -> timedelta:
    """From `now` to the next moment that shows `wanted`."""
    there = now.replace(hour=wanted.hour, minute=wanted.minute, second=0, microsecond=0)
    return there - now if there > now else there - now + timedelta(days=1)
