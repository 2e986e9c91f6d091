"""A PIN is found in the forms that programs give it, and four digits alone prove nothing."""

import random

import numpy as np
import pytest

from kiosk.trials.wipe.blocks import Place, blocks_of
from kiosk.trials.wipe.marks import Kind
from kiosk.trials.wipe.pins import Pin, some_pins
from kiosk.trials.wipe.search import Found, PinCount, Sought, search

PIN = Pin("7391")
OTHERS = some_pins(40, random.Random(1))
COMMAND = "00200080" + "04" + "37333931"
NOISE = bytes(range(256)) * 4


def looked_at(data: bytes) -> Found:
    return search(Place("here", lambda: blocks_of(data)), Sought((), (PIN,), OTHERS))


@pytest.mark.parametrize(
    "form",
    [
        bytes.fromhex(COMMAND),
        bytes.fromhex(COMMAND.replace("80", "98")),
        COMMAND.encode(),
        COMMAND.upper().encode(),
        bytes.fromhex(COMMAND).hex(" ").encode(),
        str(list(bytes.fromhex(COMMAND))).encode(),
        str(list(bytes.fromhex(COMMAND))).encode("utf-16-le"),
        np.frombuffer(bytes.fromhex(COMMAND), np.uint8).astype(np.int64).tobytes(),
        b'"7391"',
        "'7391'".encode("utf-16-le"),
        b"pin=7391",
        b"['7', '3', '9', '1']",
    ],
)
def test_the_pin_is_found_where_something_tells_that_it_is_one(form: bytes) -> None:
    assert looked_at(NOISE + form + NOISE).by_kind == {Kind.PIN: 1}


@pytest.mark.parametrize("before", [b"", b"x" * 8])
def test_the_pin_is_found_as_an_object_of_python_and_of_qt(before: bytes) -> None:
    as_bytes = (4).to_bytes(8, "little") + b"\xff" * 8 + b"7391\0"
    as_str = (4).to_bytes(8, "little") + b"\xff" * 8 + b"\xe4\0\0\0\0\0\0\0" + bytes(8) + b"7391\0"
    as_qt = bytes(8) + "7391".encode("utf-16-le") + b"\0\0"
    for form in (as_bytes, as_str, as_qt):
        assert looked_at(before + form + NOISE).by_kind == {Kind.PIN: 1}


def test_a_list_of_the_cards_command_is_found_by_the_distances_of_its_integers() -> None:
    integers = 0x7F0000001000
    listed = np.array([integers + 32 * octet for octet in bytes.fromhex(COMMAND)], np.uint64).tobytes()
    assert looked_at(NOISE + listed + NOISE).by_kind == {Kind.PIN: 1}


def test_a_real_list_of_python_is_laid_out_like_that() -> None:
    assert {id(number + 1) - id(number) for number in range(255)} == {32}


def test_a_few_bare_digits_are_chance() -> None:
    found = looked_at(NOISE + b"07391 " + NOISE)
    assert found.digits == PinCount(1, 0)
    assert found.found == 0


def test_digits_that_stand_there_far_more_often_than_those_of_other_pins_are_found() -> None:
    assert looked_at(b"17391 " * 50).found == 1
    assert looked_at(b"17391 " * 50 + b"1" + OTHERS[0].bare * 40).found == 0


def test_pins_are_different_and_of_different_digits() -> None:
    assert len({pin.digits for pin in OTHERS}) == 40
    assert all(len(set(pin.digits)) == 4 for pin in OTHERS)
