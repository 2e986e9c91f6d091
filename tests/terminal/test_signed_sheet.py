"""The frame of the sheets to sign, read back by a PDF reader that we did not write."""

import io

import pypdf
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from kiosk.terminal.signed_sheet import a4_sheet, signature_lines
from kiosk.terminal.slip_font_files import REGULAR

_TEXT = ParagraphStyle("text", fontName=REGULAR, fontSize=8)
_LABELS = (("日付 Date", "場所 Place"), ("氏名 Name", "署名 Signature"))


def _made() -> bytes:
    file = io.BytesIO()
    sheet = a4_sheet(file, "A sheet", margin=40)
    sheet.build([Paragraph("見本 Sample", _TEXT), signature_lines(_LABELS, _TEXT, row_height=30)])
    return file.getvalue()


def test_a_sheet_is_a4_and_says_what_it_is_and_in_which_language() -> None:
    reader = pypdf.PdfReader(io.BytesIO(_made()))
    (page,) = reader.pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    assert reader.metadata is not None
    assert (reader.metadata.title, str(reader.root_object["/Lang"])) == ("A sheet", "ja-JP")


def test_everybody_who_signs_has_a_label_and_a_line() -> None:
    (page,) = pypdf.PdfReader(io.BytesIO(_made())).pages
    words = "".join(page.extract_text().split())
    assert all("".join(label.split()) in words for row in _LABELS for label in row)


def test_the_same_story_gives_the_same_bytes() -> None:
    assert _made() == _made()
