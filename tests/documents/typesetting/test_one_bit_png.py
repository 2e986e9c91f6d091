import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from kiosk.documents.typesetting.one_bit_png import read_one_bit_png
from tests.documents import people
from tests.documents.faulty_imprints import ONE_ROW, STAMPED, chunk, with_rows


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


@pytest.mark.parametrize(
    ("rows", "cause"),
    [
        pytest.param(b"", "does not have its rows", id="none"),
        pytest.param(b"garbage", "are damaged", id="garbage"),
        pytest.param(ONE_ROW, "does not have its rows", id="one row"),
        pytest.param(zlib.compress(bytes(41 * 319))[:-4], "does not have its rows", id="an open end"),
        pytest.param(zlib.compress(bytes(41 * 319 + 1)), "does not have its rows", id="a byte too many"),
        pytest.param(zlib.compress(bytes(41 * 319)) + b"more", "does not have its rows", id="more behind"),
        pytest.param(zlib.compress(b"\5" * 41 * 319), "no known filter", id="an unknown filter"),
    ],
)
def test_rows_that_are_not_those_of_the_picture_are_refused(rows: bytes, cause: str) -> None:
    with pytest.raises(ValueError, match=cause):
        read_one_bit_png(with_rows(STAMPED, rows))


@pytest.mark.parametrize("size", [(0, 10), (10, 0), (2**31 - 1, 2**31 - 1), (4960, 7017)])
def test_a_picture_without_pixels_or_larger_than_a_page_is_refused(size: tuple[int, int]) -> None:
    header = chunk(b"IHDR", struct.pack(">LL5B", *size, 1, 0, 0, 0, 0))
    with pytest.raises(ValueError, match="larger than a page"):
        read_one_bit_png(STAMPED[:8] + header + STAMPED[33:])
