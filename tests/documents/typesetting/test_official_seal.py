from io import BytesIO

import pytest
from PIL import Image

from kiosk.documents.typesetting.official_seal import draw_official_seal


@pytest.mark.parametrize("title", ["みほん市長", "ためし町長", "れい村長"])
def test_a_seal_is_24_mm_square_at_600_dpi_in_one_bit(title: str) -> None:
    seal = draw_official_seal(title)
    with Image.open(BytesIO(seal.png)) as picture:
        assert picture.mode == "1"
        assert picture.width == picture.height == round(seal.width_mm / 25.4 * 600)
    assert seal.width_mm == seal.height_mm == pytest.approx(24.0, abs=0.05)


def test_each_mayor_has_a_seal_of_their_own_and_always_the_same() -> None:
    assert draw_official_seal("みほん市長") == draw_official_seal("みほん市長")
    assert draw_official_seal("みほん市長") != draw_official_seal("ためし町長")


def test_border_and_characters_are_black_on_white() -> None:
    with Image.open(BytesIO(draw_official_seal("みほん市長").png)) as picture:
        assert picture.getpixel((0, 0)) == picture.getpixel((566, 566)) == 0
        assert picture.getpixel((28, 28)) == 255
        white = picture.convert("L").histogram()[255]
    assert 0.4 < white / 567**2 < 0.9
