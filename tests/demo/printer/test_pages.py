import pytest

from kiosk.demo.printer.pages import UnreadableDocumentError, count_pages
from tests.terminal.devices.printer.rigs import pages


def test_pages_are_counted() -> None:
    assert count_pages(pages(3)) == 3


def test_something_else_than_a_pdf_is_refused() -> None:
    with pytest.raises(UnreadableDocumentError):
        count_pages(b"no PDF")
