"""The page that engines are compared on: a 住民票 of 78 runs, 706 glyphs, 14 variation sequences.

So many had the page of docs/reference/documents.md, section 2, on which engines were first measured. No form
has just as many, so it is made of one: of the front for two persons, the 78 longest runs stay, and rare
names and common characters are set behind them until the page has its 706 glyphs.
"""

from dataclasses import replace
from itertools import cycle, islice

from kiosk.documents.render import draft
from kiosk.documents.typesetting.marks import Mark, Run
from kiosk.domain.names import glyph_sequences
from tests.documents.people import KUZU_VARIANT, NABE_VARIANT, TSUJI_VARIANT, furniture, juminhyo

RUNS, GLYPHS, SEQUENCES = 78, 706, 14
_RARE = (KUZU_VARIANT, TSUJI_VARIANT, NABE_VARIANT)
_COMMON = "佐藤鈴木高橋田中伊渡山本中村小林加吉井口松清水森池下石川前岡後長谷近坂"


def marks_of_78_runs() -> tuple[Mark, ...]:
    """The page's marks, without its pictures."""
    marks = draft(juminhyo(2), furniture()).pages[0].marks
    runs = [mark for mark in marks if isinstance(mark, Run)]
    kept = sorted(sorted(runs, key=lambda run: -_glyphs(run))[:RUNS], key=runs.index)
    missing = GLYPHS - sum(map(_glyphs, kept))
    added = [*islice(cycle(_RARE), SEQUENCES), *islice(cycle(_COMMON), missing - SEQUENCES)]
    longer = [replace(run, text=run.text + "".join(added[place::RUNS])) for place, run in enumerate(kept)]
    return (*(mark for mark in marks if not isinstance(mark, Run)), *longer)


def _glyphs(run: Run) -> int:
    return sum(1 for _ in glyph_sequences(run.text))
