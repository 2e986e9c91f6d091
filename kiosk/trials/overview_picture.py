"""Draws the README's picture, from card to paper, out of what a tour left.

kiosk tour OUT && python -m kiosk.trials.overview_picture OUT docs/pictures/card-to-paper.png
"""

import sys
from pathlib import Path
from typing import Final

import pypdfium2 as pdfium
from PIL import Image

SHOWN: Final = ("lay-card", "pin", "payment", "take-paper")
"""The screens of a visit that stand beside the paper, row by row; of each the picture with most done."""
_SCREEN: Final = (440, 330)
_GAP: Final = 3
_GREY: Final = (200, 200, 200)
_COLORS: Final = 128


class TourIncomplete(Exception):
    """The folder lacks a screen or the paper; names it."""


def draw_overview(tour: Path) -> Image.Image:
    """Four screens and the front of the first certificate. Raises TourIncomplete."""
    height = 2 * _SCREEN[1] + _GAP
    paper = _paper(tour / "printed" / "01.pdf", height)
    width = 2 * (_SCREEN[0] + _GAP) + paper.width
    sheet = Image.new("RGB", (width, height), _GREY)
    for place, name in enumerate(SHOWN):
        row, column = divmod(place, 2)
        with Image.open(_last(tour, name)) as screen:
            small = screen.convert("RGB").resize(_SCREEN, Image.Resampling.LANCZOS)
        sheet.paste(small, (column * (_SCREEN[0] + _GAP), row * (_SCREEN[1] + _GAP)))
    sheet.paste(paper, (width - paper.width, 0))
    return sheet


def _last(tour: Path, screen: str) -> Path:
    found = sorted((tour / "screens").glob(f"[0-9][0-9]-{screen}.png"))
    if not found:
        raise TourIncomplete(f"{tour}: has no picture of the screen {screen}; play the scenario happy-path")
    return found[-1]


def _paper(path: Path, height: int) -> Image.Image:
    if not path.exists():
        raise TourIncomplete(f"{path}: there is no certificate; play the scenario happy-path")
    document = pdfium.PdfDocument(path)
    try:
        page = document[0]
        drawn: Image.Image = page.render(scale=2 * height / page.get_height()).to_pil().convert("RGB")
        return drawn.resize((drawn.width // 2, height), Image.Resampling.LANCZOS)
    finally:
        document.close()


if __name__ == "__main__":
    draw_overview(Path(sys.argv[1])).quantize(_COLORS).save(sys.argv[2], optimize=True)
