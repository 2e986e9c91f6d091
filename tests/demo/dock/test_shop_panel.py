from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.demo.dock.panels.shop_panel import ShopPanel
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.runtime.clock import SteppedClock
from kiosk.terminal.devices.printer.lock import LockFile
from tests.demo.dock.conftest import Heard


@pytest.fixture
def printer() -> VirtualPrinter:
    return VirtualPrinter()


@pytest.fixture
def lock(tmp_path: Path) -> LockFile:
    return LockFile(tmp_path / "printer.lock")


@pytest.fixture
def panel(
    printer: VirtualPrinter,
    lock: LockFile,
    clock: SteppedClock,
    heard: Heard,
    parent: QObject,
) -> ShopPanel:
    panel = ShopPanel(printer, lock, clock, parent)
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


def test_toner_and_cover_have_a_hand_on_them(panel: ShopPanel, printer: VirtualPrinter) -> None:
    for toggle, is_wrong in (
        (panel.toggleToner, panel.is_toner_empty),
        (panel.toggleCover, panel.cover_is_open),
    ):
        toggle()
        assert is_wrong()
        toggle()
        assert not is_wrong()
    with printer.adjust() as machine:
        assert not machine.toner_empty
        assert not machine.cover_open


def test_the_demos_own_time_is_shown(panel: ShopPanel) -> None:
    assert panel.time_text() == "2026-11-24 (火) 10:07"
