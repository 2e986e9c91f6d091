from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, QUrl

from kiosk.demo.dock.panels.paper_panel import PaperPanel
from kiosk.demo.dock.paper_pictures import PaperPictures
from kiosk.demo.dock.paper_store import PaperStore
from kiosk.demo.shop.virtual_shop import VirtualShop
from kiosk.domain.money import Yen
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.ticket import RECEIPT
from kiosk.terminal.devices.printer.lock import LockFile, NeverLocked
from kiosk.terminal.ports import PrintResult, Receipt, TransactionId
from kiosk.terminal.receipt_printer import DocumentSlipPrinter, SlipReceiptPrinter
from kiosk.terminal.slips.pdf import SlipTypesetter
from tests.demo.dock.conftest import Heard
from tests.terminal.devices.printer.rigs import pages


@pytest.fixture
def papers() -> PaperStore:
    return PaperStore()


@pytest.fixture
def panel(shop: VirtualShop, papers: PaperStore, heard: Heard, parent: QObject) -> PaperPanel:
    panel = PaperPanel(shop.printer, shop.receipt_printer, papers, parent)
    panel.said.connect(heard.hear)
    return panel


@pytest.fixture
def print_receipt(shop: VirtualShop) -> Callable[[], None]:
    def print_one() -> None:
        driver = IppPrinter(shop.shop.receipt_printer.settings, NeverLocked(), RECEIPT)
        receipt = Receipt(
            TransactionId("DEM2PAY3"), "みほん市", ("juminhyo",), (Yen(300),), Yen(500), Yen(200)
        )
        assert SlipReceiptPrinter(
            DocumentSlipPrinter(driver, SlipTypesetter()), "", shop.shop.clock.now
        ).print_receipt(receipt)
        assert shop.receipt_printer.papers

    return print_one


def test_the_tray_is_empty_at_the_start(panel: PaperPanel) -> None:
    panel.look()
    assert panel.paper_count() == 0


def test_a_receipt_comes_out_once(panel: PaperPanel, print_receipt: Callable[[], None]) -> None:
    print_receipt()
    panel.look()
    panel.look()
    (row,) = panel.paper_rows().rows
    assert row.receipt
    assert row.complete
    assert (row.sheets, row.pages) == (1, 1)


def test_its_picture_is_found_under_its_number(
    panel: PaperPanel, papers: PaperStore, shop: VirtualShop, print_receipt: Callable[[], None]
) -> None:
    print_receipt()
    panel.look()
    (row,) = panel.paper_rows().rows
    assert row.picture == f"image://paper/{row.number}/"
    assert papers.document(row.number) == shop.receipt_printer.papers[0].pdf


def test_papers_that_are_taken_are_forgotten(
    panel: PaperPanel, papers: PaperStore, print_receipt: Callable[[], None]
) -> None:
    print_receipt()
    panel.look()
    number = panel.paper_rows().rows[0].number
    panel.takeAll()
    panel.look()
    assert panel.paper_count() == 0
    assert papers.document(number) is None


def test_a_paper_is_saved_byte_for_byte_as_it_was_printed(
    panel: PaperPanel, shop: VirtualShop, tmp_path: Path, print_receipt: Callable[[], None]
) -> None:
    print_receipt()
    panel.look()
    target = tmp_path / "receipt.pdf"
    panel.save(panel.paper_rows().rows[0].number, QUrl.fromLocalFile(str(target)))
    assert target.read_bytes() == shop.receipt_printer.papers[0].pdf


def test_a_place_that_cannot_be_written_is_told(
    panel: PaperPanel, tmp_path: Path, heard: Heard, print_receipt: Callable[[], None]
) -> None:
    print_receipt()
    panel.look()
    panel.save(panel.paper_rows().rows[0].number, QUrl.fromLocalFile(str(tmp_path / "missing" / "a.pdf")))
    assert heard.last.startswith("Cannot be saved")


def test_every_page_of_three_sheets_is_a_picture(
    panel: PaperPanel, papers: PaperStore, shop: VirtualShop, tmp_path: Path
) -> None:
    document = pages(6)
    driver = IppPrinter(shop.shop.printer.settings, LockFile(tmp_path / "lock"))
    assert driver.print_document(memoryview(document), 3, lambda _: None).result is PrintResult.PRINTED
    panel.look()
    (row,) = panel.paper_rows().rows
    assert (row.sheets, row.pages, row.complete) == (3, 6, True)
    pictures = PaperPictures(papers)
    drawn = [
        pictures.requestImage(f"{row.number}/{page}", QSize(), QSize(0, 200)) for page in range(row.pages)
    ]
    assert [picture.height() for picture in drawn] == [200] * 6
    assert all(one != other for one, other in pairwise(drawn))


def test_of_a_jammed_paper_the_pages_that_came_out_are_shown(
    panel: PaperPanel, shop: VirtualShop, tmp_path: Path
) -> None:
    shop.printer.jam_at(2)
    driver = IppPrinter(shop.shop.printer.settings, LockFile(tmp_path / "lock"))
    assert driver.print_document(memoryview(pages(6)), 3, lambda _: None).result is PrintResult.UNCLEAR
    panel.look()
    (row,) = panel.paper_rows().rows
    assert (row.sheets, row.pages, row.complete) == (1, 2, False)
