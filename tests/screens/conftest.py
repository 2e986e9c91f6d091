import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.demo.shop.stated_terms import STATED_TERMS
from kiosk.terminal.flow.events import Event
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.window import KioskWindow
from tests.screens.stage import Stage

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture(scope="module")
def shared_stage(qapp: QGuiApplication) -> Iterator[Stage]:
    posted: list[Event] = []
    digits: list[int] = []
    warnings: list[str] = []
    window = KioskWindow(
        posted.append,
        digits.append,
        motion=False,
        on_warning=warnings.append,
        machine=Machine(is_for_practice=True, terms=STATED_TERMS, double_touch=0.0),
    )
    window.show()
    yield Stage(qapp, window, posted, digits, warnings)
    window.close()


@pytest.fixture
def stage(shared_stage: Stage) -> Iterator[Stage]:
    """A window on which states are presented; any warning of Qt or of the QML engine fails the test."""
    shared_stage.forget()
    previous = qInstallMessageHandler(_collector(shared_stage.warnings))
    yield shared_stage
    qInstallMessageHandler(previous)
    assert shared_stage.warnings == []


def _collector(
    warnings: list[str],
) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    def collect(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg}:
            warnings.append(message)

    return collect
