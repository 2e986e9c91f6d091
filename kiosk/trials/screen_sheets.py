"""Contact sheets of all screens: `python -m kiosk.trials.screen_sheets OUT [NAME ...]`.

A sheet for each language, for each format in Japanese, and for each appearance in Japanese and in the
language of the longest words. `docs/screens` keeps those that `KEPT` names.
"""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import Qt

from kiosk.domain.languages import Language
from kiosk.runtime.start import StartRefused
from kiosk.terminal.flow.appearance import USUAL_APPEARANCE, Appearance, Contrast, Reach, TextSize
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.application import window_application
from kiosk.terminal.ui.window import DEFAULT_SIZE
from kiosk.trials.sample_states import sample_states
from kiosk.trials.screens import FORMATS
from kiosk.trials.state_pictures import pictures_of
from kiosk.trials.tour.contact_sheet import draw_contact_sheet

WIDTH: Final = 1100
QUALITY: Final = 80
"""Of JPEG: edges stay clean at half the bytes."""
LONGEST: Final = Language.PORTUGUESE


@dataclass(frozen=True, slots=True)
class Look:
    """What the screens of one sheet have in common."""

    language: Language
    size: tuple[int, int] = DEFAULT_SIZE
    appearance: Appearance = USUAL_APPEARANCE

    @property
    def words(self) -> str:
        """The heading of the sheet."""
        look = self.appearance
        size = f"{self.size[0]}x{self.size[1]}"
        return f"{self.language.own_name}, {size}, text {look.text}, {look.contrast}, reach {look.reach}"


_APPEARANCES: Final = {
    "double": Appearance(TextSize.DOUBLE),
    "low": Appearance(reach=Reach.LOW),
    **{contrast.value: Appearance(contrast=contrast) for contrast in Contrast if contrast != "standard"},
}

LOOKS: Final[Mapping[str, Look]] = {
    **{language.value: Look(language) for language in Language},
    **{f"ja-{width}x{height}": Look(Language.JAPANESE, (width, height)) for width, height in FORMATS[1:]},
    **{
        f"{language.value}-{name}": Look(language, appearance=appearance)
        for language in (Language.JAPANESE, LONGEST)
        for name, appearance in _APPEARANCES.items()
    },
}
"""Every sheet by its name."""

KEPT: Final = ("ja", "en", "ja-double", "ja-low", "ja-white-on-black", "ja-1080x1920")


class UnknownSheetError(StartRefused):
    """There is no sheet of that name."""


def draw_sheets(out: Path, names: Iterable[str] = KEPT) -> None:
    """Write `out/NAME.jpg` for each name. Needs a QGuiApplication.

    Raises UnknownSheetError before anything is drawn, RuntimeError with the engine's words if any QML
    warning appears, and OSError.
    """
    wanted = tuple(names)
    if unknown := sorted(set(wanted) - LOOKS.keys()):
        raise UnknownSheetError(f"no sheet is called {', '.join(unknown)}; there are {', '.join(LOOKS)}")
    out.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        _draw_sheet(out / f"{name}.jpg", LOOKS[name])


def _draw_sheet(file: Path, look: Look) -> None:
    with TemporaryDirectory() as folder:
        pictures = _draw_screens(Path(folder), look)
        sheet = draw_contact_sheet("Screens", look.words, pictures)
    scaled = sheet.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    if not scaled.save(str(file), quality=QUALITY):
        raise OSError(f"{file}: the sheet could not be written")


def _draw_screens(folder: Path, look: Look) -> list[Path]:
    files = []
    for name, picture in pictures_of(_states(look), size=look.size):
        files.append(folder / f"{name}.png")
        picture.save(str(files[-1]))
    return files


def _states(look: Look) -> dict[str, State]:
    """Every screen and variant; of the refusals one, because `docs/refusals.md` shows them all."""
    return {
        name: replace(state, appearance=look.appearance)
        for name, state in sample_states(look.language).items()
        if not name.startswith("refused-K")
    }


def main() -> None:
    """Draw into the folder that the command line names."""
    folder, *names = sys.argv[1:]
    with window_application("kiosk-screens"):
        draw_sheets(Path(folder), names or tuple(LOOKS))


if __name__ == "__main__":
    main()
