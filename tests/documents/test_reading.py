from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.errors import UnreadablePdf
from kiosk.documents.reading import pixels_digest, read_first_page, read_pages
from kiosk.documents.render import render
from tests.documents import people


def test_runs_are_found_where_they_were_set() -> None:
    front = read_pages(render(people.juminhyo(4), people.furniture()).pdf)[0]
    (serial,) = (reading for reading in front.texts if reading.text == "MH-2026-0000123")
    assert 120 < serial.place.x < 190
    assert 12 <= serial.place.y < 18
    assert (round(front.width_mm), round(front.height_mm)) == (210, 297)


def test_no_space_is_invented_between_spread_glyphs() -> None:
    front = read_pages(render(people.juminhyo(1), people.furniture()).pdf)[0]
    assert front.holds("住民となった年月日")
    assert front.holds("住民票")
    assert not front.holds("住 民 票")


def test_backs_are_blank_and_fronts_are_not() -> None:
    pages = read_pages(render(people.juminhyo(5), people.furniture()).pdf)
    assert [page.is_blank for page in pages] == [False, True, False, True]


@pytest.mark.parametrize("size_mm", [8.0, 15.0, 25.0])
def test_the_imprint_stands_at_true_size(size_mm: float) -> None:
    content = people.inkan(size_mm)
    imprint, _ = read_pages(render(content, people.furniture()).pdf)[0].pictures
    assert imprint.place.width == pytest.approx(content.imprint.width_mm, rel=0.005)
    assert imprint.place.height == pytest.approx(content.imprint.height_mm, rel=0.005)


def test_the_pixels_of_a_picture_are_those_that_were_registered() -> None:
    content, furniture = people.inkan(), people.furniture()
    imprint, seal = read_pages(render(content, furniture).pdf)[0].pictures
    assert imprint.pixels_sha256 == pixels_digest(content.imprint.png)
    assert seal.pixels_sha256 == pixels_digest(furniture.official_seal.png)
    assert imprint.pixels_sha256 != pixels_digest(people.imprint(16.0).png)


def test_what_is_not_a_pdf_is_refused() -> None:
    with pytest.raises(UnreadablePdf, match="not a PDF"):
        read_pages(b"not a PDF at all")


def test_what_no_form_draws_is_refused() -> None:
    buffer = BytesIO()
    canvas = Canvas(buffer)
    canvas.beginForm("hidden")
    canvas.rect(0, 0, 10, 10)
    canvas.endForm()
    canvas.doForm("hidden")
    canvas.save()
    with pytest.raises(UnreadablePdf, match="no form draws"):
        read_pages(buffer.getvalue())


def test_several_threads_may_read_at_once() -> None:
    pdf = render(people.juminhyo(4), people.furniture()).pdf
    with ThreadPoolExecutor(4) as pool:
        readings = list(pool.map(read_pages, [pdf] * 12))
    assert {len(pages[0].texts) for pages in readings} == {len(read_pages(pdf)[0].texts)}


def test_a_reading_does_not_show_the_citizen_by_accident() -> None:
    assert "見本" not in repr(read_pages(render(people.inkan(), people.furniture()).pdf))


def test_the_first_page_alone_is_the_first_of_all() -> None:
    pdf = render(people.juminhyo(5), people.furniture()).pdf
    assert read_first_page(pdf) == read_pages(pdf)[0]
