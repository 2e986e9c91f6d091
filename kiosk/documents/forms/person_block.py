"""One person's block of twelve rows on a 住民票 in 世帯連記式 (reference: service, section 12)."""

from kiosk.documents.content import Blank, PersonEntries
from kiosk.documents.forms.cells import THIN_PT, labelled, thick_frame
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.fitting import Setting
from kiosk.documents.typesetting.marks import Mark, Rule

BLOCK_NUMBER_WIDTH = 7.0

_ROWS = 12
_LEFT_WIDTH = 99.0
_LEFT_LABEL = 25.0
_RIGHT_LABEL = 29.0
_BIRTH_WIDTH = 60.0
_SEX_WIDTH = 15.0
_SHORT_LABEL = 9.0

_NAME = (Setting(15.0), Setting(13.0), Setting(11.0), Setting(9.0), Setting(8.0, lines=2))
_KANA = (Setting(8.0), Setting(7.0), Setting(6.0))
_LONG_ADDRESS = (Setting(9.0), Setting(8.0, lines=2), Setting(7.0, lines=2))


def person_block(compositor: Compositor, box: Box, number: int, person: PersonEntries) -> tuple[Mark, ...]:
    """The block of the person with this number in the household. Raises GlyphMissing or TextTooLong."""
    number_box, body = box.columns((BLOCK_NUMBER_WIDTH, box.width - BLOCK_NUMBER_WIDTH))
    row = body.height / _ROWS
    facts, honseki, previous, residence, remarks = body.rows((6 * row, row, 2 * row, 2 * row, row))
    left, right = facts.columns((_LEFT_WIDTH, body.width - _LEFT_WIDTH))
    return (
        compositor.centred(number_box, str(number), 11.0),
        Rule(body.x, body.y, body.x, body.bottom, THIN_PT),
        *_identity(compositor, left, row, person),
        *_records(compositor, right, row, person),
        *labelled(compositor, honseki, _LEFT_LABEL, ("本籍", person.honseki)),
        *labelled(compositor, previous, _LEFT_LABEL, ("転入前住所", person.previous_address), _LONG_ADDRESS),
        *_residence(compositor, residence, row, person),
        *labelled(compositor, remarks, _LEFT_LABEL, ("備考", Blank.NOT_APPLICABLE)),
        thick_frame(box),
    )


def _identity(compositor: Compositor, box: Box, row: float, person: PersonEntries) -> tuple[Mark, ...]:
    kana, name, former_kana, former, birth = box.rows((row, 2 * row, row, row, row))
    born, sex, relationship = birth.columns(
        (_BIRTH_WIDTH, _SEX_WIDTH, birth.width - _BIRTH_WIDTH - _SEX_WIDTH)
    )
    former_label = "旧氏" if person.residence is None else "通称"
    return (
        *labelled(compositor, kana, _LEFT_LABEL, ("氏名の振り仮名", person.name_kana), _KANA),
        *labelled(compositor, name, _LEFT_LABEL, ("氏名", person.name), _NAME),
        *labelled(
            compositor,
            former_kana,
            _LEFT_LABEL,
            (f"{former_label}の振り仮名", person.former_name_kana),
            _KANA,
        ),
        *labelled(compositor, former, _LEFT_LABEL, (former_label, person.former_name)),
        *labelled(compositor, born, _LEFT_LABEL, ("生年月日", person.birth_date)),
        *labelled(compositor, sex, _SHORT_LABEL, ("性別", person.sex)),
        *labelled(compositor, relationship, _SHORT_LABEL, ("続柄", person.relationship)),
    )


def _records(compositor: Compositor, box: Box, row: float, person: PersonEntries) -> tuple[Mark, ...]:
    entries = (
        ("個人番号", person.kojin_bango),
        ("住民票コード", person.juminhyo_code),
        ("住民となった年月日", person.resident_since),
        ("住所を定めた年月日", person.address_since),
        ("届出の年月日", person.notified_on),
        ("筆頭者", person.hittosha),
    )
    return tuple(
        mark
        for cell, entry in zip(box.rows((row,) * len(entries)), entries, strict=True)
        for mark in labelled(compositor, cell, _RIGHT_LABEL, entry)
    )


def _residence(compositor: Compositor, box: Box, row: float, person: PersonEntries) -> tuple[Mark, ...]:
    """The four cells that hold a foreign resident's items, and are closed for everyone else."""
    stay = person.residence
    blank = str(Blank.NOT_APPLICABLE)
    entries = (
        ((blank, blank),) * 4
        if stay is None
        else (
            ("国籍・地域", stay.nationality),
            ("在留カード等の番号", stay.card_number),
            ("在留資格", stay.status),
            ("在留期間等", stay.period),
        )
    )
    widths = (_LEFT_WIDTH, box.width - _LEFT_WIDTH)
    cells = [cell for line in box.rows((row, row)) for cell in line.columns(widths)]
    labels = (_LEFT_LABEL, _RIGHT_LABEL) * 2
    return tuple(
        mark
        for cell, label, entry in zip(cells, labels, entries, strict=True)
        for mark in labelled(compositor, cell, label, entry)
    )
