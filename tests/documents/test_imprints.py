"""Which imprints can be printed as they were registered."""

import pytest

from kiosk.demo.cities.mihon import mihon
from kiosk.documents.content import TrueSizePicture
from kiosk.documents.imprints import ImprintFault, imprint_fault
from tests.documents.faulty_imprints import FAULTY_IMPRINTS, STAMPED
from tests.documents.people import imprint

PIXEL_MM = 25.4 / 600
FAULTS = {
    "all white": ImprintFault.NOTHING_SHOWN,
    "all black": ImprintFault.NOTHING_SHOWN,
    "one row": ImprintFault.PICTURE,
    "rows of garbage": ImprintFault.PICTURE,
    "an unknown filter": ImprintFault.PICTURE,
    "stretched": ImprintFault.SCALE,
    "a little too large": ImprintFault.SCALE,
    "smaller than a seal": ImprintFault.SIZE,
    "a speck": ImprintFault.SIZE,
    "a strip": ImprintFault.SIZE,
    "too large": ImprintFault.SIZE,
    "torn off": ImprintFault.PICTURE,
    "no picture": ImprintFault.PICTURE,
}


def test_each_fault_is_told_by_its_cause() -> None:
    assert {name: imprint_fault(picture) for name, picture in FAULTY_IMPRINTS.items()} == FAULTS


@pytest.mark.parametrize("size_mm", [8.0, 13.5, 18.0, 25.0, 30.0])
def test_the_imprint_of_a_seal_of_any_size_is_taken(size_mm: float) -> None:
    assert imprint_fault(TrueSizePicture(imprint(size_mm).png, size_mm, size_mm)) is None


def test_what_rounding_to_a_pixel_costs_is_no_fault() -> None:
    right = 319 * PIXEL_MM
    for width_mm in (right - PIXEL_MM, right + PIXEL_MM):
        assert imprint_fault(TrueSizePicture(STAMPED, width_mm, right)) is None
    for width_mm in (right * 0.994, right * 1.006):
        assert imprint_fault(TrueSizePicture(STAMPED, width_mm, right)) is ImprintFault.SCALE


@pytest.mark.parametrize("length", [float("nan"), float("inf"), -13.5, 0.0])
def test_what_is_no_length_is_no_size(length: float) -> None:
    assert imprint_fault(TrueSizePicture(STAMPED, length, 13.504)) is not None
    assert imprint_fault(TrueSizePicture(STAMPED, 13.504, length)) is not None


def test_every_seal_of_the_made_up_city_can_be_printed() -> None:
    seals = mihon().seals
    pictures = [TrueSizePicture(seal.imprint_png, seal.width_mm, seal.height_mm) for seal in seals]
    assert pictures
    assert {imprint_fault(picture) for picture in pictures} == {None}
