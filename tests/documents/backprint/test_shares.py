import random

import pytest

from kiosk.documents.backprint.field import field_modules
from kiosk.documents.backprint.layout import ARRANGEMENTS, SYMBOL_BYTES, FieldLayout
from kiosk.documents.backprint.shares import cut, put_together, read_share
from kiosk.documents.errors import TextTooLong
from kiosk.documents.qr import modules_across, read_clean_symbol


def box(size: int) -> bytes:
    return random.Random(size).randbytes(size)


@pytest.mark.parametrize(
    ("size", "layout"),
    [
        (1, FieldLayout.COARSE),
        (20_000, FieldLayout.COARSE),
        (22_000, FieldLayout.MEDIUM),
        (30_000, FieldLayout.FINE),
    ],
)
def test_a_box_takes_the_coarsest_layout_that_holds_it(size: int, layout: FieldLayout) -> None:
    shares = cut(box(size))
    assert {share.layout for share in shares} == {layout}
    assert len(shares) == ARRANGEMENTS[layout].symbols
    assert put_together(shares) == box(size)


def test_a_fifth_of_the_symbols_may_be_lost() -> None:
    shares = random.Random(4).sample(cut(box(20_000)), 16)
    assert put_together(shares) == box(20_000)
    assert put_together(shares[:-1]) is None


def test_a_box_beyond_the_finest_layout_is_not_printable() -> None:
    with pytest.raises(TextTooLong):
        cut(box(40_000))


def test_every_payload_is_read_back_and_nothing_else_is() -> None:
    for share in cut(box(5_000)):
        assert len(share.encode()) == SYMBOL_BYTES
        assert read_share(share.encode()) == share
    assert read_share(b"https://example") is None
    assert read_share(bytes(SYMBOL_BYTES)) is None


def test_shares_of_two_boxes_do_not_fit_together() -> None:
    one, two = cut(box(3_000)), cut(box(3_001))
    assert put_together((one[0], one[1], two[2])) is None


def test_every_symbol_of_a_field_is_read_where_it_stands() -> None:
    shares = cut(box(9_000))
    field, arrangement = field_modules(shares), ARRANGEMENTS[FieldLayout.COARSE]
    side = modules_across(25)
    for share in shares:
        row, column = arrangement.corner(share.index)
        assert read_clean_symbol(field[row : row + side, column : column + side]) == share.encode()


@pytest.mark.parametrize("layout", FieldLayout)
def test_every_layout_stands_below_the_hint_and_within_the_paper(layout: FieldLayout) -> None:
    arrangement = ARRANGEMENTS[layout]
    assert arrangement.top_mm > 33
    assert arrangement.left_mm > 11
    assert arrangement.needed_at_most <= arrangement.symbols * 0.8
