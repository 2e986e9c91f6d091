from io import BytesIO

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.demo.dock.paper_pictures import PaperPictures, rendered
from kiosk.demo.dock.paper_store import PaperStore


@pytest.fixture
def document() -> bytes:
    target = BytesIO()
    canvas = Canvas(target, pagesize=(100, 200))
    for colour in ((1, 0, 0), (0, 0, 1)):
        canvas.setFillColorRGB(*colour)
        canvas.rect(0, 100, 100, 100, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_a_page_is_as_high_as_asked_for(document: bytes) -> None:
    picture = rendered(document, 0, 400)
    assert (picture.width(), picture.height()) == (200, 400)


def test_colours_and_top_and_bottom_are_right(document: bytes) -> None:
    picture = rendered(document, 0, 200)
    assert picture.pixelColor(50, 50) == QColor(255, 0, 0)
    assert picture.pixelColor(50, 150) == QColor(255, 255, 255)


def test_every_page_can_be_asked_for(document: bytes) -> None:
    papers = PaperStore()
    number = papers.add(document)
    size = QSize()
    picture = PaperPictures(papers).requestImage(f"{number}/1", size, QSize(0, 100))
    assert picture.pixelColor(25, 25) == QColor(0, 0, 255)
    assert (size.width(), size.height()) == (50, 100)


def test_a_paper_that_was_taken_has_no_picture() -> None:
    assert PaperPictures(PaperStore()).requestImage("1/0", QSize(), QSize()).isNull()
