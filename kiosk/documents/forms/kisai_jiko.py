"""住民票記載事項証明書: the entries asked for, person by person (docs/reference/service.md, section 3)."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.documents.content import Entry, KisaiJikoContent
from kiosk.documents.forms.cells import CellStyle, sizes
from kiosk.documents.forms.flowing import Strip, flowed
from kiosk.documents.forms.rows import RowStyle, entry_strip, gap_strip
from kiosk.documents.forms.sheet import BODY, Front, Wording
from kiosk.documents.typesetting.compositor import Compositor

_CELL = CellStyle(
    label_width=44.0, label_size=9.5, padding=3.0, settings=sizes(11, 10) + sizes(9, 8, lines=2)
)
_ROW = RowStyle(_CELL, height=8.0)
_NAME = RowStyle(replace(_CELL, settings=sizes(15, 13, 11) + sizes(10, 9, 8, lines=2)), height=11.0)
_GAP = 3.0


def wording(_: KisaiJikoContent) -> Wording:
    """Title and sentence."""
    return Wording(
        title="住民票記載事項証明書",
        title_tracking_pt=6.0,
        sentence="上記の事項は、住民票に記載があることを証明する。",
    )


def fronts(compositor: Compositor, content: KisaiJikoContent) -> tuple[Front, ...]:
    """As many fronts as the persons need, the address on each. Raises NotPrintable."""
    address = entry_strip(compositor, BODY.width, _ROW, Entry("住所", content.address))
    return flowed(compositor, (address,), tuple(_strips(compositor, content)))


def _strips(compositor: Compositor, content: KisaiJikoContent) -> Iterator[Strip]:
    for entries in content.persons:
        yield gap_strip(_GAP)
        for place, entry in enumerate(entries, start=1):
            style = _NAME if entry.label == "氏名" else _ROW
            yield entry_strip(compositor, BODY.width, style, entry, stays_with_next=place < len(entries))
