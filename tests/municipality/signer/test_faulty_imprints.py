"""The register holds an imprint that nobody may have, and the press prints just that: it is not signed."""

from dataclasses import replace

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.documents.content import TrueSizePicture
from kiosk.documents.render import draft as lay_out
from kiosk.documents.typesetting.marks import Bitmap, Mark, Page
from kiosk.documents.typesetting.one_bit_png import read_one_bit_png
from kiosk.municipality.issuing.chosen import content_of
from kiosk.municipality.signer import ApprovedPaper, Objection
from tests.documents.faulty_imprints import FAULTY_IMPRINTS
from tests.documents.people import imprint
from tests.municipality.imprints import register_imprint
from tests.municipality.made_up_city import MadeUpCity
from tests.municipality.signer.drafts import Draft, applicant, claimed, furniture_of, inkan_line, verdict

LINE = inkan_line(Character.HERO)


def printed(city: MadeUpCity, picture: TrueSizePicture) -> Draft:
    """The hero's certificate with that picture as 印影, or with the own one if it cannot be painted."""
    content = content_of(LINE, applicant(city, Character.HERO), city.profile.juminhyo_form)
    register_imprint(city, Character.HERO, picture)
    claim = claimed(city, Character.HERO, LINE)
    laid_out = lay_out(content, furniture_of(city, claim.row))
    front, *others = laid_out.pages
    own = next(mark for mark in front.marks if isinstance(mark, Bitmap))
    marks = tuple(_painted(mark, picture) if mark == own else mark for mark in front.marks)
    return Draft(replace(laid_out, pages=(Page(marks), *others)).bare(), claim, content)


def _painted(own: Bitmap, picture: TrueSizePicture) -> Mark:
    try:
        read_one_bit_png(picture.png)
    except ValueError:
        return own
    return replace(own, png=picture.png, width=picture.width_mm, height=picture.height_mm)


def test_a_usual_imprint_is_signed(city: MadeUpCity) -> None:
    assert isinstance(verdict(city, printed(city, imprint(12.0))), ApprovedPaper)


@pytest.mark.parametrize("picture", FAULTY_IMPRINTS.values(), ids=FAULTY_IMPRINTS)
def test_an_imprint_that_nobody_may_have_is_not_signed(city: MadeUpCity, picture: TrueSizePicture) -> None:
    assert verdict(city, printed(city, picture)) is Objection.IMPRINT
