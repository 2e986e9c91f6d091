"""Pictures of a display, one for each screen that came up."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.terminal.flow.screens import Screen
from kiosk.trials.shop_floor.display import Display


@dataclass(slots=True)
class Album:
    """Keeps what the display shows in a folder: NN-screen.png."""

    display: Display
    folder: Path
    pictures: list[Path] = field(default_factory=list)

    def take(self, screen: Screen) -> None:
        """Keep the picture of this screen, which is painted by now. Raises OSError."""
        pixels = self.display.pixels()
        height, width = pixels.shape[:2]
        picture = QImage(pixels.tobytes(), width, height, QImage.Format.Format_RGB32)
        path = self.folder / f"{len(self.pictures) + 1:02}-{screen.value}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path}: the picture could not be written")
        self.pictures.append(path)
