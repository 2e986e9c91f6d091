"""A page printed and scanned by a model of both gives the cover at which ground and words agree."""

from datetime import date
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from kiosk.cli import main
from kiosk.documents.dots import DOTS_AN_INCH, PAGE_HEIGHT_DOTS, PAGE_WIDTH_DOTS
from kiosk.documents.guard.calibration.finding import PageOnScan
from kiosk.documents.guard.calibration.fitting import calibrated
from kiosk.documents.guard.calibration.layout import COVERS, PATCH_TILES, Patch, all_patches
from kiosk.documents.guard.calibration.measuring import RowContrast, row_contrasts
from kiosk.documents.guard.calibration.page import calibration_pdf
from kiosk.documents.guard.calibration.refusal import CalibrationRefused
from kiosk.documents.guard.profile import SCREEN_OF_WORDS, GuardProfile
from kiosk.documents.guard.profile_file import ProfileFileRefused, read_profile
from kiosk.documents.guard.tile import TILE_DOTS, Dots, screen_tile
from kiosk.documents.scans import Grey
from tests.documents import programs
from tests.documents.guard.printer import FINENESS, PAPER, TONER, Light, Printer, light_of_tile


@cache
def printed_page() -> Dots:
    pdf = calibration_pdf(date(2026, 11, 22))
    drawn = ~np.asarray(programs.dots_of(pdf, 1, DOTS_AN_INCH))
    return drawn[:PAGE_HEIGHT_DOTS, :PAGE_WIDTH_DOTS]


def tile_of(patch: Patch) -> Dots:
    return screen_tile(GuardProfile(COVERS[patch.row]).ground if patch.is_ground else SCREEN_OF_WORDS)


@cache
def print_of(printer: Printer) -> Light:
    """The page as light, a place for each dot; the patches as the printer's model prints their tiles."""
    light = np.where(printed_page(), TONER, PAPER).astype(np.float32)
    for patch in all_patches():
        tile = tile_of(patch)
        fine = printer.light(np.tile(tile, (3, 3)), seed=patch.left)
        dots = fine.reshape(3 * TILE_DOTS, FINENESS, 3 * TILE_DOTS, FINENESS).mean(axis=(1, 3))
        top, left = patch.top * TILE_DOTS, patch.left * TILE_DOTS
        light[top : top + len(dots), left : left + len(dots)] = dots
    return light


def scan_of(light: Light, dpi: int = 300, degrees: float = 0.8, bleach: float = 1.0) -> Grey:
    """Turned, unevenly lit, noisy, and coded as scanners do (IEC 61966-2-1)."""
    step = DOTS_AN_INCH / dpi
    height, width = (round(side / step) for side in light.shape)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    soft = cv2.GaussianBlur(light, (0, 0), 0.55 * step)
    small = cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR)
    page = cv2.warpAffine(small, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)
    page = page * np.linspace(1, 0.93, height)[:, None] * np.linspace(0.96, 1, width)
    page += np.random.default_rng(7).normal(0, 0.01, page.shape)
    share = np.clip(page * bleach, 0, 1)
    coded = np.where(share <= 0.0031308, 12.92 * share, 1.055 * share ** (1 / 2.4) - 0.055)
    grey: Grey = np.rint(coded * 255).astype(np.uint8)
    return grey


def contrast_of(cover: float, printer: Printer) -> float:
    ground = light_of_tile(screen_tile(GuardProfile(cover).ground), printer)
    return (ground - light_of_tile(screen_tile(SCREEN_OF_WORDS), printer)) / ground


def test_a_printer_gets_the_patches_dot_by_dot() -> None:
    page = printed_page()
    for patch in all_patches():
        top, left, side = patch.top * TILE_DOTS, patch.left * TILE_DOTS, PATCH_TILES * TILE_DOTS
        expected = np.tile(tile_of(patch), (PATCH_TILES, PATCH_TILES))
        assert np.array_equal(page[top : top + side, left : left + side], expected)


@pytest.mark.parametrize("gain_um", [5.0, 10.0, 15.0])
def test_on_the_printer_that_was_calibrated_the_words_vanish(gain_um: float) -> None:
    printer = Printer(gain_um)
    scan = scan_of(print_of(printer))
    found = calibrated(row_contrasts(scan, PageOnScan.found(scan)))
    assert abs(contrast_of(found.profile.single_cover, printer)) < 0.01


def test_a_scan_may_lie_upside_down_and_be_finer() -> None:
    printer = Printer()
    light = print_of(printer)
    scans = [scan_of(light), np.rot90(scan_of(light, dpi=600, degrees=-1.5), 2)]
    covers = [calibrated(row_contrasts(scan, PageOnScan.found(scan))).profile.single_cover for scan in scans]
    assert covers[0] == pytest.approx(covers[1], abs=0.004)


@cache
def plain_scan() -> Grey:
    return scan_of(print_of(Printer()))


def test_a_page_without_a_corner_is_refused() -> None:
    scan = plain_scan().copy()
    scan[:400, :400] = 230
    with pytest.raises(CalibrationRefused, match="1 of the 4 corner symbols"):
        PageOnScan.found(scan)


def test_a_coarse_scan_is_refused() -> None:
    with pytest.raises(CalibrationRefused, match="300 dpi or more"):
        PageOnScan.found(scan_of(print_of(Printer()), dpi=200))


def test_a_bleached_scan_is_refused() -> None:
    scan = scan_of(print_of(Printer()), bleach=1.6)
    with pytest.raises(CalibrationRefused, match="bleaches the paper"):
        row_contrasts(scan, PageOnScan.found(scan))


@pytest.mark.parametrize(
    ("contrasts", "cause"),
    [
        ([0.09 - 0.002 * row for row in range(15)], "loses single dots"),
        ([-0.01 - 0.01 * row for row in range(15)], "swells single dots"),
        ([0.05 * (-1) ** row for row in range(15)], "do not follow one another"),
    ],
    ids=["all-lighter", "all-darker", "a-streak"],
)
def test_rows_that_tell_no_cover_are_refused(contrasts: list[float], cause: str) -> None:
    rows = [RowContrast(cover, contrast) for cover, contrast in zip(COVERS, contrasts, strict=True)]
    with pytest.raises(CalibrationRefused, match=cause):
        calibrated(rows)


def test_the_doors_lead_from_page_to_profile(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["documents", "calibration", str(tmp_path / "page.pdf")]) == 0
    assert (tmp_path / "page.pdf").read_bytes()[:5] == b"%PDF-"
    Image.fromarray(plain_scan()).save(tmp_path / "scan.png")
    capsys.readouterr()
    assert main(["documents", "calibrate", str(tmp_path / "scan.png")]) == 0
    (tmp_path / "office.toml").write_text(capsys.readouterr().out)
    assert abs(contrast_of(read_profile(tmp_path / "office.toml").single_cover, Printer())) < 0.01


def test_a_scan_of_something_else_is_told_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("L", (2480, 3508), 200).save(tmp_path / "scan.png")
    assert main(["documents", "calibrate", str(tmp_path / "scan.png")]) == 1
    assert "4 of the 4 corner symbols cannot be read; scan the whole page" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("single_cover = 0.9", "is between"),
        ("single_cover = 'pale'", "one number"),
        ("singel_cover = 0.1", "one number"),
        ("=", "no TOML"),
    ],
)
def test_a_profile_that_is_none_is_refused(text: str, cause: str, tmp_path: Path) -> None:
    (tmp_path / "office.toml").write_text(text)
    with pytest.raises(ProfileFileRefused, match=cause):
        read_profile(tmp_path / "office.toml")
