from io import BytesIO

import pytest
from PIL import Image

from kiosk.demo.cities import mihon
from kiosk.demo.cities.imprints import DIAMETER_MM, imprint_png


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png))


def test_an_imprint_has_one_bit_a_pixel_at_600_dots_an_inch() -> None:
    image = opened(imprint_png("見本", 0))
    assert image.mode == "1"
    assert round(image.info["dpi"][0]) == 600
    assert image.size[0] / 600 * 25.4 == pytest.approx(DIAMETER_MM, abs=0.001)


def test_an_imprint_is_a_ring_with_something_in_it_and_white_corners() -> None:
    image = opened(imprint_png("見本", 2.5)).convert("L")
    size = image.size[0]
    corners = [(0, 0), (size - 1, 0), (0, size - 1), (size - 1, size - 1)]
    assert [image.getpixel(corner) for corner in corners] == [255] * 4
    assert image.getpixel((size // 2, 3)) == 0
    inside = image.crop((size // 4, size // 4, 3 * size // 4, 3 * size // 4))
    assert 0.1 < inside.histogram()[0] / (inside.size[0] * inside.size[1]) < 0.6


def test_another_name_or_another_tilt_is_another_imprint() -> None:
    pictures = {imprint_png("見本", 0), imprint_png("例示", 0), imprint_png("見本", 3), imprint_png("辻", 0)}
    assert len(pictures) == 4


def test_a_variation_selector_changes_nothing_in_a_carved_name() -> None:
    assert imprint_png("辻\U000e0102", 0) == imprint_png("辻", 0)


@pytest.mark.parametrize("name", ["", "五文字の印"])
def test_a_name_that_does_not_fit_a_seal_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="one to four characters"):
        imprint_png(name, 0)


def test_every_registered_seal_lies_within_the_legal_square() -> None:
    assert all(8 <= seal.width_mm <= 25 and 8 <= seal.height_mm <= 25 for seal in mihon().seals)
