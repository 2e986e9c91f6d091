from datetime import date

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.reading import read_pages
from kiosk.documents.typesetting.face import Face
from kiosk.documents.typesetting.marks import Page, Run
from kiosk.documents.typesetting.painting import DocumentInformation, paint
from tests.documents import programs

INFORMATION = DocumentInformation(
    title="見本", author="みほん市長", subject="MH-1", keywords="", created_on=date(2026, 11, 21)
)


def set_lines(*lines: str) -> bytes:
    runs = tuple(Run(20.0, 20.0 + 10 * index, line, 20.0) for index, line in enumerate(lines))
    return paint([Page(runs)], INFORMATION, certificate_font())


def ink_of(pdf: bytes) -> bytes:
    return programs.picture_of(pdf, 1).tobytes()


def test_sequences_that_share_one_outline_are_still_told_apart(face: Face) -> None:
    by_glyph: dict[int, list[str]] = {}
    for sequence, glyph_id in face.glyph_ids.items():
        by_glyph.setdefault(glyph_id, []).append(sequence)
    shared = next(
        sequences for sequences in by_glyph.values() if len(sequences) > 1 and len(sequences[1]) > 1
    )
    pdf = set_lines(*shared)
    assert [reading.text for reading in read_pages(pdf)[0].texts] == shared


def test_a_variant_is_drawn_and_not_its_base_character() -> None:
    assert ink_of(set_lines("葛\U000e0102")) != ink_of(set_lines("葛"))
    assert ink_of(set_lines("邉\U000e0110")) != ink_of(set_lines("邉"))


def test_more_glyphs_than_one_byte_can_count_are_set_in_one_font(face: Face) -> None:
    lines = ["".join(chr(0x4E00 + 30 * row + column) for column in range(30)) for row in range(20)]
    text = "".join(character for line in lines for character in line if character in face.glyph_ids)
    assert len(set(text)) > 500
    assert [reading.text for reading in read_pages(set_lines(text))[0].texts] == [text]


def test_the_characters_of_pdf_syntax_are_ordinary_text() -> None:
    text = "(a) \\ <b> [c] {d} /e %f"
    assert [reading.text for reading in read_pages(set_lines(text))[0].texts] == [text]


def test_the_document_carries_its_font_and_no_other() -> None:
    pdf = set_lines("見本")
    programs.qpdf_check(pdf)
    assert pdf.count(b"/FontFile2") == 1
    assert b"Helvetica" not in pdf
