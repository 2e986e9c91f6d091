"""Digits and the flow's count never differ."""

from collections.abc import Iterator

import pytest

from kiosk.terminal.conductor.pin_pad import PinPad
from kiosk.terminal.flow.events import Event, PinCleared, PinDigitTyped
from kiosk.terminal.pin_entry import PinEntry


@pytest.fixture
def entry() -> Iterator[PinEntry]:
    entry = PinEntry()
    yield entry
    entry.close()


@pytest.fixture
def posted() -> list[Event]:
    return []


@pytest.fixture
def pad(entry: PinEntry, posted: list[Event]) -> PinPad:
    pad = PinPad(entry, posted.append)
    pad.open()
    return pad


def test_each_digit_is_kept_and_counted(pad: PinPad, entry: PinEntry, posted: list[Event]) -> None:
    pad.type_digit(4)
    pad.type_digit(2)
    assert bytes(entry.view) == b"42"
    assert posted == [PinDigitTyped(), PinDigitTyped()]


def test_a_fifth_digit_is_neither_kept_nor_counted(pad: PinPad, entry: PinEntry, posted: list[Event]) -> None:
    for digit in (1, 2, 3, 4, 5):
        pad.type_digit(digit)
    assert bytes(entry.view) == b"1234"
    assert len(posted) == 4


def test_a_closed_pad_keeps_nothing(pad: PinPad, entry: PinEntry, posted: list[Event]) -> None:
    pad.close()
    pad.type_digit(1)
    pad.clear()
    assert entry.length == 0
    assert posted == []


def test_clearing_takes_back_digits_and_count(pad: PinPad, entry: PinEntry, posted: list[Event]) -> None:
    pad.type_digit(1)
    pad.clear()
    assert entry.length == 0
    assert posted == [PinDigitTyped(), PinCleared()]


def test_an_unfinished_pin_is_not_lent(pad: PinPad) -> None:
    pad.type_digit(1)
    assert pad.lend() is None


def test_an_entry_begins_with_nothing(pad: PinPad, entry: PinEntry) -> None:
    pad.type_digit(7)
    pad.close()
    pad.open()
    assert entry.length == 0


def test_a_pad_that_is_open_already_keeps_what_was_typed(pad: PinPad, entry: PinEntry) -> None:
    pad.type_digit(7)
    pad.open()
    assert entry.length == 1


def test_digits_that_the_driver_reads_are_neither_cleared_nor_dropped(pad: PinPad, entry: PinEntry) -> None:
    for digit in (1, 2, 3, 4):
        pad.type_digit(digit)
    pad.lend()
    pad.clear()
    pad.close()
    pad.open()
    assert bytes(entry.view) == b"1234"


def test_digits_that_the_driver_reads_are_not_forgotten_under_its_hands(pad: PinPad, entry: PinEntry) -> None:
    for digit in (1, 2, 3, 4):
        pad.type_digit(digit)
    lent = pad.lend()
    pad.forget()
    assert lent is not None
    assert bytes(lent.view) == b"1234"
    pad.give_back()
    assert entry.length == 0
