"""Pages of the papers in the dock as pictures for QML: `image://paper/NUMBER/PAGE`."""

from typing import Final

import pypdfium2
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.demo.dock.paper_store import PaperStore
from kiosk.documents.pdfium_lock import PDFIUM

PROVIDER: Final = "paper"
_DEFAULT_HEIGHT = 600


class PaperPictures(QQuickImageProvider):
    """Renders on Qt's picture thread, while the virtual printer may be counting pages on its own."""

    def __init__(self, papers: PaperStore) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image,
            QQuickImageProvider.Flag.ForceAsynchronousImageLoading,
        )
        self._papers = papers

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's names
        """One page, as high as asked for; an empty picture if the paper was taken away meanwhile."""
        number, _, page = id.partition("/")
        document = self._papers.document(int(number))
        height = requestedSize.height() if requestedSize.height() > 0 else _DEFAULT_HEIGHT
        image = QImage() if document is None else rendered(document, int(page), height)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def rendered(document: bytes, page: int, height: int) -> QImage:
    """Page number `page` (the first is 0) of a PDF as a picture of so many pixels height."""
    with PDFIUM, pypdfium2.PdfDocument(document) as pdf:
        sheet = pdf[page]
        bitmap = sheet.render(scale=height / sheet.get_height(), rev_byteorder=True, prefer_bgrx=True)
        picture = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        ).copy()
        bitmap.close()
    return picture
