"""A digit in the place of another is told by which of the page's digits fits better."""

import cv2
import numpy as np

from kiosk.documents.backprint.picture import Dots
from kiosk.verifier.compare.glyphs import Rival, glyphs_of, rivals
from kiosk.verifier.compare.ink import Ink, blurred

SOFT = 0.8
SIGNED = "0123456789"


def written(digits: str) -> Dots:
    drawn = np.zeros((60, 30 * len(digits) + 40), np.uint8)
    for place, digit in enumerate(digits):
        cv2.putText(drawn, digit, (20 + 30 * place, 40), cv2.FONT_HERSHEY_COMPLEX, 0.9, 255, 1)
    return drawn > 127


def shown(dots: Dots) -> Ink:
    return blurred(dots.astype(np.float32), SOFT)


def found(scanned: str) -> tuple[Rival, ...]:
    """Rivals where nothing else says what is suspicious."""
    picture = written(SIGNED)
    everywhere = np.ones(picture.shape, np.float32)
    return rivals(shown(written(scanned)), shown(picture), everywhere, glyphs_of(picture))


def test_every_digit_is_a_glyph() -> None:
    assert len(glyphs_of(written(SIGNED))) == len(SIGNED)


def test_a_long_line_and_a_speck_are_no_glyphs() -> None:
    dots = np.zeros((100, 400), dtype=np.bool_)
    dots[50:52, 10:390] = True
    dots[20:23, 20:23] = True
    assert glyphs_of(dots) == ()


def test_no_other_digit_leads_where_the_signed_ones_stand() -> None:
    assert all(rival.lead < 0 for rival in found(SIGNED))


def test_an_eight_in_the_place_of_a_three_leads() -> None:
    leads = {rival.glyph.x: rival.lead for rival in found(SIGNED.replace("3", "8"))}
    three = next(glyph for glyph in glyphs_of(written(SIGNED)) if 105 < glyph.x < 135)
    assert leads.pop(three.x) > 0
    assert all(lead < 0 for lead in leads.values())


def test_where_text_is_as_it_should_be_no_others_are_tried() -> None:
    picture = written(SIGNED)
    nowhere = np.zeros(picture.shape, np.float32)
    assert rivals(shown(written("9999999999")), shown(picture), nowhere, glyphs_of(picture)) == ()
