"""納税証明書: a row for each tax of the year (docs/reference/service.md, section 12)."""

from collections.abc import Iterator
from dataclasses import astuple, replace

from kiosk.documents.content import NozeiContent, TaxAccountEntries
from kiosk.documents.forms.cells import THIN_PT, CellStyle, labelled, sizes, thick_frame
from kiosk.documents.forms.remainder import remainder
from kiosk.documents.forms.sheet import BODY, Front, Wording
from kiosk.documents.forms.taxes import SENTENCE
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Frame, Mark

_TOP = 8.0
_FACT_ROWS = (11.0, 14.0, 16.0)
_HEADER_HEIGHT = 9.0
_ROW_HEIGHT = 13.0
_COLUMNS = (54.0, 24.0, 27.0, 27.0, 27.0, 27.0)
_TITLES = ("税目", "徴収方法", "課税額", "納付済額", "未納額", "納期未到来額")
_PADDING = 2.0
_TITLE_SIZE = 8.5
_TEXT_SIZES = sizes(9.5, 8.5, 8) + sizes(8.5, 7.5, lines=2)
_AMOUNT_SIZES = sizes(9.5, 8.5, 7.5)

_FACT = CellStyle(label_width=36.0, label_size=10.0, padding=4.0, settings=sizes(12, 10.5, 9))
_NAME = replace(_FACT, settings=sizes(16, 14, 12) + sizes(11, 10, 9, lines=2))
_ADDRESS = replace(_FACT, settings=sizes(12, 10.5) + sizes(10, 9, 8, lines=2))


def wording(_: NozeiContent) -> Wording:
    """Title and sentence."""
    return Wording(title="納税証明書", title_tracking_pt=16.0, sentence=SENTENCE)


def fronts(compositor: Compositor, content: NozeiContent) -> tuple[Front, ...]:
    """The one front. Raises NotPrintable."""
    facts = Box(BODY.x, BODY.y + _TOP, BODY.width, sum(_FACT_ROWS))
    rows = len(content.accounts)
    table = Box(BODY.x, facts.bottom + 6.0, BODY.width, _HEADER_HEIGHT + rows * _ROW_HEIGHT)
    remarks = Box(BODY.x, table.bottom + 6.0, BODY.width, 11.0)
    top = remarks.bottom + 6.0
    rest = Box(BODY.x, top, BODY.width, BODY.bottom - top)
    return (
        Front(
            (
                *_facts(compositor, facts, content),
                thick_frame(facts),
                *_table(compositor, table, content.accounts),
                thick_frame(table),
                *labelled(compositor, remarks, _FACT, "備考", content.remarks),
                thick_frame(remarks),
                *remainder(compositor, rest),
            )
        ),
    )


def _facts(compositor: Compositor, box: Box, content: NozeiContent) -> Iterator[Mark]:
    year, name, address = box.rows(_FACT_ROWS)
    yield from labelled(compositor, year, _FACT, "年度", content.fiscal_year)
    yield from labelled(compositor, name, _NAME, "氏名", content.name)
    yield from labelled(compositor, address, _ADDRESS, "住所", content.address)


def _table(compositor: Compositor, box: Box, accounts: tuple[TaxAccountEntries, ...]) -> Iterator[Mark]:
    header, *rows = box.rows((_HEADER_HEIGHT, *(_ROW_HEIGHT,) * len(accounts)))
    for cell, title in zip(header.columns(_COLUMNS), _TITLES, strict=True):
        yield Frame(cell.x, cell.y, cell.width, cell.height, THIN_PT)
        yield compositor.centred(cell, title, _TITLE_SIZE)
    for row, account in zip(rows, accounts, strict=True):
        subject, collection, *amounts = row.columns(_COLUMNS)
        for cell in (subject, collection, *amounts):
            yield Frame(cell.x, cell.y, cell.width, cell.height, THIN_PT)
        yield from compositor.left(subject.inset(_PADDING), account.subject, _TEXT_SIZES)
        yield compositor.centred(collection, account.collection, _TITLE_SIZE)
        for cell, amount in zip(amounts, astuple(account)[2:], strict=True):
            yield compositor.right(cell.inset(_PADDING), amount, _AMOUNT_SIZES)
