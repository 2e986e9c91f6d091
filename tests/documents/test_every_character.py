"""Every MJ character and every variation sequence of the font prints, and reads back as registered."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

import pytest
from fontTools.ttLib import TTFont

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.fonts import IPAMJ_MINCHO
from kiosk.documents.reading import read_pages
from kiosk.documents.typesetting.adobe_japan1 import moji_joho_of_adobe_japan1
from kiosk.documents.typesetting.marks import Page, Run
from kiosk.documents.typesetting.painting import DocumentInformation, paint
from kiosk.domain.names import glyph_sequences
from tests.documents.people import furniture

A_RUN = 40
RUNS_A_PAGE = 40
PAGES_A_DOCUMENT = 4
SEQUENCES_OF_THE_FONT = 11_474
CHARACTERS_OF_THE_MOJI_JOHO = 58_862
WITHOUT_A_CODE = 34
MJ_NUMBER = re.compile(r"mj\d{6}")


def every_sequence() -> list[str]:
    """What is drawn as one glyph, characters first; no space, which readers may add or drop."""
    ids = certificate_font().registered_face.glyph_ids
    return sorted((one for one in ids if not one.isspace()), key=lambda one: (len(one), one))


def documents(sequences: Sequence[str]) -> Iterator[list[list[str]]]:
    """Pages of runs."""
    lines = iter("".join(sequences[start : start + A_RUN]) for start in range(0, len(sequences), A_RUN))
    while runs := list(islice(lines, RUNS_A_PAGE * PAGES_A_DOCUMENT)):
        yield [runs[start : start + RUNS_A_PAGE] for start in range(0, len(runs), RUNS_A_PAGE)]


def read_back(pages: list[list[str]]) -> list[str]:
    font = certificate_font()
    information = DocumentInformation("", "", "", "", furniture().issued_on)
    marks = [
        Page(tuple(Run(10.0, 10.0 + 6.5 * row, text, 8.0) for row, text in enumerate(runs))) for runs in pages
    ]
    return [reading.text for page in read_pages(paint(marks, information, font)) for reading in page.texts]


def assert_printed(sequences: Sequence[str]) -> int:
    count = 0
    for pages in documents(sequences):
        texts = read_back(pages)
        assert texts == [text for runs in pages for text in runs]
        count += sum(1 for text in texts for _ in glyph_sequences(text))
    return count


def test_a_sample_of_all_characters_and_sequences_reads_back_as_registered() -> None:
    sample = every_sequence()[::47]
    assert assert_printed(sample) == len(sample)


def test_the_font_has_all_the_sequences_that_it_promises() -> None:
    proven = moji_joho_of_adobe_japan1()
    from_the_font = [one for one in every_sequence() if len(one) == 2 and one not in proven]
    assert len(from_the_font) == SEQUENCES_OF_THE_FONT


def mj_glyphs() -> tuple[dict[str, int], set[str]]:
    """The glyphs that the font names by MJ numbers, and those of them that no table of the font leads to."""
    with TTFont(IPAMJ_MINCHO.path, lazy=True) as font:
        glyphs = font.getReverseGlyphMap()
        ids = {name: number for name, number in glyphs.items() if MJ_NUMBER.fullmatch(name)}
        named: set[str] = set()
        for table in font["cmap"].tables:
            named.update(table.cmap.values())
            for pairs in getattr(table, "uvsDict", {}).values():
                named.update(name for _, name in pairs if name)
    return ids, ids.keys() - named


def test_every_mj_glyph_can_be_asked_for_by_a_character_or_a_sequence() -> None:
    """The 58,862 characters of the 文字情報基盤 and more; all but the few to which the font gives no code."""
    ids, unreachable = mj_glyphs()
    face = certificate_font().registered_face
    drawn = {face.glyph_id(one) for one in every_sequence()}
    assert {name for name, number in ids.items() if number not in drawn} == unreachable
    assert len(unreachable) == WITHOUT_A_CODE
    assert len(ids) - len(unreachable) >= CHARACTERS_OF_THE_MOJI_JOHO


@pytest.mark.long
def test_every_character_and_every_sequence_reads_back_as_registered() -> None:
    everything = every_sequence()
    assert assert_printed(everything) == len(everything)
