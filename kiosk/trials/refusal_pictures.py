"""Draws the screen of every refusal for `docs/refusals.md`.

python -m kiosk.trials.refusal_pictures docs
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.domain.languages import Language
from kiosk.domain.refusals import Refusal
from kiosk.trials.sample_states import sample_states
from kiosk.trials.state_pictures import draw_off_screen, draw_states

FOLDER: Final = Path("pictures") / "refusals"
"""Below `docs`."""


def picture_of(refusal: Refusal) -> Path:
    """Where the picture of a refusal lies, below `docs`."""
    return FOLDER / f"{refusal.value}.png"


def draw_all(docs: Path) -> None:
    """Draw the Japanese screen of every refusal. Raises what `draw_states` raises."""
    states = sample_states(Language.JAPANESE)
    draw_states(
        {
            docs / picture_of(refusal): replace(states[f"refused-{refusal.value}"], settlement=None)
            for refusal in Refusal
        }
    )


if __name__ == "__main__":
    draw_off_screen(draw_all, Path(sys.argv[1]))
