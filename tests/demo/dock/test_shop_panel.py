from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.demo.dock.panels.shop_panel import ShopPanel
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.demo.processes import ServerDidNotStart
from kiosk.runtime.clock import SteppedClock
from kiosk.terminal.devices.printer.lock import LockFile
from tests.demo.dock.conftest import Heard


class Center:
    """A center that starts, or does not."""

    def __init__(self) -> None:
        self.is_on = True
        self.starts = True

    def switch_on(self) -> None:
        if not self.starts:
            raise ServerDidNotStart("its log is elsewhere")
        self.is_on = True

    def cut(self) -> None:
        self.is_on = False


@pytest.fixture
def printer() -> VirtualPrinter:
    return VirtualPrinter()


@pytest.fixture
def lock(tmp_path: Path) -> LockFile:
    return LockFile(tmp_path / "printer.lock")


@pytest.fixture
def center() -> Center:
    return Center()


@pytest.fixture
def panel(
    printer: VirtualPrinter,
    lock: LockFile,
    center: Center,
    clock: SteppedClock,
    heard: Heard,
    parent: QObject,
) -> ShopPanel:
    panel = ShopPanel(printer, lock, center, clock, parent)
    panel.said.connect(heard.hear)
    return panel


def test_the_paper_runs_out_and_is_refilled(panel: ShopPanel, printer: VirtualPrinter) -> None:
    panel.toggleTray()
    assert (panel.has_paper(), printer.paper_left) == (False, 0)
    panel.toggleTray()
    assert panel.has_paper()


def test_the_output_tray_fills_up_and_is_emptied(panel: ShopPanel, printer: VirtualPrinter) -> None:
    panel.toggleOutput()
    with printer.adjust() as machine:
        assert machine.blocking_reasons == ("output-area-full",)
    assert panel.output_is_full()
    panel.toggleOutput()
    with printer.adjust() as machine:
        assert machine.blocking_reasons == ()


def test_the_cover_is_opened_and_closed(panel: ShopPanel, printer: VirtualPrinter) -> None:
    panel.toggleCover()
    with printer.adjust() as machine:
        assert machine.blocking_reasons == ("cover-open",)
    assert panel.cover_is_open()
    panel.toggleCover()
    assert not panel.cover_is_open()


def test_a_jam_is_planned_for_the_next_document(panel: ShopPanel, printer: VirtualPrinter) -> None:
    panel.toggleJam()
    assert panel.jam_is_coming()
    assert not panel.is_jammed()
    assert printer.will_jam


def test_a_jam_is_cleared_as_a_clerk_would(panel: ShopPanel, printer: VirtualPrinter, lock: LockFile) -> None:
    with printer.adjust() as machine:
        machine.jammed = True
    lock.lock()
    assert panel.is_jammed()
    panel.toggleJam()
    assert not panel.is_jammed()
    assert not lock.is_locked


def test_the_center_vanishes_and_comes_back(panel: ShopPanel, heard: Heard, qtbot: QtBot) -> None:
    panel.toggleCenter()
    assert not panel.center_is_on()
    with qtbot.waitSignal(panel.said, check_params_cb=lambda _, english: "serves again" in english):
        panel.toggleCenter()
    panel.close()
    assert panel.center_is_on()
    assert not panel.center_is_starting()
    assert heard.messages[0][1] == "The center was stopped"


def test_a_center_that_does_not_start_is_told(panel: ShopPanel, center: Center, qtbot: QtBot) -> None:
    panel.toggleCenter()
    center.starts = False
    with qtbot.waitSignal(panel.said, check_params_cb=lambda _, english: "its log" in english):
        panel.toggleCenter()
    panel.close()
    assert not panel.center_is_on()


def test_the_demos_own_time_is_shown(panel: ShopPanel) -> None:
    assert panel.time_text() == "2026-11-24 (火) 10:07"
