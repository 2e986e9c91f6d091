import pytest

from kiosk.demo.printer.pages import UnreadableDocumentError, count_pages, draw_pages
from tests.terminal.devices.printer.rigs import pages


def test_pages_are_counted() -> None:
    assert count_pages(pages(3)) == 3


def test_each_page_becomes_a_picture_of_its_size() -> None:
    pictures = draw_pages(pages(2), dots_per_inch=72)
    assert [picture.size for picture in pictures] == [(596, 842), (596, 842)]
    assert all(min(picture.convert("L").tobytes()) < 128 for picture in pictures)


def test_something_else_than_a_pdf_is_refused() -> None:
    with pytest.raises(UnreadableDocumentError):
        count_pages(b"no PDF")
