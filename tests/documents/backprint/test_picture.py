import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kiosk.documents.backprint.layout import ARRANGEMENTS, FieldLayout
from kiosk.documents.backprint.picture import (
    black_and_white,
    front_pictures,
    packed,
    picture_digest,
    unpacked,
)
from kiosk.documents.backprint.shares import SHARE_BYTES
from kiosk.documents.render import render
from kiosk.protocol.errors import ProtocolViolation
from tests.documents.people import furniture, juminhyo

_SHADES = (0, 149, 150, 170, 214, 215, 255)
BESIDE_THE_PICTURE = 4_300
"""Bytes of the statement, its signatures and what else stands on a back."""


def test_the_picture_of_every_front_comes_back_bit_by_bit() -> None:
    pictures = front_pictures(render(juminhyo(7), furniture()).pdf)
    assert len(pictures) == 2
    for picture in pictures:
        back = unpacked(packed(picture))
        assert np.array_equal(back, picture)
        assert picture_digest(back) == picture_digest(picture)


@pytest.mark.parametrize(("persons", "layout"), [(1, FieldLayout.COARSE), (4, FieldLayout.MEDIUM)])
def test_the_field_is_as_coarse_as_the_picture_permits(persons: int, layout: FieldLayout) -> None:
    (picture,) = front_pictures(render(juminhyo(persons), furniture()).pdf)
    capacity = ARRANGEMENTS[layout].needed_at_most * SHARE_BYTES
    assert len(packed(picture).zstd) + BESIDE_THE_PICTURE < capacity


@pytest.mark.parametrize("across", [0, 1])
def test_a_thin_stroke_between_two_rows_is_kept_as_one(across: int) -> None:
    grey = np.full((9, 9), 255, dtype=np.uint8)
    grey[4:6, 2:7] = 170
    black = black_and_white(np.moveaxis(grey, 0, across).copy())
    assert np.moveaxis(black, across, 0)[:, 4].sum() == 1


def test_the_soft_edge_of_a_thick_stroke_is_white() -> None:
    grey = np.full((9, 9), 255, dtype=np.uint8)
    grey[3:6], grey[6] = 0, 180
    assert np.array_equal(black_and_white(grey), grey == 0)


@given(arrays(np.uint8, st.tuples(st.integers(1, 20), st.integers(1, 20)), elements=st.sampled_from(_SHADES)))
def test_every_dot_is_told_by_itself_and_its_neighbours_alone(grey: npt.NDArray[np.uint8]) -> None:
    height, width = grey.shape
    line = [int(shade) for shade in grey.ravel()]

    def is_black(place: int) -> bool:
        own = line[place]
        if own < 150 or own >= 215 or not width <= place < len(line) - width:
            return own < 150
        sides = ((line[place - step], line[place + step]) for step in (1, width))
        return any(own < before and own <= after and min(before, after) >= 150 for before, after in sides)

    told = [is_black(place) for place in range(height * width)]
    assert black_and_white(grey).ravel().tolist() == told


@pytest.mark.parametrize("change", [{"width": 800}, {"height": 1}, {"zstd": b"no"}])
def test_a_picture_of_another_size_is_refused(change: dict[str, object]) -> None:
    picture = packed(np.zeros((40, 33), dtype=bool))
    with pytest.raises(ProtocolViolation):
        unpacked(picture.model_copy(update=change))
