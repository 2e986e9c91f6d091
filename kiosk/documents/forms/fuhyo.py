"""戸籍の附票の写し (docs/reference/service.md, section 12)."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.documents.content import Entry, FuhyoContent, FuhyoMemberEntries
from kiosk.documents.forms.cells import CellStyle, sizes
from kiosk.documents.forms.flowing import Strip, flowed
from kiosk.documents.forms.rows import RowStyle, entry_strip, gap_strip, row_strip
from kiosk.documents.forms.sheet import BODY, Front, Wording
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.domain.certificates import Extent

_HEIGHT = 8.0
_CELL = CellStyle(label_width=34.0, label_size=9.0, padding=3.0, settings=sizes(10.5, 9.5, 8.5, 7.5))
_ADDRESS = replace(_CELL, settings=sizes(9.5, 8.5) + sizes(8.5, 7.5, 6.5, lines=2))
_ROW = RowStyle(replace(_CELL, settings=sizes(11, 10, 9) + sizes(9, 8, 7, lines=2)), 9.0)
_NAME = RowStyle(replace(_CELL, settings=sizes(14, 12, 10) + sizes(9, 8, 7, lines=2)), 10.0)
_SINCE = replace(_CELL, label_width=26.0, label_size=8.0, settings=sizes(9.5, 8.5, 7.5))
_SINCE_WIDTH = 64.0
_GAP = 3.0


def wording(content: FuhyoContent) -> Wording:
    """Title and sentence for the whole 附票 or a part of it."""
    whole = content.extent is Extent.KOSEKI_ZENBU
    return Wording(
        title="戸籍の附票（全部）" if whole else "戸籍の附票（一部）",
        title_tracking_pt=6.0,
        sentence="この写しは、戸籍の附票の原本と相違ないことを証明する。",
    )


def fronts(compositor: Compositor, content: FuhyoContent) -> tuple[Front, ...]:
    """As many fronts as the addresses need, each saying whose they are. Raises NotPrintable."""
    heading = (
        entry_strip(compositor, BODY.width, _ROW, Entry("本籍", content.honseki)),
        entry_strip(compositor, BODY.width, _ROW, Entry("筆頭者", content.hittosha)),
    )
    strips = [strip for member in content.members for strip in _strips(compositor, member)]
    return flowed(compositor, heading, strips)


def _strips(compositor: Compositor, member: FuhyoMemberEntries) -> Iterator[Strip]:
    half = BODY.width / 2
    yield gap_strip(_GAP)
    name = Entry("氏名（除籍）" if member.is_removed else "氏名", member.name)
    yield entry_strip(compositor, BODY.width, _NAME, name, stays_with_next=True)
    for left, right in (
        (Entry("生年月日", member.birth_date), Entry("性別", member.sex)),
        (Entry("住民票コード", member.juminhyo_code), Entry("在外選挙人", member.overseas_voter)),
    ):
        yield row_strip(
            compositor, _HEIGHT, ((half, _CELL, left), (half, _CELL, right)), stays_with_next=True
        )
    continued = (
        gap_strip(_GAP),
        entry_strip(compositor, BODY.width, _NAME, Entry("氏名（続き）", member.name)),
    )
    for place, address in enumerate(member.addresses):
        row = row_strip(
            compositor,
            _HEIGHT,
            (
                (BODY.width - _SINCE_WIDTH, _ADDRESS, Entry("住所", address.address)),
                (_SINCE_WIDTH, _SINCE, Entry("住所を定めた日", address.since)),
            ),
        )
        yield row if place == 0 else replace(row, continued=continued)
