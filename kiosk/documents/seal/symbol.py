"""The seal as a symbol, and where it stands on the front."""

from kiosk.documents.dots import DOT_MM
from kiosk.documents.forms.sheet import SEAL_BOX
from kiosk.documents.module_bitmap import module_bitmap
from kiosk.documents.qr import Modules, modules_across, qr_symbol
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Bitmap, Run

MODULE_DOTS = 9
"""0.381 mm: read from 200 dpi office scans (docs/reference/documents.md, section 4)."""
LARGEST_VERSION = 26
_CAPTION_HEIGHT = 2.8
_CAPTION_SIZE = 6.0
_QUIET_MODULES = 4


class SealTooLong(ValueError):
    """The text needs a larger symbol than the square holds."""

    def __init__(self) -> None:
        super().__init__("a seal does not fit into its square; move lines to the back")


def seal_symbol(text: str) -> Modules:
    """The symbol of a seal's text. Raises SealTooLong."""
    try:
        modules = qr_symbol(text, "M")
    except ValueError as error:
        raise SealTooLong from error
    if len(modules) > modules_across(LARGEST_VERSION):
        raise SealTooLong
    return modules


def seal_corner(modules: int) -> tuple[float, float]:
    """The upper left corner, in millimetres on the paper, of a symbol of so many modules across."""
    side = modules * MODULE_DOTS * DOT_MM
    quiet = _QUIET_MODULES * MODULE_DOTS * DOT_MM
    x = SEAL_BOX.x + (SEAL_BOX.width - side) / 2
    y = SEAL_BOX.y + min(quiet, SEAL_BOX.height - _CAPTION_HEIGHT - side)
    return x, y


def seal_mark(modules: Modules) -> Bitmap:
    """The symbol in the middle of its square."""
    x, y = seal_corner(len(modules))
    return module_bitmap(modules, x, y, MODULE_DOTS)


def caption_text(serial: str, seal_fingerprint: str) -> str:
    """What is read over the telephone."""
    return f"{serial}　確認番号 {seal_fingerprint}"


def seal_caption(compositor: Compositor, serial: str, seal_fingerprint: str) -> Run:
    """The caption under the symbol."""
    place = Box(SEAL_BOX.x, SEAL_BOX.bottom - _CAPTION_HEIGHT, SEAL_BOX.width, _CAPTION_HEIGHT)
    return compositor.centred(place, caption_text(serial, seal_fingerprint), _CAPTION_SIZE)
