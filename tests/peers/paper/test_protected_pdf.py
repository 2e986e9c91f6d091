"""Programs that we did not write, on a protected certificate: PDF readers, and a reader of symbols."""

import subprocess
from pathlib import Path

import pytest

from kiosk.protocol.paper.seal import read_symbol_text
from tests.verifier.papers import household_of_four


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("paper") / "paper.pdf"
    path.write_bytes(household_of_four().pdf)
    return path


def output(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def test_qpdf_finds_no_fault(pdf: Path) -> None:
    assert "No syntax or stream encoding errors" in output("qpdf", "--check", pdf)


def test_every_font_is_embedded_and_maps_to_unicode(pdf: Path) -> None:
    rows = output("pdffonts", pdf).splitlines()[2:]
    assert rows
    for row in rows:
        assert row.split()[-5:-2] == ["yes", "yes", "yes"]


def test_pdftotext_finds_the_persons_and_the_hint(pdf: Path) -> None:
    text = output("pdftotext", "-layout", pdf, "-")
    assert "見本" in text
    assert "この証明書の確かめ方" in text


def test_zbar_reads_the_seal(pdf: Path, tmp_path: Path) -> None:
    output(
        "pdftoppm", "-r", "300", "-gray", "-f", "1", "-l", "1", "-singlefile", "-png", pdf, tmp_path / "front"
    )
    text = output("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", tmp_path / "front.png")
    assert read_symbol_text(text.strip("\n")).seal.serial == "20261121-00000012"
