"""The page that engines are compared on is the one that they are said to be compared on."""

from kiosk.documents.typesetting.marks import Run
from kiosk.domain.names import glyph_sequences
from tests.documents.page_of_78_runs import GLYPHS, RUNS, SEQUENCES, marks_of_78_runs


def test_it_has_the_runs_glyphs_and_sequences_of_the_reference() -> None:
    texts = [mark.text for mark in marks_of_78_runs() if isinstance(mark, Run)]
    glyphs = [one for text in texts for one in glyph_sequences(text)]
    sequences = [one for one in glyphs if len(one) > 1]
    assert (len(texts), len(glyphs), len(sequences)) == (RUNS, GLYPHS, SEQUENCES) == (78, 706, 14)
