"""所得証明書, 課税(非課税)証明書 and 所得課税証明書 (docs/reference/service.md, section 12)."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.documents.content import AmountSection, TaxContent
from kiosk.documents.forms.amounts import amount_section, section_height
from kiosk.documents.forms.cells import CellStyle, labelled, sizes, struck, thick_frame
from kiosk.documents.forms.remainder import remainder
from kiosk.documents.forms.sheet import BODY, Front, Wording
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Mark

SENTENCE = "上記のとおり相違ないことを証明します。"

_GAP = 4.0
_REST_GAP = 1.2
_ROW_HEIGHT = 9.0
_BIRTH_WIDTH = 122.0

_FACT = CellStyle(label_width=36.0, label_size=9.5, padding=3.0, settings=sizes(11, 10, 9, 8))
_NAME = replace(_FACT, settings=sizes(14, 12, 10) + sizes(9, 8, 7, lines=2))
_ADDRESS = replace(_FACT, settings=sizes(10.5, 9.5) + sizes(9, 8, 7, lines=2))
_SEX = replace(_FACT, label_width=24.0)


def wording(content: TaxContent) -> Wording:
    """Title and sentence."""
    return Wording(title=content.title, title_tracking_pt=10.0, sentence=SENTENCE)


def fronts(compositor: Compositor, content: TaxContent) -> tuple[Front, ...]:
    """The one front. Raises NotPrintable."""
    facts = Box(BODY.x, BODY.y, BODY.width, 5 * _ROW_HEIGHT)
    marks: list[Mark] = [*_facts(compositor, facts, content), thick_frame(facts)]
    y = facts.bottom + _GAP
    for band in content.bands:
        rows = max(len(section.entries) for section in band)
        box = Box(BODY.x, y, BODY.width, section_height(rows))
        marks += _band(compositor, box, band)
        y = box.bottom + _GAP
    remarks = Box(BODY.x, y, BODY.width, _ROW_HEIGHT)
    top = remarks.bottom + _REST_GAP
    rest = Box(BODY.x, top, BODY.width, BODY.bottom - top)
    marks += labelled(compositor, remarks, _FACT, "備考", content.remarks)
    marks += (thick_frame(remarks), *remainder(compositor, rest))
    return (Front(tuple(marks)),)


def _facts(compositor: Compositor, box: Box, content: TaxContent) -> Iterator[Mark]:
    payer = content.payer
    year, name, birth, address, january = box.rows((_ROW_HEIGHT,) * 5)
    born, sex = birth.columns((_BIRTH_WIDTH, birth.width - _BIRTH_WIDTH))
    yield from labelled(compositor, year, _FACT, "年度", payer.fiscal_year)
    yield from labelled(compositor, name, _NAME, "氏名", payer.name)
    yield from labelled(compositor, born, _FACT, "生年月日", payer.birth_date)
    yield from labelled(compositor, sex, _SEX, "性別", payer.sex)
    yield from labelled(compositor, address, _ADDRESS, "住所", payer.address)
    yield from labelled(compositor, january, _ADDRESS, "1月1日の住所", payer.address_on_january_first)


def _band(compositor: Compositor, box: Box, band: tuple[AmountSection, ...]) -> Iterator[Mark]:
    """The sections, each half as wide as the form; the room of a missing second one is struck out."""
    width = (box.width - _GAP) / 2
    left, _, right = box.columns((width, _GAP, width))
    for column, section in zip((left, right), band, strict=False):
        yield from amount_section(compositor, column, section)
    if len(band) == 1:
        yield from (struck(right), thick_frame(right))
