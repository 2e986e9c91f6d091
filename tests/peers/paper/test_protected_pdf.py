"""Programs that we did not write, on a protected certificate: PDF readers, and a reader of symbols."""

import subprocess
from pathlib import Path

import pytest

from kiosk.documents.backprint.layout import SYMBOL_BYTES
from kiosk.documents.backprint.shares import Share, put_together, read_share
from kiosk.protocol.paper.seal import read_symbol_text
from tests.verifier.papers import household_of_four

ONLY_QR = ("-Sdisable", "-Sqrcode.enable")


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


def scan(pdf: Path, page: int, folder: Path, dpi: int = 300) -> Path:
    """A page as a scanner would give it at its best."""
    number = str(page)
    one_page = ("-f", number, "-l", number, "-singlefile")
    output("pdftoppm", "-r", str(dpi), "-gray", *one_page, "-png", pdf, folder / f"scan-{dpi}")
    return folder / f"scan-{dpi}.png"


def test_zbar_reads_the_seal(pdf: Path, tmp_path: Path) -> None:
    text = output("zbarimg", "--quiet", "--raw", *ONLY_QR, scan(pdf, 1, tmp_path))
    assert read_symbol_text(text.strip("\n")).seal.serial == "20261121-00000012"


def shares_read_by_zbar(picture: Path) -> set[Share]:
    command = ["zbarimg", "--quiet", "--raw", *ONLY_QR, "-Sqrcode.binary", str(picture)]
    read = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout
    each = SYMBOL_BYTES + len(b"\n")
    shares = [read_share(read[start : start + SYMBOL_BYTES]) for start in range(0, len(read), each)]
    whole = {share for share in shares if share is not None}
    assert len(whole) == len(shares)
    return whole


def test_zbar_reads_enough_symbols_of_the_back_to_make_it_whole(pdf: Path, tmp_path: Path) -> None:
    """In scans of several resolutions: zbar misses another few symbols in each."""
    read = [shares_read_by_zbar(scan(pdf, 2, tmp_path, dpi)) for dpi in (300, 400, 600)]
    assert put_together(list(set().union(*read))) is not None
