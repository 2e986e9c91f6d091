"""けん制文字 under the model of printer, copier and eye: hidden on the original, plain on most copies."""

import subprocess
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from kiosk.documents.dots import DOT_MM
from kiosk.documents.fonts import BIZ_UD_GOTHIC_BOLD
from kiosk.documents.guard.profile import GENERIC_GUARD, SCREEN_OF_WORDS
from kiosk.documents.guard.tile import TILE_DOTS, Dots, screen_tile
from tests.documents.guard.copier import Copier, Judgement, Mode, judged, scan
from tests.documents.guard.printer import Light, Printer


def two_screens(words: Dots) -> Dots:
    """A piece of a page, the letters being where `words` is True."""
    pave = tuple(side // TILE_DOTS for side in words.shape)
    both = (np.tile(screen_tile(screen), pave) for screen in (SCREEN_OF_WORDS, GENERIC_GUARD.ground))
    return np.where(words, *both)


@cache
def halves() -> Dots:
    """Words on the left, ground on the right: 20 mm by 20."""
    words = np.zeros((5 * TILE_DOTS, 6 * TILE_DOTS), dtype=bool)
    words[:, : 3 * TILE_DOTS] = True
    return words


@cache
def original_of_halves() -> Light:
    return Printer().light(two_screens(halves()))


def copied(mode: Mode, dpi: int) -> Judgement:
    return judged(Copier(mode, dpi).copy(original_of_halves()), halves())


def test_on_the_original_words_and_ground_are_equally_dark() -> None:
    assert abs(judged(original_of_halves(), halves()).contrast) < 0.01


def test_on_the_original_the_grain_tells_the_words_to_who_looks_closely() -> None:
    """Said in docs/paper.md: coarse dots in the ground would hide it, and mislead the verifier."""
    seen = judged(original_of_halves(), halves())
    assert seen.grain_of_ground < seen.grain_of_words < 0.03


@pytest.mark.parametrize(
    ("mode", "dpi"),
    [
        (Mode.TEXT, 300),
        (Mode.TEXT, 200),
        (Mode.BACKGROUND_REMOVAL, 600),
        (Mode.BACKGROUND_REMOVAL, 300),
    ],
)
def test_a_copy_shows_the_words_plainly(mode: Mode, dpi: int) -> None:
    seen = copied(mode, dpi)
    assert seen.contrast > 0.05
    assert seen.contrast_to_noise > 5


def test_a_text_copy_of_600_dpi_shows_the_words_in_a_restless_ground() -> None:
    """The copier keeps single dots here and loses them there."""
    seen = copied(Mode.TEXT, 600)
    assert seen.contrast > 0.05
    assert 3 < seen.contrast_to_noise < 5


def test_a_copy_of_200_dpi_with_the_background_removed_shows_hardly_anything() -> None:
    """Said in docs/paper.md."""
    assert 0.003 < copied(Mode.BACKGROUND_REMOVAL, 200).contrast < 0.02


@pytest.mark.parametrize("dpi", [600, 300, 200])
def test_a_photo_copy_shows_nothing(dpi: int) -> None:
    """Said in docs/paper.md: the mode keeps the mean of light, and the screens have the same."""
    assert abs(copied(Mode.PHOTO, dpi).contrast) < 0.02


@cache
def letters() -> Dots:
    """複写 as on a certificate, on 40 mm by 69."""
    size = (17 * TILE_DOTS, 10 * TILE_DOTS)
    picture = Image.new("1", size)
    font = ImageFont.truetype(str(BIZ_UD_GOTHIC_BOLD.path), round(26 / DOT_MM))
    ImageDraw.Draw(picture).text((round(6 / DOT_MM), round(5 / DOT_MM)), "複写", fill=1, font=font)
    return np.asarray(picture)


@cache
def original_of_letters() -> Light:
    return Printer().light(two_screens(letters()))


def read_by_ocr(page: Light, folder: Path) -> str:
    """What tesseract reads on a scan, looked at from as far as makes single dots vanish."""
    pixels = scan(page, 300)
    distant = cv2.resize(cv2.GaussianBlur(pixels, (0, 0), 5.5), None, fx=0.25, fy=0.25)
    dark, bright = np.percentile(distant, (1, 99))
    stretched = np.clip((distant - dark) / (bright - dark), 0, 1) * 255
    _, black_and_white = cv2.threshold(stretched.astype(np.uint8), 0, 255, cv2.THRESH_OTSU)
    Image.fromarray(black_and_white).save(folder / "page.png")
    command = ["tesseract", str(folder / "page.png"), "-", "-l", "jpn", "--psm", "8", "--dpi", "75"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    return "".join(told.stdout.split())


def test_ocr_does_not_find_the_words_on_the_original(tmp_path: Path) -> None:
    assert not set("複写") & set(read_by_ocr(original_of_letters(), tmp_path))


@pytest.mark.parametrize(
    "copier",
    [
        Copier(Mode.TEXT, 300),
        Copier(Mode.TEXT, 200),
        Copier(Mode.BACKGROUND_REMOVAL, 600),
        Copier(Mode.BACKGROUND_REMOVAL, 300),
    ],
    ids=lambda copier: f"{copier.mode.value}-{copier.dpi}",
)
def test_ocr_reads_the_words_on_a_copy(copier: Copier, tmp_path: Path) -> None:
    assert read_by_ocr(copier.copy(original_of_letters()), tmp_path) == "複写"
