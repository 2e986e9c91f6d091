"""Seal imprints: round, 1 bit a pixel at 600 dpi, carved from a family name."""

from dataclasses import dataclass
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from kiosk.documents.fonts import IPAMJ_MINCHO, read_font
from kiosk.domain.names import is_variation_selector

DIAMETER_MM = 13.504
"""319 dots of 1/600 inch: the common size of a 認印."""

_DPI = 600
_DIAMETER = 319
_RING = 7
_FONT_SIZE = 200
_STROKE = 4
_BLACK, _WHITE = 0, 255


@dataclass(frozen=True, slots=True)
class _Grid:
    """How the characters share the round field: columns from the right, in fractions of the diameter."""

    columns: int
    rows: int
    width: float
    height: float


_GRIDS = {
    1: _Grid(1, 1, 0.60, 0.66),
    2: _Grid(1, 2, 0.46, 0.78),
    3: _Grid(1, 3, 0.38, 0.82),
    4: _Grid(2, 2, 0.64, 0.66),
}


def imprint_png(family_name: str, tilt_degrees: float) -> bytes:
    """The imprint of a seal of `family_name` as PNG, turned by `tilt_degrees` as a hand would.

    A seal is carved freely, so a variation selector plays no part. Raises ValueError for a name of no or of
    more than four characters.
    """
    characters = "".join(character for character in family_name if not is_variation_selector(character))
    turned = _carved(characters).rotate(tilt_degrees, Image.Resampling.BILINEAR, fillcolor=_WHITE)
    target = BytesIO()
    turned.convert("1", dither=Image.Dither.NONE).save(target, "PNG", dpi=(_DPI, _DPI))
    return target.getvalue()


@cache
def _carved(characters: str) -> Image.Image:
    grid = _GRIDS.get(len(characters))
    if grid is None:
        raise ValueError("a seal carries one to four characters")
    image = Image.new("L", (_DIAMETER, _DIAMETER), _WHITE)
    _draw_ring(image)
    for place, character in enumerate(characters):
        _place_glyph(image, _glyph(character), grid, place)
    return image


def _draw_ring(image: Image.Image) -> None:
    edge = _DIAMETER - 1
    ImageDraw.Draw(image).ellipse((0, 0, edge, edge), outline=_BLACK, width=_RING)


def _place_glyph(image: Image.Image, glyph: Image.Image, grid: _Grid, place: int) -> None:
    width = int(grid.width * _DIAMETER / grid.columns)
    height = int(grid.height * _DIAMETER / grid.rows)
    column = grid.columns - 1 - place // grid.rows
    left = int((1 - grid.width) / 2 * _DIAMETER) + column * width
    top = int((1 - grid.height) / 2 * _DIAMETER) + place % grid.rows * height
    gap = 4
    image.paste(glyph.resize((width - gap, height - gap)), (left + gap // 2, top + gap // 2))


def _glyph(character: str) -> Image.Image:
    canvas = Image.new("L", (2 * _FONT_SIZE, 2 * _FONT_SIZE), _WHITE)
    origin = (_FONT_SIZE // 2, _FONT_SIZE // 2)
    ImageDraw.Draw(canvas).text(origin, character, fill=_BLACK, font=_font(), stroke_width=_STROKE)
    return canvas.crop(canvas.point(lambda value: 255 - value).getbbox())


@cache
def _font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(
        BytesIO(read_font(IPAMJ_MINCHO)), _FONT_SIZE, layout_engine=ImageFont.Layout.BASIC
    )
