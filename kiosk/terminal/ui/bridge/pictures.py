"""Where the pictures lie, for QML."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PICTURES = Path(__file__).parents[4] / "assets" / "pictures"


@QmlElement
@QmlSingleton
class Pictures(QObject):
    """The folder of the pictures."""

    def picture_folder(self) -> QUrl:
        """As a URL that ends with a slash."""
        return QUrl.fromLocalFile(f"{PICTURES}/")

    folder = Property(QUrl, picture_folder, constant=True)
