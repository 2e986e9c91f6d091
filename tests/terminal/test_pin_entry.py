from collections.abc import Iterator

import pytest

from kiosk.terminal.pin_entry import PinEntry


@pytest.fixture
def entry() -> Iterator[PinEntry]:
    entry = PinEntry()
    yield entry
    entry.close()


def test_digits_stand_as_ascii_in_the_order_in_which_they_were_typed(entry: PinEntry) -> None:
    for digit in (4, 0, 9, 1):
        entry.type_digit(digit)
    assert bytes(entry.view) == b"4091"


def test_a_screen_may_know_how_many_digits_there_are(entry: PinEntry) -> None:
    entry.type_digit(7)
    entry.type_digit(7)
    assert entry.length == 2
    assert len(entry.view) == 2


def test_a_fifth_digit_changes_nothing(entry: PinEntry) -> None:
    for digit in (1, 2, 3, 4, 5):
        entry.type_digit(digit)
    assert bytes(entry.view) == b"1234"


def test_clearing_takes_all_digits_back(entry: PinEntry) -> None:
    entry.type_digit(1)
    entry.clear()
    assert entry.length == 0
    assert bytes(entry.view) == b""


def test_a_view_taken_before_zeroizing_shows_zeros(entry: PinEntry) -> None:
    entry.type_digit(1)
    entry.type_digit(2)
    view = entry.view
    entry.zeroize()
    assert bytes(view) == b"\0\0"
    assert entry.length == 0


def test_a_new_pin_can_be_typed_after_zeroizing(entry: PinEntry) -> None:
    entry.type_digit(1)
    entry.zeroize()
    entry.type_digit(8)
    assert bytes(entry.view) == b"8"


@pytest.mark.parametrize("digit", [-1, 10, 73])
def test_something_else_than_a_digit_is_refused_without_being_repeated(entry: PinEntry, digit: int) -> None:
    with pytest.raises(ValueError, match="between 0 and 9") as refused:
        entry.type_digit(digit)
    assert str(digit) not in str(refused.value).replace("between 0 and 9", "")
    assert entry.length == 0


def test_nothing_can_be_read_after_closing() -> None:
    entry = PinEntry()
    entry.type_digit(1)
    entry.close()
    with pytest.raises(ValueError, match="closed"):
        _ = entry.view
