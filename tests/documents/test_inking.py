"""A page that looks otherwise than it reads is not read."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.errors import UnreadablePdf
from kiosk.documents.reading import PageReading, read_pages


def read(draw: Callable[[Canvas], None]) -> PageReading:
    """What is read on a page that `draw` drew."""
    buffer = BytesIO()
    canvas = Canvas(buffer)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    (page,) = read_pages(buffer.getvalue())
    return page


def picture() -> ImageReader:
    return ImageReader(Image.new("1", (8, 8)))


def grey_text(canvas: Canvas) -> None:
    canvas.setFillGray(0.9)
    canvas.drawString(100, 100, "name")


def white_text(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.drawString(100, 100, "name")


def invisible_text(canvas: Canvas) -> None:
    canvas.drawString(100, 100, "name", mode=3)


def outlined_text(canvas: Canvas) -> None:
    canvas.drawString(100, 100, "name", mode=1)


def faint_text(canvas: Canvas) -> None:
    canvas.setFillAlpha(0.1)
    canvas.drawString(100, 100, "name")


def turned_text(canvas: Canvas) -> None:
    canvas.rotate(30)
    canvas.drawString(100, 100, "name")


def picture_upside_down(canvas: Canvas) -> None:
    canvas.translate(200, 200)
    canvas.rotate(180)
    canvas.drawImage(picture(), 0, 0, 20, 20)


def mirrored_picture(canvas: Canvas) -> None:
    canvas.scale(-1, 1)
    canvas.drawImage(picture(), -200, 100, 20, 20)


def black_bar(canvas: Canvas) -> None:
    canvas.rect(100, 100, 50, 10, stroke=1, fill=1)


def white_line(canvas: Canvas) -> None:
    canvas.setStrokeGray(1)
    canvas.line(100, 100, 200, 100)


def curve(canvas: Canvas) -> None:
    canvas.circle(100, 100, 20)


@pytest.mark.parametrize(
    "draw",
    [
        grey_text,
        white_text,
        invisible_text,
        outlined_text,
        faint_text,
        turned_text,
        picture_upside_down,
        mirrored_picture,
        black_bar,
        white_line,
        curve,
    ],
)
def test_ink_that_no_form_uses_is_refused(draw: Callable[[Canvas], None]) -> None:
    with pytest.raises(UnreadablePdf, match="no form draws"):
        read(draw)


def test_black_text_lines_frames_and_upright_pictures_are_read() -> None:
    def drawn_as_forms_do(canvas: Canvas) -> None:
        canvas.drawString(100, 500, "name")
        canvas.line(100, 100, 200, 100)
        canvas.rect(100, 200, 50, 10)
        canvas.drawImage(picture(), 100, 300, 20, 20)

    page = read(drawn_as_forms_do)
    assert [text.text for text in page.texts] == ["name"]
    assert (len(page.lines), len(page.frames), len(page.pictures)) == (1, 1, 1)
