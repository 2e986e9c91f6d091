"""A display without a screen, and a finger on it: Xvfb and xdotool."""

import os
import shutil
import struct
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

SIZE: Final = (1024, 768)
Pixels: TypeAlias = npt.NDArray[np.uint8]
_BYTES_A_PIXEL: Final = 4

PRIMARY: Final = (820, 710)
BACK: Final = (135, 690)
"""Closes the sheet of the screen's appearance, too."""
GIVE_UP: Final = (315, 690)
"""Where the screen offers one of them it may lie at the place of the other."""
CHOICES: Final = ((300, 280), (300, 378), (300, 476), (300, 574))
"""Lie in the rows of a screen that has four choices."""
FIRST_CHOICE: Final = (300, 280)
"""Lies in the first choice of every screen that has choices."""
THIRD_CHOICE: Final = (300, 568)
TITLE_ROWS: Final = (96, 200)
"""Rows of the sentence that every screen begins with; nothing moves there."""
KEYPAD: Final = {
    str(3 * row + column + 1): (x, y)
    for row, y in enumerate((283, 392, 501))
    for column, x in enumerate((598, 752, 905))
}
"""Middles of the keys 1 to 9 on the screen of the PIN."""


class DisplayMissing(Exception):
    """There is no display; the message tells why."""


_PROGRAMS = {"xvfb": "Xvfb", "xdotool": "xdotool"}
"""The program of each Debian package."""
_EQUAL_LOOKS = 5
_LOOK_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Display:
    """An X display of the size of the kiosk's smallest screen, its picture in a file of X's dump format."""

    name: str
    picture: Path
    pid: int
    """The server's process."""

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to show itself there."""
        return {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}

    def touch(self, place: tuple[int, int]) -> None:
        """Click at a place, in pixels."""
        subprocess.run(  # noqa: S603 - a fixed program with numbers
            [program_of("xdotool"), "mousemove", str(place[0]), str(place[1]), "click", "1"],
            env={**os.environ, **self.environment},
            check=True,
        )

    def wait_until_still(self) -> None:
        """Wait until the title stays as it is: what the log tells is painted a moment later."""
        waiting, equal, seen = threading.Event(), 0, self.title()
        while equal < _EQUAL_LOOKS:
            waiting.wait(_LOOK_SECONDS)
            now = self.title()
            equal, seen = (equal + 1, now) if now == seen else (0, now)

    def pixels(self) -> Pixels:
        """Rows of pixels of four bytes each, as they are shown now."""
        dump = self.picture.read_bytes()
        fields = struct.unpack(">25I", dump[:100])
        header, height, bytes_per_line, colours = fields[0], fields[5], fields[12], fields[19]
        rows = np.frombuffer(dump, np.uint8, height * bytes_per_line, header + 12 * colours)
        return rows.reshape(height, -1, _BYTES_A_PIXEL)

    def title(self) -> bytes:
        """The pixels of the sentence that the present screen begins with."""
        return self.pixels()[slice(*TITLE_ROWS)].tobytes()


def program_of(package: str) -> str:
    """The program of that Debian package. Raises DisplayMissing."""
    name = _PROGRAMS[package]
    found = shutil.which(name)
    if found is None:
        raise DisplayMissing(f"the program {name} is missing: install the Debian package {package}")
    return found


@contextmanager
def open_display(
    log: Path, environment: Mapping[str, str] | None = None, size: tuple[int, int] = SIZE
) -> Iterator[Display]:
    """Start an X server on a free display of its own choice, end it with the block.

    Its picture lies beside `log`. Raises DisplayMissing.
    """
    reading, writing = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    options = ("-fbdir", str(log.parent), "-screen", "0", screen, "-noreset", "-nolisten", "tcp")
    with log.open("wb") as sink:
        server = subprocess.Popen(  # noqa: S603 - a fixed program on a folder of our own
            [program_of("xvfb"), "-displayfd", str(writing), *options],
            pass_fds=(writing,),
            stdout=sink,
            stderr=sink,
            env={**os.environ, **(environment or {})},
        )
    os.close(writing)
    try:
        with os.fdopen(reading) as line:
            number = line.readline().strip()
        if not number:
            raise DisplayMissing(f"the X server Xvfb did not start: {log.read_text()}")
        yield Display(f":{number}", log.parent / "Xvfb_screen0", server.pid)
    finally:
        server.terminate()
        server.wait()
