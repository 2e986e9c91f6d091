"""印鑑登録証明書: the registered imprint at its true size (reference: service, section 12)."""

from kiosk.documents.content import InkanContent
from kiosk.documents.forms.cells import THIN_PT, labelled, thick_frame
from kiosk.documents.forms.sheet import BODY, Front, Wording
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.fitting import Setting
from kiosk.documents.typesetting.marks import Bitmap, Mark, Rule

MAX_IMPRINT_MM = 30.0
"""Larger than any seal that a municipality registers (25 mm); what exceeds it is a fault of the register."""

_TOP = 14.0
_HEIGHT = 84.0
_IMPRINT_WIDTH = 60.0
_LABEL = 30.0
_NAME = (Setting(18.0), Setting(15.0), Setting(12.0), Setting(10.0, lines=2))
_TEXT = (Setting(12.0), Setting(10.5), Setting(9.0), Setting(9.0, lines=2))
_ADDRESS = (Setting(12.0), Setting(11.0, lines=2), Setting(9.0, lines=3))


def wording(_: InkanContent) -> Wording:
    """Title and sentence."""
    return Wording(
        title="印鑑登録証明書",
        title_tracking_pt=10.0,
        sentence="この写しは、登録されている印影と相違ないことを証明します。",
    )


def fronts(compositor: Compositor, content: InkanContent) -> tuple[Front, ...]:
    """The one front. Raises GlyphMissing, TextTooLong, or ValueError for an imprint that is too large."""
    block = Box(BODY.x, BODY.y + _TOP, BODY.width, _HEIGHT)
    imprint, facts = block.columns((_IMPRINT_WIDTH, block.width - _IMPRINT_WIDTH))
    note = Box(BODY.x, block.bottom + 6.0, BODY.width, 8.0)
    return (
        Front(
            (
                *_imprint(compositor, imprint, content),
                *_facts(compositor, facts, content),
                thick_frame(block),
                compositor.centred(note, "以下余白", 10.5, tracking_pt=8.0),
            )
        ),
    )


def _imprint(compositor: Compositor, box: Box, content: InkanContent) -> tuple[Mark, ...]:
    picture = content.imprint
    if max(picture.width_mm, picture.height_mm) > MAX_IMPRINT_MM:
        raise ValueError(f"a registered imprint is larger than {MAX_IMPRINT_MM} mm; correct the register")
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
        ("印鑑登録番号", content.registration_number, _TEXT),
        ("氏名", content.name, _NAME),
        (content.former_name_label, content.former_name, _TEXT),
        ("生年月日", content.birth_date, _TEXT),
        ("住所", content.address, _ADDRESS),
    )
    rows = box.rows((13.0, 22.0, 13.0, 13.0, 23.0))
    return tuple(
        mark
        for row, (label, value, settings) in zip(rows, entries, strict=True)
        for mark in labelled(compositor, row, _LABEL, (label, value), settings)
    )
