from reportlab.pdfbase import pdfmetrics

from kiosk.documents.certificate_font import certificate_font


def test_the_font_is_read_once_and_known_to_reportlab() -> None:
    font = certificate_font()
    known: object = pdfmetrics.getFont("IPAmjMincho")
    assert known is font
    assert certificate_font() is font
