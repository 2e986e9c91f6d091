"""Draws the screens of `docs/citizen.md`: the way of one certificate.

python -m kiosk.trials.citizen_pictures docs
"""

import sys
from pathlib import Path
from typing import Final

from kiosk.domain.languages import Language
from kiosk.trials.sample_states import sample_states
from kiosk.trials.state_pictures import draw_off_screen, draw_states

FOLDER: Final = Path("pictures") / "citizen"
"""Below `docs`."""
SCREENS: Final = {
    "1-start": "attract",
    "2-card": "lay-card",
    "3-pin": "pin",
    "4-take-card": "take-card",
    "5-choose": "kind",
    "6-confirm": "summary",
    "7-pay": "payment",
    "8-take": "farewell-printed",
}
"""Name of the picture to the sample state that it shows."""


def draw_all(docs: Path) -> None:
    """Draw the Japanese screens. Raises what `draw_states` raises."""
    states = sample_states(Language.JAPANESE)
    draw_states({docs / FOLDER / f"{name}.png": states[state] for name, state in SCREENS.items()})


if __name__ == "__main__":
    draw_off_screen(draw_all, Path(sys.argv[1]))
