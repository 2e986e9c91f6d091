"""What is wrong with a screen, found by measuring: cut, outside its box, overlapping, too small."""

from collections.abc import Iterator
from itertools import combinations, takewhile

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.screens.stage import Stage, ancestors, scene_rect

TOLERANCE = 1.0
SMALLEST_TARGET = 56


def faults(stage: Stage) -> Iterator[str]:
    """Everything that a citizen could see or touch wrongly on what is shown now."""
    texts = [text for text in stage.visible_items("QQuickText") if not is_reading(text)]
    readings = [text for text in stage.visible_items("QQuickText") if is_reading(text)]
    buttons = list(stage.visible_items("QQuickAbstractButton"))
    yield from (f"cut: {words(text)}" for text in texts if is_cut(text))
    yield from (f"outside its box: {words(item)}" for item in (*texts, *buttons) if leaves_its_box(item))
    yield from (f"overlapping: {words(one)} / {words(other)}" for one, other in overlaps(texts))
    yield from (f"readings overlapping: {one} / {other}" for one, other in overlapping_readings(readings))
    yield from (f"too small: {words(button)}" for button in buttons if is_too_small(button))


def is_reading(text: QQuickItem) -> bool:
    """Whether it is kana above another text."""
    return text.property("words") is None


def words(item: QQuickItem) -> str:
    return str(item.property("words") or item.property("text"))


def is_cut(text: QQuickItem) -> bool:
    padding = float(text.property("topPadding")) + float(text.property("bottomPadding"))
    return (
        bool(text.property("truncated"))
        or float(text.property("contentWidth")) > text.width() + TOLERANCE
        or float(text.property("contentHeight")) + padding > text.height() + TOLERANCE
    )


def leaves_its_box(item: QQuickItem) -> bool:
    """Whether an item reaches out of a frame, a button, a list or the window that it belongs to."""
    rect = scene_rect(item).adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)
    on_page = takewhile(lambda box: not is_turned(box), ancestors(item))
    return not all(scene_rect(box).contains(rect) for box in on_page if is_box(box))


def is_turned(box: QQuickItem) -> bool:
    """Whether it is a page of which a part is shown: what reaches out of it comes when it is turned."""
    return box.objectName() == "paper"


def is_box(item: QQuickItem) -> bool:
    kinds = ("QQuickRectangle", "QQuickAbstractButton", "QQuickFlickable")
    return item.parentItem() is None or any(item.inherits(kind) for kind in kinds)


def overlaps(texts: list[QQuickItem]) -> list[tuple[QQuickItem, QQuickItem]]:
    places = [(text, written_rect(text)) for text in texts]
    return [(one, other) for (one, here), (other, there) in combinations(places, 2) if here.intersects(there)]


def overlapping_readings(readings: list[QQuickItem]) -> list[tuple[str, str]]:
    places = [(words(reading), scene_rect(reading)) for reading in readings]
    return [
        (one, other)
        for (one, here), (other, there) in combinations(places, 2)
        if here.adjusted(2, 4, -2, -4).intersects(there)
    ]


def written_rect(text: QQuickItem) -> QRectF:
    """Where letters are, less the tolerance: the item itself may be wider than its words."""
    rect = scene_rect(text)
    padding = float(text.property("topPadding")) + float(text.property("bottomPadding"))
    width = min(rect.width(), float(text.property("contentWidth")))
    height = min(rect.height(), float(text.property("contentHeight")) + padding)
    written = QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height)
    for box in ancestors(text):
        if is_turned(box):
            written = written.intersected(scene_rect(box))
    return written.adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)


def is_too_small(button: QQuickItem) -> bool:
    return button.width() < SMALLEST_TARGET or button.height() < SMALLEST_TARGET
