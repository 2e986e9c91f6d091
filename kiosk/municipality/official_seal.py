"""The 公印 from its picture file: true size follows from the picture's own resolution."""

from pathlib import Path

from PIL import Image, UnidentifiedImageError

from kiosk.documents.content import TrueSizePicture
from kiosk.runtime.start import StartRefused

_DPI = 600
_MM_PER_INCH = 25.4


class OfficialSealRefused(StartRefused):
    """The picture of the 公印 cannot be used; names the file, the cause and the remedy."""


def load_official_seal(path: Path) -> TrueSizePicture:
    """Read a 1-bit PNG of 600 dots an inch. Raises OfficialSealRefused for any other file."""
    try:
        with Image.open(path, formats=["PNG"]) as picture:
            width, height = picture.size
            dots_an_inch = [round(value) for value in picture.info.get("dpi", ())]
            is_one_bit = picture.mode == "1"
    except (OSError, UnidentifiedImageError) as error:
        raise OfficialSealRefused(f"{path}: not a readable PNG; scan the seal again") from error
    if not is_one_bit or dots_an_inch != [_DPI, _DPI]:
        raise OfficialSealRefused(f"{path}: 1 bit a pixel at {_DPI} dpi is needed; scan the seal again")
    return TrueSizePicture(path.read_bytes(), width / _DPI * _MM_PER_INCH, height / _DPI * _MM_PER_INCH)
