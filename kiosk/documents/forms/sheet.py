"""What every sheet has in common: number and serial, title, certification, 公印, and the room for the seal.

Millimetres from the upper left corner of A4 portrait. The back of every sheet is blank: it belongs to the
picture field, as `SEAL_BOX` on the front belongs to the machine-readable seal.
"""

from dataclasses import dataclass

from kiosk.documents.content import SheetFurniture
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.fitting import Setting
from kiosk.documents.typesetting.marks import Bitmap, Mark, Page, Run
from kiosk.domain.eras import wareki

MARGIN = 12.0
"""Kept free at every edge; printers reach 4 to 5 mm, and receivers punch and file."""

SEAL_BOX = Box(x=12.0, y=233.0, width=52.0, height=52.0)
"""Kept free of ink on every front."""

BODY = Box(x=12.0, y=30.0, width=186.0, height=199.0)
"""Where a form states what is certified."""

_SERIAL_LINE = Box(x=12.0, y=12.0, width=186.0, height=5.0)
_TITLE_LINE = Box(x=12.0, y=17.0, width=186.0, height=11.0)
_CERTIFICATION = Box(x=70.0, y=233.0, width=128.0, height=52.0)
_NOTICE = "この印は黒色です"

_TITLE_SIZE = 18.0
_SMALL_SIZE = 8.0
_TEXT_SIZE = 10.5
_MAYOR_TITLE = (Setting(13.0), Setting(11.0), Setting(9.0))
_MAYOR_NAME = (Setting(15.0), Setting(13.0), Setting(11.0), Setting(9.0))


@dataclass(frozen=True, slots=True)
class Front:
    """What one kind of certificate puts on the front of one sheet."""

    body: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What a kind of certificate is called and what it certifies."""

    title: str
    title_tracking_pt: float
    sentence: str


def assemble(
    compositor: Compositor, wording: Wording, fronts: tuple[Front, ...], furniture: SheetFurniture
) -> tuple[Page, ...]:
    """Front and back of every sheet, in the order of a printer that prints on both sides.

    Raises GlyphMissing or TextTooLong if the furniture cannot be set.
    """
    return tuple(
        page
        for number, front in enumerate(fronts, start=1)
        for page in (
            Page(
                _head(compositor, wording, furniture, f"{number}／{len(fronts)}")
                + front.body
                + _certification(compositor, wording, furniture)
            ),
            Page(),
        )
    )


def _head(
    compositor: Compositor, wording: Wording, furniture: SheetFurniture, page_number: str
) -> tuple[Mark, ...]:
    label, serial, number = Box(_SERIAL_LINE.right - 86.0, _SERIAL_LINE.y, 86.0, _SERIAL_LINE.height).columns(
        (18.0, 52.0, 16.0)
    )
    return (
        compositor.spread(label.inset(1.0), "発行番号", _SMALL_SIZE),
        *compositor.left(serial.inset(1.0), furniture.serial, (Setting(9.0), Setting(7.0))),
        compositor.right(number, f"（{page_number}）", 9.0),
        compositor.centred(_TITLE_LINE, wording.title, _TITLE_SIZE, wording.title_tracking_pt),
    )


def _certification(compositor: Compositor, wording: Wording, furniture: SheetFurniture) -> tuple[Mark, ...]:
    sentence, _, day, _, signature, notice = _CERTIFICATION.rows((7.0, 3.0, 7.0, 1.0, 28.0, 5.0))
    title, name, seal_place = signature.columns((42.0, 54.0, 32.0))
    return (
        *compositor.left(sentence, wording.sentence, (Setting(_TEXT_SIZE), Setting(9.0))),
        *compositor.left(day.inset(6.0), wareki(furniture.issued_on), (Setting(_TEXT_SIZE),)),
        *compositor.left(title.inset(6.0, 0.0), furniture.mayor_title, _MAYOR_TITLE),
        *compositor.left(name, furniture.mayor_name, _MAYOR_NAME),
        _official_seal(seal_place, furniture),
        _notice(compositor, notice, seal_place),
    )


def _official_seal(place: Box, furniture: SheetFurniture) -> Bitmap:
    seal = furniture.official_seal
    return Bitmap(
        x=place.x + (place.width - seal.width_mm) / 2,
        y=place.y + (place.height - seal.height_mm) / 2,
        width=seal.width_mm,
        height=seal.height_mm,
        png=seal.png,
    )


def _notice(compositor: Compositor, row: Box, seal_place: Box) -> Run:
    return compositor.centred(Box(seal_place.x, row.y, seal_place.width, row.height), _NOTICE, _SMALL_SIZE)
