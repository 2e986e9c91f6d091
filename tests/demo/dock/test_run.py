"""One window after the other: what was asked for at the dock is played next."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.demo.dock.options import DemoOptions
from kiosk.demo.dock.performance import Performance
from kiosk.demo.dock.run import run_demo
from kiosk.demo.scenarios.visits import TWO_LINES
from kiosk.demo.world.home import DemoHome

OPTIONS = DemoOptions((800, 600), None, DemoHome())


class PlayedWindow(QObject):
    """Stands in for a window at which somebody asks for a script, or which somebody closes."""

    closed = Signal()
    asked = Signal(str)

    def __init__(self, wish: str | None) -> None:
        super().__init__()
        self._wish = wish

    def begin(self) -> None:
        QTimer.singleShot(0, self._act)

    def _act(self) -> None:
        if self._wish is None:
            self.closed.emit()
        else:
            self.asked.emit(self._wish)


@pytest.mark.parametrize(
    ("wishes", "played"),
    [
        ([None], [None]),
        (["two-lines", None], [None, TWO_LINES]),
        (["two-lines", "", None], [None, TWO_LINES, None]),
    ],
)
def test_what_is_asked_for_is_played_until_the_window_is_closed(
    qapp: QGuiApplication, wishes: list[str | None], played: list[object]
) -> None:
    coming = iter(wishes)
    opened: list[object] = []

    @contextmanager
    def stage(options: DemoOptions) -> Iterator[Performance]:
        opened.append(options.scenario)
        yield cast(Performance, PlayedWindow(next(coming)))

    run_demo(qapp, OPTIONS, stage)
    assert opened == played
