"""What every sheet has in common: number and serial, title, certification, 公印, and the room for the seal.

Millimetres from the upper left corner of A4 portrait. The back of every sheet is blank: it belongs to the
picture field, as `SEAL_BOX` on the front belongs to the machine-readable seal.
"""

from dataclasses import dataclass, field

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

BODY = Box(x=12.0, y=29.0, width=186.0, height=201.0)
"""Where a form states what is certified."""

_NUMBER_LINE = Box(x=12.0, y=12.0, width=186.0, height=5.0)
_TITLE_LINE = Box(x=12.0, y=17.0, width=186.0, height=11.0)
_CERTIFICATION = Box(x=72.0, y=233.0, width=126.0, height=52.0)
_NOTICE = "この印は黒色です"
_PRACTICE_MARK = "【見本】練習用です。証明には使えません"

_TITLE_SIZE = 18.0
_NUMBER_SIZES = (Setting(9.0), Setting(7.0))
_PRACTICE_SIZES = (Setting(13.0), Setting(10.5), Setting(9.0))
_TEXT_SIZES = (Setting(10.5), Setting(9.0))
_MAYOR_TITLE_SIZES = (Setting(12.0), Setting(10.5), Setting(9.0))
_BESIDE_THE_TITLE = 7.0
_STACKED_ROWS = (7.0, 8.0)
_MAYOR_NAME_SIZES = (Setting(15.0), Setting(13.0), Setting(11.0), Setting(9.0))
_NOTICE_SIZE = 8.0


@dataclass(frozen=True, slots=True)
class Front:
    """What one kind of certificate puts on the front of one sheet."""

    body: tuple[Mark, ...] = field(repr=False)


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
    number = compositor.right(_NUMBER_LINE, f"（{page_number}）", _NUMBER_SIZES)
    serial = compositor.right(_left_of(_NUMBER_LINE, number, 4.0), furniture.serial, _NUMBER_SIZES)
    label = compositor.right(_left_of(_NUMBER_LINE, serial, 3.0), "発行番号", _NUMBER_SIZES)
    title = compositor.centred(_TITLE_LINE, wording.title, _TITLE_SIZE, wording.title_tracking_pt)
    return (
        *_practice_mark(compositor, _left_of(_NUMBER_LINE, label, 6.0), furniture),
        number,
        serial,
        label,
        title,
    )


def _practice_mark(compositor: Compositor, box: Box, furniture: SheetFurniture) -> tuple[Run, ...]:
    return compositor.left(box, _PRACTICE_MARK, _PRACTICE_SIZES) if furniture.is_for_practice else ()


def _certification(compositor: Compositor, wording: Wording, furniture: SheetFurniture) -> tuple[Mark, ...]:
    sentence, day, signature, notice = _CERTIFICATION.rows((8.0, 9.0, 29.0, 6.0))
    names, seal_place = signature.columns((94.0, 32.0))
    return (
        *compositor.left(sentence, wording.sentence, _TEXT_SIZES),
        *compositor.left(day.inset(6.0), wareki(furniture.issued_on), _TEXT_SIZES),
        *_signatory(compositor, names.inset(2.0), furniture),
        _official_seal(seal_place, furniture),
        compositor.centred(
            Box(seal_place.x, notice.y, seal_place.width, notice.height), _NOTICE, _NOTICE_SIZE
        ),
    )


def _signatory(compositor: Compositor, box: Box, furniture: SheetFurniture) -> tuple[Run, Run]:
    """Title and name on one line, or one above the other if that would make them small (職務代理者)."""
    title, name = furniture.mayor_title, furniture.mayor_name
    widths = (
        compositor.width_mm(title, _MAYOR_TITLE_SIZES[0].size_pt),
        compositor.width_mm(name, _MAYOR_NAME_SIZES[0].size_pt),
    )
    if sum(widths) + _BESIDE_THE_TITLE <= box.width:
        name_run = compositor.right(box, name, _MAYOR_NAME_SIZES)
        beside = _left_of(box, name_run, _BESIDE_THE_TITLE)
        return compositor.right(beside, title, _MAYOR_TITLE_SIZES), name_run
    edge = (box.height - sum(_STACKED_ROWS)) / 2
    _, above, below = box.rows((edge, *_STACKED_ROWS))
    return (
        compositor.right(above, title, _MAYOR_TITLE_SIZES),
        compositor.right(below, name, _MAYOR_NAME_SIZES),
    )


def _left_of(line: Box, run: Run, gap: float) -> Box:
    """What `line` has left of `run`."""
    return Box(line.x, line.y, run.x - gap - line.x, line.height)


def _official_seal(place: Box, furniture: SheetFurniture) -> Bitmap:
    seal = furniture.official_seal
    return Bitmap(
        x=place.x + (place.width - seal.width_mm) / 2,
        y=place.bottom - seal.height_mm,
        width=seal.width_mm,
        height=seal.height_mm,
        png=seal.png,
    )
