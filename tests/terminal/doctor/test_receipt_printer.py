from datetime import datetime
from pathlib import Path

from kiosk.demo.printer.trays import A6
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.demo.receipt_printer.virtual_receipt_printer import VirtualReceiptPrinter
from kiosk.runtime.clock import JAPAN
from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.doctor.receipt_printer import examine_receipt_printer
from tests.terminal.test_configuration import written

_NOW = datetime(2026, 11, 24, 9, 0, tzinfo=JAPAN)


def examined(folder: Path, uri: str, **more: str) -> dict[str, Finding]:
    config = written(folder, receipt_printer__uri=f'"{uri}"', **more)
    site = Site(load_terminal_settings(config), folder, _NOW)
    return {finding.what: finding for finding in examine_receipt_printer(site)}


def test_a_roll_that_answers_and_has_paper_is_well(tmp_path: Path) -> None:
    with VirtualReceiptPrinter() as printer:
        findings = examined(tmp_path, printer.uri)
    assert set(findings) == {"receipt-printer.reachable", "receipt-printer.paper"}
    assert all(finding.ok for finding in findings.values())


def test_an_open_cover_and_an_empty_roll_are_told_with_their_remedies(tmp_path: Path) -> None:
    with VirtualReceiptPrinter() as printer:
        printer.open_cover()
        printer.take_paper_out()
        findings = examined(tmp_path, printer.uri)
    assert not any(finding.ok for finding in findings.values())
    assert "cover" in findings["receipt-printer.reachable"].remedy
    assert "new roll" in findings["receipt-printer.paper"].remedy


def test_a_printer_that_is_switched_off_ends_the_examination(tmp_path: Path) -> None:
    with VirtualReceiptPrinter() as printer:
        uri = printer.uri
    (finding,) = examined(tmp_path, uri).values()
    assert (finding.what, finding.ok) == ("receipt-printer.reachable", False)


def test_a_printer_of_pages_tells_what_keeps_it_from_printing(tmp_path: Path) -> None:
    with VirtualPrinter(sheet_seconds=0.01, medium=A6) as printer:
        (well,) = examined(tmp_path, printer.uri, receipt_printer__allow_plain_ipp="true").values()
        printer.load_paper(0)
        (empty,) = examined(tmp_path, printer.uri, receipt_printer__allow_plain_ipp="true").values()
    assert (well.what, well.ok) == ("receipt-printer.ready", True)
    assert (empty.what, empty.ok) == ("receipt-printer.ready", False)
    assert "media" in empty.finding
