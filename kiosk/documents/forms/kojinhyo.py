"""住民票の写し, 個人票: one person a sheet (docs/reference/service.md, section 12)."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.documents.content import Entry, JuminhyoContent, PersonEntries
from kiosk.documents.forms.cells import CellStyle, sizes
from kiosk.documents.forms.flowing import Strip, flowed
from kiosk.documents.forms.rows import RowStyle, entry_strip, row_strip
from kiosk.documents.forms.sheet import BODY, Front
from kiosk.documents.typesetting.compositor import Compositor

_HEIGHT = 9.0
_HALF = BODY.width / 2
_CELL = CellStyle(label_width=40.0, label_size=9.0, padding=3.0, settings=sizes(10.5, 9.5, 8.5, 7.5))
_LONG_LABEL = replace(_CELL, label_size=8.0)
_ROW = RowStyle(replace(_CELL, settings=sizes(10.5, 9.5) + sizes(9, 8, 7, lines=2)), _HEIGHT)
_NAME = RowStyle(replace(_CELL, settings=sizes(18, 15, 12) + sizes(11, 10, 9, 8, lines=2)), 14.0)


def fronts(compositor: Compositor, content: JuminhyoContent) -> tuple[Front, ...]:
    """A front for each person. Raises NotPrintable."""
    return tuple(
        front
        for person in content.persons
        for front in flowed(compositor, (), tuple(_strips(compositor, content, person)))
    )


def _strips(compositor: Compositor, content: JuminhyoContent, person: PersonEntries) -> Iterator[Strip]:
    def whole(label: str, value: str, style: RowStyle = _ROW) -> Strip:
        return entry_strip(compositor, BODY.width, style, Entry(label, value))

    def halves(*entries: Entry) -> Strip:
        return row_strip(compositor, _HEIGHT, [(_HALF, _CELL, entry) for entry in entries])

    is_foreign = person.residence is not None
    second = "通称" if is_foreign else "旧氏"
    since = (
        (_LONG_LABEL, Entry("外国人住民となった年月日", person.resident_since))
        if is_foreign
        else (_CELL, Entry("住民となった年月日", person.resident_since))
    )
    code = Entry("住民票コード", person.juminhyo_code)
    yield whole("住所", content.address)
    yield whole("世帯主", content.head_name)
    yield whole("氏名の振り仮名", person.name_kana)
    yield whole("氏名", person.name, _NAME)
    yield whole(f"{second}の振り仮名", person.former_name_kana)
    yield whole(second, person.former_name)
    yield halves(Entry("生年月日", person.birth_date), Entry("性別", person.sex))
    yield halves(Entry("続柄", person.relationship), Entry("個人番号", person.kojin_bango))
    yield row_strip(compositor, _HEIGHT, [(_HALF, *since), (_HALF, _CELL, code)])
    yield halves(Entry("住所を定めた年月日", person.address_since), Entry("届出の年月日", person.notified_on))
    yield whole("本籍", person.honseki)
    yield whole("筆頭者", person.hittosha)
    yield whole("転入前住所", person.previous_address)
    yield whole("異動前住所", person.address_before_move)
    if person.residence is not None:
        stay = person.residence
        yield halves(Entry("国籍・地域", stay.nationality), Entry("第30条の45の区分", stay.category))
        yield halves(Entry("在留カード等の番号", stay.card_number), Entry("在留資格", stay.status))
        yield halves(Entry("在留期間", stay.period), Entry("在留期間の満了の日", stay.expiry))
    yield whole("備考", person.remarks)
