"""Pictures of the kiosk's screen, one for each step of a scenario that was played: in memory only."""

import threading
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

PROVIDER: Final = "step"


@dataclass(frozen=True, slots=True)
class StepPicture:
    """What a screen looked like when it came up."""

    screen: str
    picture: QImage


class StepAlbum:
    """Steps by number, the first is 0. Qt asks for pictures on a thread of its own, hence the lock."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._steps: list[StepPicture] = []

    def add(self, step: StepPicture) -> None:
        """Keep a step behind the others."""
        with self._lock:
            self._steps.append(step)

    @property
    def steps(self) -> tuple[StepPicture, ...]:
        """All steps so far."""
        with self._lock:
            return tuple(self._steps)


class StepPictures(QQuickImageProvider):
    """The pictures for QML: `image://step/NUMBER`."""

    def __init__(self, album: StepAlbum) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image,
            QQuickImageProvider.Flag.ForceAsynchronousImageLoading,
        )
        self._album = album

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's names
        """The picture of one step, as high as asked for; an empty one for a number that no step has."""
        steps = self._album.steps
        number = int(id)
        picture = steps[number].picture if number < len(steps) else QImage()
        if 0 < requestedSize.height() < picture.height():
            picture = picture.scaledToHeight(
                requestedSize.height(), Qt.TransformationMode.SmoothTransformation
            )
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture
