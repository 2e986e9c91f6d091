"""A cursor theme of one clear dot: a kiosk shows no pointer, also where a mouse is plugged in by mistake.

The format is that of Xcursor(3): a header, a table of contents, one image.
"""

import struct
from pathlib import Path

_MAGIC = b"Xcur"
_VERSION = 0x0001_0000
_IMAGE = 0xFFFD_0002
_SIZE = 1
_NAMES = ("default", "left_ptr", "pointer", "text", "wait", "watch", "hand2", "xterm")


def clear_cursor() -> bytes:
    """One transparent pixel, with its own spot under it."""
    header = struct.pack("<4sIII", _MAGIC, 16, _VERSION, 1)
    position = 16 + 12
    contents = struct.pack("<III", _IMAGE, _SIZE, position)
    image = struct.pack("<IIIIIIIII", 36, _IMAGE, _SIZE, 1, 1, 1, 0, 0, 0)
    return header + contents + image + struct.pack("<I", 0)


def write_theme(folder: Path) -> None:
    """The theme `kiosk-clear` under `folder`."""
    cursors = folder / "kiosk-clear" / "cursors"
    cursors.mkdir(parents=True)
    (folder / "kiosk-clear" / "index.theme").write_text(
        "[Icon Theme]\nName=kiosk-clear\nComment=No cursor\n", encoding="ascii"
    )
    first, *others = _NAMES
    (cursors / first).write_bytes(clear_cursor())
    for name in others:
        (cursors / name).symlink_to(first)
