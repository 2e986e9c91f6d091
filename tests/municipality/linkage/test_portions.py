from hypothesis import given
from hypothesis import strategies as st

from kiosk.municipality.linkage.portions import portions


@given(st.lists(st.integers()), st.integers(min_value=1, max_value=9))
def test_nothing_is_lost_doubled_or_moved(things: list[int], at_once: int) -> None:
    assert [thing for some in portions(things, at_once) for thing in some] == things


@given(st.lists(st.integers(), min_size=1), st.integers(min_value=1, max_value=9))
def test_no_portion_is_empty_or_too_large(things: list[int], at_once: int) -> None:
    assert all(1 <= len(some) <= at_once for some in portions(things, at_once))
