"""`kiosk verify` from files to words: what someone at a counter types and reads."""

import json
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PIL import Image

from kiosk.cli import main
from kiosk.documents.scans import ScanLimits, grey_pages
from kiosk.verifier.trust_files import LIST_NAME, PINNED_NAME
from tests.protocol.paper.keys import pair
from tests.verifier.papers import Paper, household_of_four, household_of_seven, listed_key, trust_list
from tests.verifier.print_and_scan import Grey, Wear, printed, scanned
from tests.verifier.trust_folder import write_trust

FRESH = Wear(degrees=0.4, shift=(0.5, -0.8), noise=0.01, quality=90)
HONSEKI = slice(776, 806), slice(545, 1040)
"""Where the head's 本籍 stands on the scan; at 300 dpi."""
Printout = tuple[int, dict[str, object]]


@pytest.fixture(scope="session")
def scans() -> list[Grey]:
    """A household of four, printed and scanned: front, back."""
    return [scanned(printed(household_of_four().pdf, page), FRESH) for page in (0, 1)]


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    return write_trust(tmp_path / "trust", trust_list())


def saved(grey: Grey, path: Path) -> Path:
    Image.fromarray(grey).save(path, dpi=(300, 300))
    return path


def in_json(capsys: pytest.CaptureFixture[str], trust: Path, *words: str | Path) -> Printout:
    status = main(["verify", *map(str, words), "--trust", str(trust), "--json"])
    return status, cast("dict[str, object]", json.loads(capsys.readouterr().out))


@pytest.mark.parametrize("kind", ["png", "jpg"])
def test_a_scan_of_any_kind_back_first_is_genuine(
    kind: str, scans: list[Grey], trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [saved(scans[page], tmp_path / f"{page}.{kind}") for page in (1, 0)]
    status, report = in_json(capsys, trust, *files)
    assert (status, report["verdict"]) == (0, "genuine")
    assert report["altered_regions"] == []
    assert "no-proof-of-original" in cast("list[str]", report["reasons"])


@pytest.mark.parametrize("kind", ["tiff", "pdf"])
def test_one_file_holds_both_sides(
    kind: str, scans: list[Grey], trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = (Image.fromarray(scan) for scan in scans)
    path = tmp_path / f"both.{kind}"
    first.save(path, save_all=True, append_images=[second], resolution=300)
    status, report = in_json(capsys, trust, path)
    assert (status, report["verdict"]) == (0, "genuine")


def test_a_front_alone_shows_its_content_for_the_eye(
    scans: list[Grey], trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(
        ["verify", str(saved(scans[0], tmp_path / "front.png")), "--trust", str(trust), "--lang", "en"]
    )
    said = capsys.readouterr().out
    assert status == 0
    assert said.startswith("The seal is genuine (front only)")
    assert "Compare the following with the paper by eye." in said
    assert "20261121-00000012" in said
    assert "見本" in said


def test_japanese_is_spoken_unless_told_otherwise(
    scans: list[Grey], trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["verify", str(saved(scans[0], tmp_path / "front.png")), "--trust", str(trust)])
    assert capsys.readouterr().out.startswith("記号は真正です")


def test_a_second_page_of_another_certificate_is_found(
    trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = household_of_seven(), household_of_seven("20261121-00000099")
    sheets = ((one, 0), (one, 1), (other, 2), (other, 3))
    files = [saved(drawn(paper, page), tmp_path / f"{page}.png") for paper, page in sheets]
    status, report = in_json(capsys, trust, *files)
    assert (status, report["verdict"]) == (1, "altered")
    assert "sheets-of-different-certificates" in cast("list[str]", report["reasons"])


def test_the_sheets_of_a_certificate_are_told_apart_in_any_order(
    trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [saved(drawn(household_of_seven(), page), tmp_path / f"{page}.png") for page in (3, 0, 1, 2)]
    status, report = in_json(capsys, trust, *files)
    assert (status, report["verdict"]) == (0, "genuine")
    assert {sheet["sheet"] for sheet in cast("list[dict[str, object]]", report["sheets"])} == {1, 2}


def test_the_marked_picture_frames_what_was_written_over(
    scans: list[Grey], trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    front = scans[0].copy()
    front[HONSEKI] = np.fliplr(np.flipud(front[HONSEKI]))
    files = (saved(front, tmp_path / "front.png"), saved(scans[1], tmp_path / "back.png"))
    status, report = in_json(capsys, trust, *files, "--marked", tmp_path / "marked")
    assert (status, report["verdict"]) == (1, "altered")
    regions = cast("list[dict[str, float]]", report["altered_regions"])
    assert all(60 < region["y"] < 74 and 40 < region["x"] < 94 for region in regions)
    marked = np.asarray(Image.open(tmp_path / "marked" / "01.png")).astype(int)
    red = (marked[..., 0] > 180) & (marked[..., 1] < 60)
    framed = np.argwhere(red)[:, 0] / 200 * 25.4
    assert framed.min() > 58
    assert framed.max() < 76


def test_an_empty_page_cannot_be_read(
    trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = saved(np.full((1200, 900), 255, np.uint8), tmp_path / "empty.png")
    status, report = in_json(capsys, trust, empty)
    assert (status, report["verdict"], report["reasons"]) == (1, "unreadable", ["nothing-read"])


def test_a_paper_whose_issuer_is_unknown_is_neither_good_nor_called_forged(
    scans: list[Grey], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = listed_key(municipality="999996", elliptic=pair("other").paired.elliptic)
    trust = write_trust(tmp_path / "trust", trust_list(keys=(elsewhere,)))
    files = [saved(scan, tmp_path / f"{page}.png") for page, scan in enumerate(scans)]
    status, report = in_json(capsys, trust, *files)
    assert (status, report["verdict"]) == (1, "issuer-unknown")
    assert "issuer-unknown" in cast("list[str]", report["reasons"])


def test_a_marked_folder_that_cannot_be_made_costs_no_verdict(
    scans: list[Grey], trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [saved(scan, tmp_path / f"{page}.png") for page, scan in enumerate(scans)]
    assert main(["verify", *map(str, files), "--trust", str(trust), "--marked", str(files[0])]) == 0
    assert "no marked picture was written (File exists); name another folder" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 torn", b"\x89PNG\r\n\x1a\n", b"GIF89a"])
def test_a_file_that_is_no_scan_is_refused_with_a_remedy(
    content: bytes, trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "scan").write_bytes(content)
    assert main(["verify", str(tmp_path / "scan"), "--trust", str(trust)]) == 2
    assert "scan the paper again" in capsys.readouterr().err


def test_a_trust_list_that_too_few_signed_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trust = write_trust(tmp_path / "trust", trust_list(), signed_by=1)
    scan = saved(np.zeros((9, 9), np.uint8), tmp_path / "scan.png")
    assert main(["verify", str(scan), "--trust", str(trust)]) == 2
    assert "get the list anew from its publisher" in capsys.readouterr().err


def test_a_missing_trust_list_names_the_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scan = saved(np.zeros((9, 9), np.uint8), tmp_path / "scan.png")
    assert main(["verify", str(scan), "--trust", str(tmp_path / LIST_NAME)]) == 2
    told = capsys.readouterr().err
    assert f"{tmp_path / LIST_NAME}: cannot be read" in told
    assert "name the right file by --trust" in told


def test_missing_keys_name_their_option(
    trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scan = saved(np.zeros((9, 9), np.uint8), tmp_path / "scan.png")
    assert main(["verify", str(scan), "--trust", str(trust), "--keys", str(tmp_path / "none.pem")]) == 2
    assert "none.pem: cannot be read (No such file or directory); name the right file by --keys" in (
        capsys.readouterr().err
    )


def test_keys_in_the_place_of_the_list_are_told_apart(
    trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scan = saved(np.zeros((9, 9), np.uint8), tmp_path / "scan.png")
    assert main(["verify", str(scan), "--trust", str(trust.with_name(PINNED_NAME))]) == 2
    assert "holds keys, not a trust list; give trust-list.cbor by --trust" in capsys.readouterr().err


def test_a_missing_scan_is_named_before_anything_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(tmp_path / "none.pdf"), "--trust", str(tmp_path / LIST_NAME)]) == 2
    assert "none.pdf: there is no such file" in capsys.readouterr().err


def test_of_several_files_the_broken_one_is_named(
    scans: list[Grey], trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, torn = saved(scans[0], tmp_path / "whole.png"), tmp_path / "torn.png"
    torn.write_bytes(whole.read_bytes()[:900])
    assert main(["verify", str(whole), str(torn), "--trust", str(trust)]) == 2
    assert f"{torn}: not a whole PNG" in capsys.readouterr().err


def test_a_marked_picture_that_could_not_be_drawn_is_not_passed_over(
    scans: list[Grey], trust: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    front = saved(scans[0], tmp_path / "front.png")
    main(["verify", str(front), "--trust", str(trust), "--marked", str(tmp_path / "marked")])
    assert "no marked picture was written" in capsys.readouterr().err


def drawn(paper: Paper, page: int) -> Grey:
    """A page as PDFium draws it, which is as good as a scan where print and wear do not matter."""
    return list(grey_pages(paper.pdf, ScanLimits()))[page]
