"""Draws every screen from sample states into a folder: `python -m kiosk.trials.screens OUT [WxH ...]`."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kiosk.demo.shop.stated_terms import STATED_TERMS
from kiosk.domain.languages import Language
from kiosk.terminal.ui.application import window_application
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.trials.sample_states import sample_states
from kiosk.trials.state_pictures import pictures_of

FORMATS: Final = ((1024, 768), (1280, 1024), (1920, 1080), (1080, 1920))
SHOWN: Final = Machine(is_for_practice=True, terms=STATED_TERMS)
"""The machine whose screens are drawn."""


def render_all(out: Path, formats: Iterable[tuple[int, int]] = FORMATS) -> None:
    """Write `out/WxH/LANG/NAME.png` for each format, language and sample state.

    Needs a QGuiApplication; raises RuntimeError with the engine's words if any QML warning appears.
    """
    for size in formats:
        for language in Language:
            folder = out / f"{size[0]}x{size[1]}" / language.value
            folder.mkdir(parents=True, exist_ok=True)
            states = sample_states(language)
            for name, picture in pictures_of(states, size=size, machine=SHOWN):
                picture.save(str(folder / f"{name}.png"))


def main() -> None:
    """Draw into the folder that the command line names."""
    folder, *sizes = sys.argv[1:]
    formats = [(int(width), int(height)) for width, height in (size.split("x") for size in sizes)]
    with window_application("kiosk-screens"):
        render_all(Path(folder), formats or FORMATS)


if __name__ == "__main__":
    main()
