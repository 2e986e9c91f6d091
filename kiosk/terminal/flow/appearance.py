"""How a citizen wants the screens to look: text size, contrast, reach. It ends with the visit."""

from dataclasses import dataclass
from enum import StrEnum


class TextSize(StrEnum):
    """How large texts are."""

    NORMAL = "normal"
    DOUBLE = "double"
    """200 % (EN 301 549, 11.7; WCAG 2.1, 1.4.4)."""


class Contrast(StrEnum):
    """The colours of the screens."""

    STANDARD = "standard"
    BLACK_ON_WHITE = "black-on-white"
    WHITE_ON_BLACK = "white-on-black"


class Reach(StrEnum):
    """Where on the screen there is something to touch."""

    WHOLE = "whole"
    LOW = "low"
    """In the lower part alone, for whoever is seated (ADA standards, section 308)."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """One choice of each."""

    text: TextSize = TextSize.NORMAL
    contrast: Contrast = Contrast.STANDARD
    reach: Reach = Reach.WHOLE


USUAL_APPEARANCE = Appearance()
"""What every citizen finds."""
