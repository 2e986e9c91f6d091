"""The sheet to sign, read back by a PDF reader that we did not write."""

import io
from datetime import UTC, datetime

import pypdf
import pytest

from kiosk.terminal.doctor.acceptance_sheet import AcceptanceSheet
from kiosk.terminal.doctor.examinations import EXAMINATIONS
from kiosk.terminal.doctor.finding import Finding

_AT = datetime(2026, 11, 24, 10, tzinfo=UTC)
_FINDINGS = (
    Finding("printer.pdf", ok=True, finding="takes PDF"),
    Finding("printer.paper", ok=False, finding="loaded: <letter> & more", remedy="load A4"),
)


def _sheet(findings: tuple[Finding, ...] = _FINDINGS) -> bytes:
    items = [item for one in EXAMINATIONS for item in one.checklist]
    return AcceptanceSheet("t-0001", _AT, findings, items).as_pdf()


def _words(pdf: bytes) -> str:
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    return "".join(text.split())


def test_it_holds_the_findings_the_checklist_and_room_to_sign() -> None:
    words = _words(_sheet())
    assert "t-0001" in words
    for finding in _FINDINGS:
        assert "".join(finding.finding.split()) in words
    assert "→loadA4" in words
    for item in EXAMINATIONS[0].checklist:
        assert "".join(item.japanese.split()) in words
        assert "".join(item.english.split()) in words
    assert "署名Signature" in words


def test_it_turns_the_page_where_there_is_more_than_a_page_of_findings() -> None:
    pages = pypdf.PdfReader(io.BytesIO(_sheet(_FINDINGS * 60))).pages
    assert len(pages) > 2
    assert {round(page.mediabox.width) for page in pages} == {595}


def test_each_page_tells_to_which_examination_it_belongs() -> None:
    pages = pypdf.PdfReader(io.BytesIO(_sheet(_FINDINGS * 60))).pages
    for number, page in enumerate(pages, start=1):
        words = "".join(page.extract_text().split())
        assert "端末Terminalt-00012026-11-2410:00" in words
        assert f"{number}/{len(pages)}" in words


@pytest.mark.parametrize("findings", range(1, 30))
def test_nobody_signs_a_page_on_which_nothing_stands(findings: int) -> None:
    last = [item for one in EXAMINATIONS for item in one.checklist][-1]
    pages = pypdf.PdfReader(io.BytesIO(_sheet(_FINDINGS[:1] * findings))).pages
    words = "".join(pages[-1].extract_text().split())
    assert "".join(last.english.split()) in words
    assert "署名Signature" in words


def test_the_same_findings_give_the_same_bytes() -> None:
    assert _sheet() == _sheet()
