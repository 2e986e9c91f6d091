"""公印: the square seal of a made-up mayor, drawn from the mayor's title.

A real municipality scans its registered seal; the made-up cities have theirs drawn here, in the columns of a
carved seal, from right to left. 1 bit a pixel at 600 dpi.
"""

import math
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kiosk.documents.content import TrueSizePicture
from kiosk.documents.fonts import IPAMJ_MINCHO

_DPI = 600
_SIDE_PX = 567
"""24 mm."""
_BORDER_PX = 20
_GAP_PX = 16
_GLYPH_PX = 400
_STROKE_PX = 7
_BLACK_BELOW = 128


def draw_official_seal(mayor_title: str, font_path: Path = IPAMJ_MINCHO.path) -> TrueSizePicture:
    """The seal 「mayor_title之印」; the same title gives the same picture."""
    grey = Image.new("L", (_SIDE_PX, _SIDE_PX), 255)
    ImageDraw.Draw(grey).rectangle((0, 0, _SIDE_PX - 1, _SIDE_PX - 1), outline=0, width=_BORDER_PX)
    font = ImageFont.truetype(font_path, _GLYPH_PX)
    field = _SIDE_PX - 2 * (_BORDER_PX + _GAP_PX)
    columns = _columns(mayor_title + "之印")
    width = field // len(columns)
    for index, column in enumerate(columns):
        left = _SIDE_PX - _BORDER_PX - _GAP_PX - (index + 1) * width
        height = field // len(column)
        for place, character in enumerate(column):
            glyph = _carved(character, font, (width - _GAP_PX, height - _GAP_PX))
            top = _BORDER_PX + _GAP_PX + place * height
            grey.paste(glyph, (left + _GAP_PX // 2, top + _GAP_PX // 2))
    return _one_bit(grey)


def _columns(text: str) -> list[str]:
    """The text in columns of nearly equal length, the first ones longer, in reading order."""
    count = math.ceil(math.sqrt(len(text)))
    base, longer = divmod(len(text), count)
    lengths = [base + (index < longer) for index in range(count)]
    starts = [sum(lengths[:index]) for index in range(count)]
    return [text[start : start + length] for start, length in zip(starts, lengths, strict=True)]


def _carved(character: str, font: ImageFont.FreeTypeFont, size: tuple[int, int]) -> Image.Image:
    """One glyph stretched to fill its place, as the characters of a carved seal do."""
    box = font.getbbox(character, stroke_width=_STROKE_PX)
    left, top, right, bottom = (round(edge) for edge in box)
    glyph = Image.new("L", (right - left, bottom - top), 255)
    ImageDraw.Draw(glyph).text((-left, -top), character, fill=0, font=font, stroke_width=_STROKE_PX)
    return glyph.resize(size, Image.Resampling.LANCZOS)


def _one_bit(grey: Image.Image) -> TrueSizePicture:
    buffer = BytesIO()
    grey.point(lambda value: 255 if value >= _BLACK_BELOW else 0).convert("1").save(
        buffer, "PNG", dpi=(_DPI, _DPI)
    )
    side_mm = _SIDE_PX * 25.4 / _DPI
    return TrueSizePicture(buffer.getvalue(), side_mm, side_mm)
