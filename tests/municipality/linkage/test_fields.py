"""Numbers of a delivered file: one form each, and none that is not a number."""

import pytest
from sqlalchemy import Column, Float

from kiosk.municipality.linkage.fields import value_reader

WIDTH = Column("width", Float, nullable=False)


def test_a_number_is_read_in_its_shortest_form() -> None:
    assert value_reader(WIDTH)("13.5") == 13.5


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "13.50", "1e400", "thirteen"])
def test_what_is_no_number_or_another_form_of_one_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        value_reader(WIDTH)(text)
