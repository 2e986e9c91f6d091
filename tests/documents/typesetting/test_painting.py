from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.errors import GlyphMissing
from kiosk.documents.reading import read_pages
from kiosk.documents.typesetting.marks import Bitmap, Frame, Page, Rule, Run
from kiosk.documents.typesetting.painting import DocumentInformation, paint
from tests.documents import people, programs

INFORMATION = DocumentInformation(
    title="見本", author="みほん市長", subject="MH-1", keywords="office", created_on=date(2026, 11, 21)
)
DPI = 200


def painted(*pages: Page) -> bytes:
    return paint(pages, INFORMATION, certificate_font())


def ink_box_mm(pdf: bytes) -> tuple[float, ...]:
    """The box around all ink of the first page: left, top, right and bottom in millimetres."""
    box = programs.picture_of(pdf, 1, DPI).point(lambda value: 255 * (value < 200)).getbbox()
    assert box is not None
    return tuple(edge * 25.4 / DPI for edge in box)


def test_a_rule_runs_from_point_to_point_counted_from_the_upper_left_corner() -> None:
    pdf = painted(Page((Rule(30.0, 40.0, 90.0, 40.0, 1.0),)))
    assert ink_box_mm(pdf) == pytest.approx((30.0, 39.9, 90.0, 40.2), abs=0.3)


def test_a_frame_stands_around_its_box() -> None:
    pdf = painted(Page((Frame(30.0, 40.0, 60.0, 20.0, 0.3),)))
    assert ink_box_mm(pdf) == pytest.approx((30.0, 40.0, 90.0, 60.0), abs=0.3)


def test_a_bitmap_fills_its_box() -> None:
    imprint = people.imprint(15.0)
    pdf = painted(Page((Bitmap(30.0, 40.0, imprint.width_mm, imprint.height_mm, imprint.png),)))
    assert ink_box_mm(pdf) == pytest.approx((30.0, 40.0, 45.0, 55.0), abs=0.3)


def test_a_run_begins_where_it_was_put() -> None:
    pdf = painted(Page((Run(30.0, 40.0, "■", 20.0),)))
    left, _, _, bottom = ink_box_mm(pdf)
    assert 30.0 <= left < 31.0
    assert 39.0 < bottom < 41.0


def test_a_picture_on_two_pages_is_stored_once() -> None:
    imprint = people.imprint()
    page = Page((Bitmap(30.0, 40.0, imprint.width_mm, imprint.height_mm, imprint.png),))
    pdf = painted(page, page)
    assert pdf.count(b"/Subtype /Image") == 1
    assert [len(reading.pictures) for reading in read_pages(pdf)] == [1, 1]


def test_a_side_without_marks_is_a_page_all_the_same() -> None:
    assert [reading.is_blank for reading in read_pages(painted(Page(), Page()))] == [True, True]


def test_the_document_describes_itself() -> None:
    information = PdfReader(BytesIO(painted(Page()))).metadata
    assert information is not None
    assert (information.title, information.author, information.subject) == ("見本", "みほん市長", "MH-1")
    assert information.keywords == "office"
    assert information.creation_date is not None
    assert information.creation_date.date() == date(2026, 11, 21)


def test_paper_is_a4_portrait() -> None:
    (reading,) = read_pages(painted(Page()))
    assert (reading.width_mm, reading.height_mm) == pytest.approx((210.0, 297.0), abs=0.01)


def test_a_run_without_glyph_gives_no_document() -> None:
    with pytest.raises(GlyphMissing):
        painted(Page((Run(30.0, 40.0, people.KUZU_OF_ANOTHER_COLLECTION, 20.0),)))


def test_a_picture_of_another_depth_gives_no_document() -> None:
    with pytest.raises(ValueError, match="not a PNG"):
        painted(Page((Bitmap(30.0, 40.0, 10.0, 10.0, b"JFIF"),)))
