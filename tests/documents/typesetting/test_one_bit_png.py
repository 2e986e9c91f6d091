import zlib
from io import BytesIO

import pytest
from PIL import Image

from kiosk.documents.typesetting.one_bit_png import read_one_bit_png
from tests.documents import people


def png_of(mode: str) -> bytes:
    buffer = BytesIO()
    Image.new(mode, (20, 30)).save(buffer, "PNG")
    return buffer.getvalue()


def test_size_and_rows_are_found() -> None:
    picture = read_one_bit_png(png_of("1"))
    assert (picture.width, picture.height) == (20, 30)
    assert len(zlib.decompress(picture.rows)) == 30 * (1 + 3)


@pytest.mark.parametrize("mode", ["L", "RGB", "P"])
def test_grey_colour_and_palettes_are_refused(mode: str) -> None:
    with pytest.raises(ValueError, match="1 bit grey"):
        read_one_bit_png(png_of(mode))


def test_what_is_not_a_png_is_refused() -> None:
    with pytest.raises(ValueError, match="not a PNG"):
        read_one_bit_png(b"GIF89a")


@pytest.mark.parametrize("length", [8, 40, -12, -1])
def test_a_cut_off_picture_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="register it again"):
        read_one_bit_png(people.imprint().png[:length])


def test_a_single_wrong_bit_is_noticed() -> None:
    png = bytearray(people.imprint().png)
    png[len(png) // 2] ^= 1
    with pytest.raises(ValueError, match="damaged"):
        read_one_bit_png(bytes(png))
