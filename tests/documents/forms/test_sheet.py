from dataclasses import replace

import pytest

from kiosk.documents.content import CertificateContent
from kiosk.documents.forms.sheet import MARGIN, SEAL_BOX
from kiosk.documents.reading import Place, read_pages
from kiosk.documents.render import render
from tests.documents import people, programs
from tests.documents.variants import all_variants

VARIANTS = all_variants()
DPI = 100

variants = pytest.mark.parametrize("content", VARIANTS.values(), ids=VARIANTS.keys())


def overlap(a: Place, b: Place) -> bool:
    across = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
    down = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
    return across > 0.1 and down > 0.1


@variants
def test_the_seal_box_is_free_of_ink_on_every_front(content: CertificateContent) -> None:
    certificate = render(content, people.furniture())
    for sheet in range(certificate.sheets):
        picture = programs.picture_of(certificate.pdf, 2 * sheet + 1, DPI)
        box = SEAL_BOX
        assert programs.ink_within(picture, DPI, box.x, box.y, box.right, box.bottom) == 0
        assert programs.ink_within(picture, DPI, box.right, box.y, 198, box.bottom) > 0


def test_the_seal_box_is_52_mm_square_and_within_the_margins() -> None:
    assert (SEAL_BOX.width, SEAL_BOX.height) == (52, 52)
    assert SEAL_BOX.x >= MARGIN
    assert SEAL_BOX.bottom <= 297 - MARGIN


@variants
def test_the_margins_are_free_of_ink(content: CertificateContent) -> None:
    picture = programs.picture_of(render(content, people.furniture()).pdf, 1, DPI)
    edge = MARGIN - 0.5
    assert programs.ink_within(picture, DPI, 0, 0, 210, edge) == 0
    assert programs.ink_within(picture, DPI, 0, 297 - edge, 210, 297) == 0
    assert programs.ink_within(picture, DPI, 0, 0, edge, 297) == 0
    assert programs.ink_within(picture, DPI, 210 - edge, 0, 210, 297) == 0


@variants
def test_every_back_is_left_blank(content: CertificateContent) -> None:
    certificate = render(content, people.furniture())
    for sheet in range(certificate.sheets):
        picture = programs.picture_of(certificate.pdf, 2 * sheet + 2, DPI)
        assert picture.getextrema() == (255, 255)


@variants
def test_no_text_touches_another_text_or_a_picture(content: CertificateContent) -> None:
    for page in read_pages(render(content, people.furniture()).pdf)[::2]:
        places = [text.place for text in page.texts] + [picture.place for picture in page.pictures]
        touching = [
            (first, second)
            for index, first in enumerate(places)
            for second in places[index + 1 :]
            if overlap(first, second)
        ]
        assert touching == []


def test_a_title_and_a_name_that_are_long_together_stand_one_above_the_other() -> None:
    acting = replace(
        people.furniture(), mayor_title="みほん市長職務代理者", mayor_name="みほん市副市長　代行　次郎"
    )
    front = read_pages(render(people.juminhyo(1), acting).pdf)[0]
    places = {text.text: text.place for text in front.texts}
    title, name = places["みほん市長職務代理者"], places["みほん市副市長　代行　次郎"]
    assert title.y + title.height < name.y
    assert title.x + title.width == pytest.approx(name.x + name.width, abs=0.5)


def test_each_sheet_carries_serial_page_number_date_mayor_and_seal() -> None:
    fronts = read_pages(render(people.juminhyo(7), people.furniture()).pdf)[::2]
    for number, front in enumerate(fronts, start=1):
        for text in ("MH-2026-0000123", f"（{number}／2）", "令和8年11月21日", "みほん市長", "雛形　太郎"):
            assert front.holds(text)
        assert front.holds("この印は黒色です")
        (seal,) = front.pictures
        assert seal.place.width == pytest.approx(24.0, rel=0.005)
        assert seal.place.height == pytest.approx(24.0, rel=0.005)


PRACTICE_MARK = "【見本】練習用です。証明には使えません"


@variants
def test_every_front_of_an_office_for_practice_says_that_it_certifies_nothing(
    content: CertificateContent,
) -> None:
    practising = replace(people.furniture(), is_for_practice=True)
    fronts = read_pages(render(content, practising).pdf)[::2]
    for front in fronts:
        (mark,) = (text.place for text in front.texts if text.text == PRACTICE_MARK)
        others = [text.place for text in front.texts if text.text != PRACTICE_MARK]
        assert (mark.x, mark.y) >= (MARGIN, MARGIN)
        assert not any(overlap(mark, other) for other in others)


def test_no_other_paper_is_marked_for_practice() -> None:
    assert not read_pages(render(people.juminhyo(1), people.furniture()).pdf)[0].holds("見本】")
