"""Takes a picture of the kiosk's screen whenever there is something new to see on it."""

from collections.abc import Callable

from PySide6.QtQuick import QQuickItem, QSharedPointer_QQuickItemGrabResult

from kiosk.demo.dock.album import StepAlbum, StepPicture
from kiosk.demo.scenarios.looking import looks_new
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.face import Face


class StepPhotographer:
    """Follows `face` and photographs `kiosk`, the item that shows it; lives on the window's thread.

    The item is drawn for itself, so that nothing that lies over it gets into the picture.
    """

    def __init__(self, face: Face, kiosk: QQuickItem, album: StepAlbum) -> None:
        self._face = face
        self._kiosk = kiosk
        self._album = album
        self._before: State | None = None
        self._developing: list[QSharedPointer_QQuickItemGrabResult] = []
        """Pictures that are being drawn; Qt drops one that nobody holds."""
        self._closed = False
        face.changed.connect(self._look)

    def close(self) -> None:
        """Take no more pictures; harmless when told before."""
        if not self._closed:
            self._closed = True
            self._face.changed.disconnect(self._look)
            self._developing.clear()

    def _look(self) -> None:
        before, state = self._before, self._face.state
        self._before = state
        if before is None or looks_new(before, state):
            taken = self._kiosk.grabToImage()
            self._developing.append(taken)
            taken.data().ready.connect(self._keeper(taken, state.screen.value))

    def _keeper(self, taken: QSharedPointer_QQuickItemGrabResult, screen: str) -> Callable[[], None]:
        def keep() -> None:
            if taken in self._developing:
                self._developing.remove(taken)
                self._album.add(StepPicture(screen, taken.data().image()))

        return keep
