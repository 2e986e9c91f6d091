"""Pictures for whoever decides: frames on the front, and places in question beside what was signed."""

import numpy as np

from kiosk.verifier.compare.comparison import Comparison, Region
from kiosk.verifier.compare.drawing import marked, side_by_side

PLACE = Region(x=20.0, y=20.0, width=3.0, height=3.0)


def comparison(altered: tuple[Region, ...] = (), doubtful: tuple[Region, ...] = ()) -> Comparison:
    """A blank scan of a front that was signed black."""
    shape = (400, 600)
    return Comparison(
        comparable=True,
        altered=altered,
        doubtful=doubtful,
        covered=(),
        scanned=np.zeros(shape, np.float32),
        picture=np.ones(shape, dtype=np.bool_),
    )


def colours(picture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> set[tuple[int, ...]]:
    return {tuple(colour.tolist()) for colour in np.unique(picture.reshape(-1, 3), axis=0)}


def test_a_front_without_findings_has_no_frames_and_nothing_to_compare() -> None:
    assert colours(marked(comparison())) == {(255, 255, 255)}
    assert side_by_side(comparison()) is None


def test_altered_and_doubtful_places_have_frames_of_their_own() -> None:
    altered, doubtful = marked(comparison(altered=(PLACE,))), marked(comparison(doubtful=(PLACE,)))
    assert len(colours(altered)) == len(colours(doubtful)) == 2
    assert colours(altered) != colours(doubtful)


def test_the_paper_stands_at_the_left_and_what_was_signed_at_the_right() -> None:
    pairs = side_by_side(comparison(doubtful=(PLACE,)))
    assert pairs is not None
    height, width, _ = pairs.shape
    assert pairs[height // 2, width // 4].tolist() == [255, 255, 255]
    assert pairs[height // 2, 3 * width // 4].tolist() == [0, 0, 0]


def test_a_place_at_the_edge_of_the_sheet_is_shown_whole() -> None:
    corner = Region(x=0.0, y=0.0, width=2.0, height=2.0)
    middle, edge = (side_by_side(comparison(doubtful=(place,))) for place in (PLACE, corner))
    assert middle is not None
    assert edge is not None
    assert middle.shape == edge.shape


def test_each_place_has_a_row_of_its_own() -> None:
    one, two = (side_by_side(comparison(doubtful=(PLACE,) * count)) for count in (1, 2))
    assert one is not None
    assert two is not None
    assert two.shape[0] == 2 * one.shape[0]
