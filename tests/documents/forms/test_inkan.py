from dataclasses import replace

import pytest

from kiosk.documents.content import TrueSizePicture
from kiosk.documents.errors import ImprintUnusable
from kiosk.documents.reading import read_pages
from kiosk.documents.render import render
from kiosk.documents.trial import sheets_needed
from tests.documents import people, programs
from tests.documents.faulty_imprints import FAULTY_IMPRINTS

DPI = 1200


def test_it_states_who_registered_which_seal() -> None:
    front = read_pages(render(people.inkan(), people.furniture()).pdf)[0]
    for text in (
        "印鑑登録証明書",
        "012345",
        "見本　一郎",
        "昭和60年4月1日",
        "この写しは、登録されている印影と相違ないことを証明します。",
    ):
        assert front.holds(text)


def test_an_address_is_divided_where_the_building_begins() -> None:
    front = read_pages(render(people.inkan(), people.furniture()).pdf)[0]
    assert front.holds("架空県みほん市見本町三丁目4番5号　")
    assert front.holds("みほんハイツ203号室")


@pytest.mark.parametrize("size_mm", [8.0, 15.0, 25.0])
def test_the_ink_of_the_imprint_measures_what_is_registered(size_mm: float) -> None:
    content = people.inkan(size_mm)
    pdf = render(content, people.furniture()).pdf
    place = read_pages(pdf)[0].pictures[0].place
    around = (place.x - 1, place.y - 1, place.width + 2, place.height + 2)
    picture = programs.picture_within(pdf, 1, DPI, around)
    ink = picture.point(lambda value: 255 * (value < 128)).getbbox()
    assert ink is not None
    one_pixel = 25.4 / DPI
    assert (ink[2] - ink[0]) * one_pixel == pytest.approx(content.imprint.width_mm, rel=0.005)
    assert (ink[3] - ink[1]) * one_pixel == pytest.approx(content.imprint.height_mm, rel=0.005)


@pytest.mark.parametrize("unusable", FAULTY_IMPRINTS.values(), ids=FAULTY_IMPRINTS)
def test_an_imprint_that_cannot_be_printed_is_found_before_painting(unusable: TrueSizePicture) -> None:
    content = replace(people.inkan(), imprint=unusable)
    with pytest.raises(ImprintUnusable, match="correct the register"):
        sheets_needed(content, people.furniture())
