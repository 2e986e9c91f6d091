"""A display without a screen, and a finger on it: Xvfb and xdotool."""

import os
import struct
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SIZE: Final = (1024, 768)

PRIMARY: Final = (820, 710)
FIRST_CHOICE: Final = (300, 280)
"""Lies in the first choice of every screen that has choices."""
TITLE_ROWS: Final = (96, 200)
"""Rows of the sentence that every screen begins with; nothing moves there."""
KEYPAD: Final = {"1": (598, 283), "2": (752, 283), "3": (905, 283), "4": (598, 392)}
"""Middles of the keys on the screen of the PIN."""


_EQUAL_LOOKS = 5
_LOOK_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Display:
    """An X display of the size of the kiosk's smallest screen, its picture in a file of X's dump format."""

    name: str
    picture: Path

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to show itself there."""
        return {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}

    def touch(self, place: tuple[int, int]) -> None:
        """Click at a place, in pixels."""
        subprocess.run(
            ["xdotool", "mousemove", str(place[0]), str(place[1]), "click", "1"],
            env={**os.environ, **self.environment},
            check=True,
        )

    def wait_until_still(self) -> None:
        """Wait until the title stays as it is: what the log tells is painted a moment later."""
        waiting, equal, seen = threading.Event(), 0, self._title()
        while equal < _EQUAL_LOOKS:
            waiting.wait(_LOOK_SECONDS)
            now = self._title()
            equal, seen = (equal + 1, now) if now == seen else (0, now)

    def _title(self) -> bytes:
        dump = self.picture.read_bytes()
        fields = struct.unpack(">25I", dump[:100])
        header, bytes_per_line, colours = fields[0], fields[12], fields[19]
        first, last = (header + 12 * colours + row * bytes_per_line for row in TITLE_ROWS)
        return dump[first:last]


@contextmanager
def open_display(log: Path) -> Iterator[Display]:
    """Start an X server on a free display of its own choice, end it with the block."""
    reading, writing = os.pipe()
    with log.open("wb") as sink:
        server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(writing),
                "-fbdir",
                str(log.parent),
                "-screen",
                "0",
                f"{SIZE[0]}x{SIZE[1]}x24",
                "-noreset",
                "-nolisten",
                "tcp",
            ],
            pass_fds=(writing,),
            stdout=sink,
            stderr=sink,
        )
    os.close(writing)
    try:
        with os.fdopen(reading) as line:
            number = line.readline().strip()
        assert number, log.read_text()
        yield Display(f":{number}", log.parent / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()
