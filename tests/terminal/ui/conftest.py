import os

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.terminal.flow.events import Event
from kiosk.terminal.ui.bridge.face import Face
from kiosk.terminal.ui.bridge.machine import Machine

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture
def posted() -> list[Event]:
    return []


@pytest.fixture
def digits() -> list[int]:
    return []


@pytest.fixture
def face(qapp: QGuiApplication, posted: list[Event], digits: list[int]) -> Face:
    assert qapp is QGuiApplication.instance()
    return Face(posted.append, digits.append, machine=Machine(double_touch=0))
