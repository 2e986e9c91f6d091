"""戸籍全部事項証明書 and 個人事項証明書 (docs/reference/service.md, section 12)."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.documents.content import Entry, KosekiContent, KosekiMemberEntries, MatterEntries
from kiosk.documents.forms.cells import THIN_PT, CellStyle, sizes
from kiosk.documents.forms.flowing import Strip, flowed
from kiosk.documents.forms.rows import RowStyle, entry_strip
from kiosk.documents.forms.sheet import BODY, Front, Wording
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Frame, Mark, Rule
from kiosk.domain.certificates import Extent

_TITLE_WIDTH = 50.0
_LABEL_WIDTH = 38.0
_PADDING = 3.0
_SIZE = 10.0
_LINE_HEIGHT = 5.4
_EDGE = 1.2
_KEPT_TOGETHER = 60.0
"""Up to this height a matter is not divided between sheets."""
_SETTINGS = sizes(_SIZE, lines=12)
_TITLE_SETTINGS = sizes(_SIZE, 9, 8)
_HEAD = RowStyle(CellStyle(_TITLE_WIDTH, 10.0, _PADDING, sizes(11, 10) + sizes(10, 9, 8, lines=2)), 9.0)
_REMOVED = "除籍"
_CONTINUED = "（続き）"
"""Nothing staples the sheets: each says whom it speaks of."""


def wording(content: KosekiContent) -> Wording:
    """Title and sentence of 全部事項 or 個人事項."""
    if content.extent is Extent.KOSEKI_ZENBU:
        return Wording(
            title="全部事項証明",
            title_tracking_pt=12.0,
            sentence="これは、戸籍に記録されている事項の全部を証明した書面である。",
        )
    return Wording(
        title="個人事項証明",
        title_tracking_pt=12.0,
        sentence="これは、戸籍中の一部の者について記録されている事項の全部を証明した書面である。",
    )


def fronts(compositor: Compositor, content: KosekiContent) -> tuple[Front, ...]:
    """As many fronts as the entries need, 本籍 and 筆頭者 on each. Raises NotPrintable."""
    heading = tuple(
        entry_strip(compositor, BODY.width, _HEAD, entry)
        for entry in (
            Entry("本籍", content.honseki),
            Entry("氏名", content.hittosha),
            Entry("氏の振り仮名", content.family_name_kana),
        )
    )
    return flowed(compositor, heading, tuple(_strips(compositor, content)), _edge())


def _strips(compositor: Compositor, content: KosekiContent) -> Iterator[Strip]:
    yield from _matters(compositor, "戸籍事項", content.matters)
    for member in content.members:
        yield _rule()
        first, *others = _member(compositor, member)
        whose = (_line(compositor, _CONTINUED, member.entries[0]), _rule())
        yield first
        yield from (replace(strip, continued=whose) for strip in others)
        for strip in _matters(compositor, "身分事項", member.matters):
            yield replace(strip, continued=(*whose, *strip.continued))


def _member(compositor: Compositor, member: KosekiMemberEntries) -> Iterator[Strip]:
    for place, entry in enumerate(member.entries):
        title = "戸籍に記録されている者" if place == 0 else ""
        is_marked = member.is_removed and place == 1
        yield _line(compositor, title, entry, is_removed=is_marked, is_last=place == len(member.entries) - 1)


def _matters(compositor: Compositor, heading: str, matters: tuple[MatterEntries, ...]) -> Iterator[Strip]:
    """Below their heading, which is repeated on a sheet that begins among them."""
    if matters:
        yield _rule()
        yield _line(compositor, heading, Entry("", ""))
    continued = (_line(compositor, f"{heading}{_CONTINUED}", Entry("", "")),)
    for matter in matters:
        yield from (replace(strip, continued=continued) for strip in _matter(compositor, matter))


def _matter(compositor: Compositor, matter: MatterEntries) -> Iterator[Strip]:
    """Its lines, on one sheet unless it is long; the title never stands alone."""
    lines = [
        _line(compositor, f"　{matter.title}" if place == 0 else "", entry)
        for place, entry in enumerate(matter.entries)
    ]
    is_short = sum(line.height for line in lines) <= _KEPT_TOGETHER
    for place, line in enumerate(lines):
        is_last = place == len(lines) - 1
        yield replace(line, stays_with_next=not is_last and (is_short or place == 0))


def _edge() -> Strip:
    """A little room above and below the entries of a sheet."""
    return Strip(_EDGE, lambda box: (_column_rule(box),))


def _rule() -> Strip:
    """A line above a block, with a little room on both sides."""
    return Strip(
        2 * _EDGE,
        lambda box: (
            Rule(box.x, box.y + _EDGE, box.right, box.y + _EDGE, THIN_PT),
            _column_rule(box),
        ),
        stays_with_next=True,
        is_divider=True,
    )


def _column_rule(box: Box) -> Rule:
    """The line between titles and entries."""
    x = box.x + _TITLE_WIDTH
    return Rule(x, box.y, x, box.bottom, THIN_PT)


def _line(
    compositor: Compositor, title: str, entry: Entry, *, is_removed: bool = False, is_last: bool = False
) -> Strip:
    """A title on the left, 【label】 and value on the right; the value may take several lines."""
    room = BODY.width - _TITLE_WIDTH - _LABEL_WIDTH - 2 * _PADDING
    lines = max(1, compositor.line_count(room, entry.value, _SETTINGS))

    def draw(box: Box) -> tuple[Mark, ...]:
        left, right = box.columns((_TITLE_WIDTH, box.width - _TITLE_WIDTH))
        first = Box(left.x, left.y, left.width, _LINE_HEIGHT)
        label, value = right.inset(_PADDING).columns(
            (_LABEL_WIDTH, right.width - _LABEL_WIDTH - 2 * _PADDING)
        )
        marks: list[Mark] = [
            _column_rule(box),
            *compositor.left(first.inset(_PADDING), title, _TITLE_SETTINGS),
        ]
        if is_removed:
            mark = Box(left.x + 14.0, left.y + 0.4, 22.0, _LINE_HEIGHT - 0.8)
            marks += (Frame(mark.x, mark.y, mark.width, mark.height, THIN_PT),)
            marks.append(compositor.centred(mark, _REMOVED, 9.0, tracking_pt=8.0))
        if entry.label:
            caption = Box(label.x, label.y, label.width, _LINE_HEIGHT)
            marks += compositor.left(caption, f"【{entry.label}】", sizes(_SIZE, 9, 8, 7))
        return (*marks, *compositor.left(value, entry.value, _SETTINGS))

    return Strip(lines * _LINE_HEIGHT, draw, stays_with_next=not is_last)
