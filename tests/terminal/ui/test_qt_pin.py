"""Why PySide6 is pinned (docs/reference/documents.md, section 8).

With some builds and Python 3.11 each emission loses a reference to None, until the process dies.
"""

import sys

import PySide6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

EMISSIONS = 5_000
NOISE = 200
"""Other code may hold a few references to None more or fewer."""


class Sender(QObject):
    sent = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.received = 0
        self.sent.connect(self.receive)

    @Slot(bool)
    def receive(self, value: bool) -> None:
        self.received += value


def test_the_pinned_version_is_installed() -> None:
    assert PySide6.__version__ == "6.11.3"


def test_emitting_signals_loses_no_reference(qapp: QGuiApplication) -> None:
    assert qapp is not None
    sender = Sender()
    singletons = (None, True, False)
    before = [sys.getrefcount(each) for each in singletons]

    for _ in range(EMISSIONS):
        sender.sent.emit(True)  # noqa: FBT003 - a signal has one positional value

    after = [sys.getrefcount(each) for each in singletons]
    assert sender.received == EMISSIONS
    assert all(now > then - NOISE for now, then in zip(after, before, strict=True))
