"""Where the latent words stand on a page, in a bold face: a stroke has to hold several dots of the screen."""

from io import BytesIO
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from kiosk.documents.dots import DOTS_AN_INCH, PAGE_HEIGHT_DOTS, PAGE_WIDTH_DOTS
from kiosk.documents.fonts import BIZ_UD_GOTHIC_BOLD, read_font

Cells: TypeAlias = npt.NDArray[np.bool_]
"""A page in cells of `CELL_DOTS`, True inside the words."""

WORDS = "複写"
_GLYPH_MM = 26.0
_STEP_MM = (104.0, 66.0)
_FIRST_MM = (14.0, 4.0)
"""Upper left corner of the first word; on the back it stands in the hint."""
CELL_DOTS = 8
"""A third of a millimetre: finer edges tell a copier and an eye no more."""


def latent_words() -> Cells:
    """The words over the whole page, every second row shifted by half a step."""
    dots_a_mm = DOTS_AN_INCH / CELL_DOTS / 25.4
    size = (PAGE_WIDTH_DOTS // CELL_DOTS, PAGE_HEIGHT_DOTS // CELL_DOTS)
    page = Image.new("1", size)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(BytesIO(read_font(BIZ_UD_GOTHIC_BOLD)), round(_GLYPH_MM * dots_a_mm))
    step_x, step_y = (round(step * dots_a_mm) for step in _STEP_MM)
    for row, y in enumerate(range(round(_FIRST_MM[1] * dots_a_mm), size[1], step_y)):
        for x in range(round(_FIRST_MM[0] * dots_a_mm) + step_x // 4 * (row % 2), size[0], step_x):
            draw.text((x, y), WORDS, fill=1, font=font)
    return np.asarray(page)
