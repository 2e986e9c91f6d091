"""Moments in a database are texts, and are compared as texts."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.runtime.sqlite import moment_of, utc_text

_FIRST, _LAST = datetime.fromisoformat("1900-01-02"), datetime.fromisoformat("9999-12-30")
_ZONES = st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours)))
_WITHIN_A_SECOND = st.builds(
    lambda microsecond, zone: datetime(2026, 11, 22, 12, microsecond=microsecond, tzinfo=UTC).astimezone(
        zone
    ),
    st.sampled_from([0, 1, 500_000, 999_999]),
    _ZONES,
)
_MOMENTS = _WITHIN_A_SECOND | st.datetimes(_FIRST, _LAST, timezones=_ZONES)


@given(_MOMENTS, _MOMENTS)
def test_texts_are_in_the_order_of_time(one: datetime, other: datetime) -> None:
    """Also of moments with and without a fraction of a second."""
    assert (utc_text(one) < utc_text(other)) is (one < other)


@given(_MOMENTS)
def test_a_moment_is_read_as_it_was_written(moment: datetime) -> None:
    assert moment_of(utc_text(moment)) == moment


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        utc_text(datetime(2026, 11, 22))  # noqa: DTZ001
