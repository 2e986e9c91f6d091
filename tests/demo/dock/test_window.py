"""The window's size on displays of every kind."""

from PySide6.QtCore import QSize

from kiosk.demo.dock.window import DOCK_WIDTH, SMALLEST_HEIGHT, fitting


def test_kiosk_and_dock_stand_side_by_side_where_there_is_room() -> None:
    assert fitting((1024, 768), QSize(2560, 1440)) == QSize(1024 + DOCK_WIDTH, 768)


def test_a_low_kiosk_leaves_the_dock_its_height() -> None:
    assert fitting((800, 600), QSize(2560, 1440)).height() == SMALLEST_HEIGHT


def test_the_window_is_never_larger_than_the_display() -> None:
    assert fitting((1024, 768), QSize(1280, 720)) == QSize(1280, 720)
