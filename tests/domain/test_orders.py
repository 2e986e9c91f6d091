"""An order is lines; every copy is a line of its own."""

import pytest

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.orders import MAX_LINES, Line, Order, PersonRef

JUMINHYO = Line(
    CertificateKind.JUMINHYO, Extent.SETAI_ICHIBU, (PersonRef(0), PersonRef(2)), frozenset({Item.HONSEKI})
)
INKAN = Line(CertificateKind.INKAN, Extent.HONNIN, (PersonRef(0),), frozenset())


def test_copies_are_lines() -> None:
    order = Order().with_copies(JUMINHYO, 2).with_copies(INKAN, 1)
    assert order.lines == (JUMINHYO, JUMINHYO, INKAN)


def test_a_line_is_taken_out_by_its_place() -> None:
    order = Order((JUMINHYO, INKAN, JUMINHYO))
    assert order.without(0).lines == (INKAN, JUMINHYO)
    assert order.without(2).lines == (JUMINHYO, INKAN)


def test_the_order_before_stays_as_it_was() -> None:
    order = Order((INKAN,))
    order.with_copies(JUMINHYO, 1)
    order.without(0)
    assert order.lines == (INKAN,)


def test_an_order_may_be_full() -> None:
    assert len(Order().with_copies(INKAN, MAX_LINES).lines) == MAX_LINES


@pytest.mark.parametrize(("already", "copies"), [(0, 0), (0, -1), (0, MAX_LINES + 1), (MAX_LINES, 1)])
def test_an_order_that_would_not_fit_a_session_is_refused(already: int, copies: int) -> None:
    order = Order((INKAN,) * already)
    with pytest.raises(ValueError, match=f"1 to {MAX_LINES} lines"):
        order.with_copies(JUMINHYO, copies)
