"""A finger on the screen: finds what a citizen would touch and clicks in its middle."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.demo.scenarios.acts import Control, Touch

NEXT_PAGE = "nextPage"
"""The name of the key that turns a list on."""
_PLACES = 12
"""Into so many rows and columns a finger divides the screen that it tries all over."""


class NothingToTouchError(Exception):
    """The screen does not show what the scenario wants to touch; names both."""


class Finger:
    """Touches what is visible and enabled on `screen`, by real clicks at its place in `window`."""

    def __init__(self, window: QQuickWindow, screen: QQuickItem) -> None:
        self._window = window
        self._screen = screen

    def touch(self, touch: Touch) -> None:
        """Click on the control that `touch` describes, on whichever page of a list it is.

        Raises NothingToTouchError if it is not there to be touched.
        """
        item = self._found(touch)
        while item is None and self._turn_the_page():
            item = self._found(touch)
        if item is None:
            raise NothingToTouchError(f"no {touch.control.value} {touch.code} can be touched on this screen")
        middle = _middle_of(item)
        for _ in range(touch.times):
            self._click(middle)

    def touch_beside(self) -> None:
        """Click all over the screen where there is nothing to be touched."""
        controls = [_place_of(item) for item in _visible(self._screen) if item.isEnabled() and _takes(item)]
        step = self._screen.mapRectToScene(QRectF(0, 0, self._screen.width(), self._screen.height()))
        for row in range(1, _PLACES):
            for column in range(1, _PLACES):
                at = QPointF(
                    step.x() + step.width() * column / _PLACES, step.y() + step.height() * row / _PLACES
                )
                if not any(place.contains(at) for place in controls):
                    self._click(at.toPoint())

    def press(self, item: QQuickItem) -> None:
        """Click in the middle of `item`."""
        self._click(_middle_of(item))

    def _click(self, at: QPoint) -> None:
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def _turn_the_page(self) -> bool:
        turners = [item for item in _visible(self._screen) if item.objectName() == NEXT_PAGE]
        if not turners or not turners[0].isEnabled():
            return False
        self.press(turners[0])
        QGuiApplication.processEvents()
        return True

    def _found(self, touch: Touch) -> QQuickItem | None:
        items = [
            item
            for item in _visible(self._screen)
            if _type_of(item) == touch.control.value and item.isEnabled()
        ]
        return _chosen(items, touch)


def _middle_of(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _place_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _takes(item: QQuickItem) -> bool:
    return bool(item.acceptedMouseButtons() & Qt.MouseButton.LeftButton)


def _chosen(items: list[QQuickItem], touch: Touch) -> QQuickItem | None:
    if touch.code == "#last":
        return items[-1] if items else None
    if touch.code.startswith("#"):
        place = int(touch.code[1:])
        return items[place] if place < len(items) else None
    code = _label_of if touch.control is Control.KEY else _code_of
    return next((item for item in items if code(item) == touch.code), None)


def _visible(root: QQuickItem) -> Iterator[QQuickItem]:
    if not root.isVisible():
        return
    yield root
    for child in root.childItems():
        yield from _visible(child)


def _type_of(item: QQuickItem) -> str:
    return str(item.metaObject().className()).split("_QMLTYPE", maxsplit=1)[0]


def _label_of(item: QQuickItem) -> str:
    return str(item.property("text"))


def _code_of(item: QQuickItem) -> str:
    holder: QQuickItem | None = item
    while holder is not None:
        for name in ("code", "ref"):
            value = holder.property(name)
            if value is not None:
                return str(value)
        holder = holder.parentItem()
    return ""
