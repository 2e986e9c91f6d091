"""印鑑登録証明書: the registered imprint at its true size (docs/reference/service.md, section 12)."""

from dataclasses import replace

from kiosk.documents.content import InkanContent
from kiosk.documents.errors import ImprintUnusable
from kiosk.documents.forms.cells import THIN_PT, CellStyle, labelled, sizes, thick_frame
from kiosk.documents.forms.remainder import remainder
from kiosk.documents.forms.sheet import BODY, Front, Wording
from kiosk.documents.imprints import imprint_fault
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Bitmap, Mark, Rule

_TOP = 18.0
_IMPRINT_WIDTH = 62.0
_ROW_HEIGHTS = (15.0, 26.0, 15.0, 15.0, 26.0)

_FACT = CellStyle(label_width=36.0, label_size=10.0, padding=4.0, settings=sizes(12, 10.5, 9))
_NAME = replace(_FACT, settings=sizes(18, 15, 12) + sizes(12, 11, 10, 9, lines=2))
_ADDRESS = replace(_FACT, settings=sizes(12, 11, 10, 9, lines=3))


def wording(_: InkanContent) -> Wording:
    """Title and sentence."""
    return Wording(
        title="印鑑登録証明書",
        title_tracking_pt=10.0,
        sentence="この写しは、登録されている印影と相違ないことを証明します。",
    )


def fronts(compositor: Compositor, content: InkanContent) -> tuple[Front, ...]:
    """The one front. Raises NotPrintable."""
    block = Box(BODY.x, BODY.y + _TOP, BODY.width, sum(_ROW_HEIGHTS))
    imprint, facts = block.columns((_IMPRINT_WIDTH, block.width - _IMPRINT_WIDTH))
    top = block.bottom + 6.0
    rest = Box(BODY.x, top, BODY.width, BODY.bottom - top)
    return (
        Front(
            (
                *_imprint(compositor, imprint, content),
                *_facts(compositor, facts, content),
                thick_frame(block),
                *remainder(compositor, rest),
            )
        ),
    )


def _imprint(compositor: Compositor, box: Box, content: InkanContent) -> tuple[Mark, ...]:
    picture = content.imprint
    if imprint_fault(picture) is not None:
        raise ImprintUnusable
    label, place = box.rows((10.0, box.height - 10.0))
    return (
        compositor.centred(label, "印影", 10.5, tracking_pt=20.0),
        Rule(label.x, label.bottom, label.right, label.bottom, THIN_PT),
        Bitmap(
            x=place.x + (place.width - picture.width_mm) / 2,
            y=place.y + (place.height - picture.height_mm) / 2,
            width=picture.width_mm,
            height=picture.height_mm,
            png=picture.png,
        ),
    )


def _facts(compositor: Compositor, box: Box, content: InkanContent) -> tuple[Mark, ...]:
    entries = (
        (_FACT, "印鑑登録番号", content.registration_number),
        (_NAME, "氏名", content.name),
        (_FACT, content.former_name_label, content.former_name),
        (_FACT, "生年月日", content.birth_date),
        (_ADDRESS, "住所", content.address),
    )
    return tuple(
        mark
        for row, (style, label, value) in zip(box.rows(_ROW_HEIGHTS), entries, strict=True)
        for mark in labelled(compositor, row, style, label, value)
    )
