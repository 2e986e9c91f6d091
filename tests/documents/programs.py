"""PDF programs that we did not write: poppler and qpdf."""

import subprocess
import tempfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image


def pdftotext(pdf: bytes) -> str:
    """The text of all pages in the order of painting, as poppler reads it."""
    return _run(["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"], pdf).decode()


def picture_of(pdf: bytes, page: int, dpi: int = 100) -> Image.Image:
    """One page in grey, as poppler draws it."""
    number = str(page)
    command = ["pdftoppm", "-r", str(dpi), "-gray", "-png", "-singlefile", "-f", number, "-l", number, "-"]
    with Image.open(BytesIO(_run(command, pdf))) as picture:
        return picture.convert("L")


def dots_of(pdf: bytes, page: int, dpi: int) -> Image.Image:
    """One page in black and white, as poppler draws it without any smoothing."""
    number = str(page)
    command = ["pdftoppm", "-r", str(dpi), "-mono", "-singlefile", "-f", number, "-l", number, "-"]
    with Image.open(BytesIO(_run(command, pdf))) as picture:
        return picture.convert("1")


def picture_within(pdf: bytes, page: int, dpi: int, box_mm: tuple[float, float, float, float]) -> Image.Image:
    """A part of one page in grey: left, top, width and height in millimetres."""
    x, y, width, height = (str(round(edge * dpi / 25.4)) for edge in box_mm)
    number = str(page)
    command = ["pdftoppm", "-r", str(dpi), "-gray", "-png", "-singlefile", "-f", number, "-l", number]
    part = ["-x", x, "-y", y, "-W", width, "-H", height, "-"]
    with Image.open(BytesIO(_run([*command, *part], pdf))) as picture:
        return picture.convert("L")


def jbig2_picture(stream: bytes) -> Image.Image:
    """What jbig2dec, which shares nothing with poppler, sees in a stream as PDF embeds it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "stream.jb2")
        path.write_bytes(stream)
        written = _run(["jbig2dec", "--embedded", "--format", "pbm", "--output", "-", str(path)], b"")
    with Image.open(BytesIO(written)) as picture:
        return picture.convert("1")


def qpdf_check(pdf: bytes) -> None:
    """Raises CalledProcessError if qpdf finds an error or has a warning."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "certificate.pdf")
        path.write_bytes(pdf)
        _run(["qpdf", "--check", str(path)], b"")


def ink_within(picture: Image.Image, dpi: int, left: float, top: float, right: float, bottom: float) -> int:
    """How many pixels of a rectangle, given in millimetres, are not white."""
    box = tuple(round(edge * dpi / 25.4) for edge in (left, top, right, bottom))
    return sum(picture.crop((box[0], box[1], box[2], box[3])).histogram()[:255])


def _run(command: Sequence[str], data: bytes) -> bytes:
    return subprocess.run(command, input=data, capture_output=True, check=True, timeout=60).stdout
