"""One person's block of rows on a 住民票 in 世帯連記式 (docs/reference/service.md, section 12)."""

from dataclasses import replace

from kiosk.documents.content import PersonEntries
from kiosk.documents.forms.cells import THIN_PT, CellStyle, closed, labelled, sizes, thick_frame
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Mark, Rule

NUMBER_WIDTH = 7.0

_ADDRESS_ROWS = 1.4
"""An address may need two lines."""
_ROWS = 10 + 2 * _ADDRESS_ROWS
_LEFT_WIDTH = 99.0
_BIRTH_WIDTH = 55.0
_SEX_WIDTH = 16.0

_LEFT = CellStyle(label_width=25.0, label_size=7.0, padding=1.8, settings=sizes(8.5, 7.5, 6.5, 6.0))
_RIGHT = replace(_LEFT, label_width=29.2)
_LONG_LABEL = replace(_RIGHT, label_size=6.0)
_SHORT = replace(_LEFT, label_width=9.0)
_KANA = replace(_LEFT, settings=sizes(8, 7, 6.5, 6.0))
_NAME = replace(_LEFT, settings=sizes(15, 13, 11) + sizes(8, 7, lines=2))
_LONG_ADDRESS = replace(_LEFT, settings=sizes(8.5, 7.5) + sizes(6, lines=2))
_STAY = (
    (70.0, _LEFT),
    (55.0, replace(_LEFT, label_width=24.6)),
    (54.0, replace(_LEFT, label_width=26.0)),
)
"""Width and style of each column of a foreign resident's items."""


def person_block(compositor: Compositor, box: Box, number: int, person: PersonEntries) -> tuple[Mark, ...]:
    """The block of the person with this number in the household. Raises GlyphMissing or TextTooLong."""
    number_box, body = box.columns((NUMBER_WIDTH, box.width - NUMBER_WIDTH))
    row = body.height / _ROWS
    facts, honseki, previous, moved, residence, remarks = body.rows(
        (6 * row, row, _ADDRESS_ROWS * row, _ADDRESS_ROWS * row, 2 * row, row)
    )
    left, right = facts.columns((_LEFT_WIDTH, body.width - _LEFT_WIDTH))
    return (
        compositor.centred(number_box, str(number), 11.0),
        Rule(body.x, body.y, body.x, body.bottom, THIN_PT),
        *_identity(compositor, left, row, person),
        *_records(compositor, right, row, person),
        *labelled(compositor, honseki, _LEFT, "本籍", person.honseki),
        *labelled(compositor, previous, _LONG_ADDRESS, "転入前住所", person.previous_address),
        *labelled(compositor, moved, _LONG_ADDRESS, "異動前住所", person.address_before_move),
        *_residence(compositor, residence, row, person),
        *labelled(compositor, remarks, _LEFT, "備考", person.remarks),
        thick_frame(box),
    )


def _identity(compositor: Compositor, box: Box, row: float, person: PersonEntries) -> tuple[Mark, ...]:
    kana, name, former_kana, former, birth = box.rows((row, 2 * row, row, row, row))
    born, sex, relationship = birth.columns(
        (_BIRTH_WIDTH, _SEX_WIDTH, birth.width - _BIRTH_WIDTH - _SEX_WIDTH)
    )
    former_label = "旧氏" if person.residence is None else "通称"
    return (
        *labelled(compositor, kana, _KANA, "氏名の振り仮名", person.name_kana),
        *labelled(compositor, name, _NAME, "氏名", person.name),
        *labelled(compositor, former_kana, _KANA, f"{former_label}の振り仮名", person.former_name_kana),
        *labelled(compositor, former, _LEFT, former_label, person.former_name),
        *labelled(compositor, born, _LEFT, "生年月日", person.birth_date),
        *labelled(compositor, sex, _SHORT, "性別", person.sex),
        *labelled(compositor, relationship, _SHORT, "続柄", person.relationship),
    )


def _records(compositor: Compositor, box: Box, row: float, person: PersonEntries) -> tuple[Mark, ...]:
    since = (
        (_RIGHT, "住民となった年月日", person.resident_since)
        if person.residence is None
        else (_LONG_LABEL, "外国人住民となった年月日", person.resident_since)
    )
    entries = (
        (_RIGHT, "個人番号", person.kojin_bango),
        (_RIGHT, "住民票コード", person.juminhyo_code),
        since,
        (_RIGHT, "住所を定めた年月日", person.address_since),
        (_RIGHT, "届出の年月日", person.notified_on),
        (_RIGHT, "筆頭者", person.hittosha),
    )
    return tuple(
        mark
        for cell, (style, label, value) in zip(box.rows((row,) * len(entries)), entries, strict=True)
        for mark in labelled(compositor, cell, style, label, value)
    )


def _residence(compositor: Compositor, box: Box, row: float, person: PersonEntries) -> tuple[Mark, ...]:
    """The six cells that hold a foreign resident's items, and are closed for everyone else."""
    widths = [width for width, _ in _STAY]
    cells = [cell for line in box.rows((row, row)) for cell in line.columns(widths)]
    stay = person.residence
    if stay is None:
        return tuple(mark for cell in cells for mark in closed(compositor, cell, _LEFT))
    entries = (
        ("国籍・地域", stay.nationality),
        ("第30条の45の区分", stay.category),
        ("在留カード等の番号", stay.card_number),
        ("在留資格", stay.status),
        ("在留期間", stay.period),
        ("在留期間の満了の日", stay.expiry),
    )
    styles = [style for _, style in _STAY] * 2
    return tuple(
        mark
        for cell, style, (label, value) in zip(cells, styles, entries, strict=True)
        for mark in labelled(compositor, cell, style, label, value)
    )
