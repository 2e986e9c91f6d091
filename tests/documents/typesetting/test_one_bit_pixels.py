"""The pixels are those that another program finds, whatever filters the rows have."""

from io import BytesIO
from zlib import compress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.documents.typesetting.one_bit_pixels import pixel_rows, shows_something
from kiosk.documents.typesetting.one_bit_png import read_one_bit_png
from tests.documents.faulty_imprints import of_one_colour, with_rows
from tests.documents.people import imprint


@st.composite
def filtered_pictures(draw: st.DrawFn) -> bytes:
    """Any PNG of 1 bit: each row has a filter of its own."""
    width, height = draw(st.integers(1, 70)), draw(st.integers(1, 12))
    stride = (width + 7) // 8
    rows = [
        bytes([draw(st.integers(0, 4))]) + draw(st.binary(min_size=stride, max_size=stride))
        for _ in range(height)
    ]
    return with_rows(of_one_colour(width, height), compress(b"".join(rows)))


@given(filtered_pictures())
def test_the_pixels_are_those_that_another_program_finds(png: bytes) -> None:
    picture = read_one_bit_png(png)
    found = b"".join(pixel_rows(picture))
    with Image.open(BytesIO(png)) as opened:
        ours = Image.frombytes("1", opened.size, found).convert("L")
        theirs = opened.convert("L")
    assert ours.tobytes() == theirs.tobytes()
    assert shows_something(picture) == (len(set(theirs.tobytes())) == 2)


@pytest.mark.parametrize("width", [1, 7, 8, 9, 319])
@pytest.mark.parametrize("colour", [0, 1])
def test_a_picture_of_one_colour_shows_nothing(width: int, colour: int) -> None:
    assert not shows_something(read_one_bit_png(of_one_colour(width, 20, colour)))


def test_an_imprint_shows_something() -> None:
    assert shows_something(read_one_bit_png(imprint().png))
