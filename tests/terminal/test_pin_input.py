import os
import termios
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.terminal.pin_entry import PinEntry
from kiosk.terminal.pin_input import NoPinError, read_pin


@pytest.fixture
def entry() -> Iterator[PinEntry]:
    with closing(PinEntry()) as entry:
        yield entry


def piped(typed: bytes, entry: PinEntry) -> None:
    reading, writing = os.pipe()
    try:
        os.write(writing, typed)
        os.close(writing)
        read_pin(reading, entry)
    finally:
        os.close(reading)


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"", b"\nanything else"])
def test_the_first_line_is_the_pin(entry: PinEntry, line_end: bytes) -> None:
    piped(b"4091" + line_end, entry)
    assert bytes(entry.view) == b"4091"


@pytest.mark.parametrize(
    "typed", [b"", b"\n", b"123\n", b"12345\n", b"12a4\n", b" 1234\n", "１２３４\n".encode()]
)
def test_anything_else_is_refused_without_repeating_it(entry: PinEntry, typed: bytes) -> None:
    with pytest.raises(NoPinError) as refused:
        piped(typed, entry)
    assert not any(character.isdigit() for character in str(refused.value).replace("of 4 digits", ""))


def type_when_nothing_is_shown(person: int, keyboard: int) -> None:
    waiting = threading.Event()
    while termios.tcgetattr(keyboard)[3] & termios.ECHO:
        waiting.wait(0.01)
    os.write(person, b"4091\n")


def test_a_keyboard_does_not_show_the_digits(entry: PinEntry, capfd: pytest.CaptureFixture[str]) -> None:
    person, keyboard = os.openpty()
    typist = threading.Thread(target=type_when_nothing_is_shown, args=(person, keyboard))
    typist.start()
    read_pin(keyboard, entry)
    typist.join()

    assert bytes(entry.view) == b"4091"
    assert termios.tcgetattr(keyboard)[3] & termios.ECHO
    os.write(keyboard, b"end")
    assert b"4091" not in os.read(person, 100)
    assert "4091" not in capfd.readouterr().err
    os.close(person)
    os.close(keyboard)
