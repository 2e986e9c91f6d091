"""The type of the slips as reportlab knows it."""

from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kiosk.terminal.slip_font_files import FONT_FOLDER, checked_font_files


def register_slip_fonts(folder: Path = FONT_FOLDER) -> None:
    """Make both weights known to reportlab, which keeps some 20 MB of them in this process.

    Raises SlipFontError with the remedy.
    """
    for name, path in checked_font_files(folder):
        pdfmetrics.registerFont(TTFont(name, str(path)))
