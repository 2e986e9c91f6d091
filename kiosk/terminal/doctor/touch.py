"""Touch: whether the kernel has a device that tells touches. Source: input-event-codes.h, /proc/bus/input."""

from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.terminal.doctor.finding import AcceptanceItem, Finding, Site

_WHAT = "touch.device"
_BTN_TOUCH = 0x14A
_WORD_BITS = 64

CHECKLIST = (
    AcceptanceItem(
        "画面の四隅と中央で、ふれた所のボタンが反応する。",
        "Touch: buttons answer where they are touched, in all corners and in the middle.",
    ),
)


def _input_devices() -> str:
    return Path("/proc/bus/input/devices").read_text(encoding="utf-8", errors="replace")


def examine_touch(_: Site, devices: Callable[[], str] = _input_devices) -> Iterator[Finding]:
    """Well with one device at least that has BTN_TOUCH."""
    try:
        names = [_name_of(block) for block in devices().split("\n\n") if _tells_touches(block)]
    except OSError as error:
        unlisted = f"the kernel lists no devices: {error.strerror}"
        yield Finding(_WHAT, ok=False, finding=unlisted, remedy="mount /proc, and run this as root")
        return
    if names:
        yield Finding(_WHAT, ok=True, finding=", ".join(names))
    else:
        remedy = "check the screen's USB cable; dmesg tells what was found"
        yield Finding(_WHAT, ok=False, finding="no touch screen is there", remedy=remedy)


def _tells_touches(block: str) -> bool:
    for line in block.splitlines():
        if line.startswith("B: KEY="):
            words = [int(word, 16) for word in line.removeprefix("B: KEY=").split()]
            place, bit = divmod(_BTN_TOUCH, _WORD_BITS)
            return place < len(words) and bool(words[-1 - place] >> bit & 1)
    return False


def _name_of(block: str) -> str:
    named = [line for line in block.splitlines() if line.startswith("N: Name=")]
    return named[0].removeprefix("N: Name=").strip('"') if named else "a device without a name"
