"""A window with what happened to it, and a look at the items that it shows."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.window import KioskWindow

COVERS = ("staffArea", "stillThere", "languageList", "appearanceSheet")
"""What lies over the page and keeps it from being touched, the topmost first."""


@dataclass(frozen=True, slots=True)
class Stage:
    """The window under test."""

    application: QGuiApplication
    window: KioskWindow
    posted: list[Event]
    digits: list[int]
    warnings: list[str]

    def forget(self) -> None:
        """Begin a test with empty records."""
        for record in (self.posted, self.digits, self.warnings):
            record.clear()

    def show(self, state: State, size: tuple[int, int] = (1024, 768)) -> QImage:
        """Present `state` in a window of `size` and take its picture."""
        self.window.view.resize(QSize(*size))
        self.window.present(state)
        self.application.processEvents()
        # No event loop runs here that would take pages down that were turned.
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return self.window.grab()

    def top_layer(self) -> QQuickItem:
        """What can be used now: what lies over everything, such as a question, or the whole scene."""
        root = self.window.view.rootObject()
        covers = [item for name in COVERS for item in root.findChildren(QQuickItem, name)]
        return next((cover for cover in covers if cover.childItems()), root)

    def visible_items(self, kind: str) -> Iterator[QQuickItem]:
        """Items of the top layer whose C++ class is `kind` and that take part in the picture."""
        for item in descendants(self.top_layer()):
            if item.inherits(kind) and item.isVisible() and not is_scrolled_away(item):
                yield item


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    """All items below `item`, in the order of the tree."""
    for child in item.childItems():
        yield child
        yield from descendants(child)


def scene_rect(item: QQuickItem) -> QRectF:
    """Where an item lies in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """All items above `item`, nearest first."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def is_scrolled_away(item: QQuickItem) -> bool:
    """Whether a list that is longer than its page hides the item wholly."""
    return any(
        parent.inherits("QQuickFlickable") and not scene_rect(parent).intersects(scene_rect(item))
        for parent in ancestors(item)
    )
