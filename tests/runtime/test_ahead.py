"""Items are made ahead, in order, and a fault comes in its turn."""

from collections.abc import Iterator
from threading import Event, current_thread

import pytest

from kiosk.runtime.ahead import ahead


def test_all_items_come_in_their_order() -> None:
    assert list(ahead(iter([1, None, 3]))) == [1, None, 3]


def test_the_next_item_is_made_while_the_last_one_is_used() -> None:
    made = Event()

    def items() -> Iterator[str]:
        yield "first"
        made.set()
        yield current_thread().name

    coming = ahead(items())
    assert next(coming) == "first"
    assert made.wait(60)
    assert next(coming).startswith("ahead")


def test_a_fault_comes_after_the_items_before_it() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise ValueError("the second cannot be read")

    coming = ahead(items())
    assert next(coming) == 1
    with pytest.raises(ValueError, match="the second"):
        next(coming)


def test_who_closes_it_early_waits_for_what_is_being_made() -> None:
    let_go, made = Event(), list[int]()

    def items() -> Iterator[int]:
        yield 1
        let_go.wait(60)
        made.append(2)
        yield 2

    coming = ahead(items())
    next(coming)
    let_go.set()
    coming.close()
    assert made == [2]
