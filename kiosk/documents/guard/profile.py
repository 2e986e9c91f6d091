"""The pair of screens that look alike on one kind of printer."""

from dataclasses import dataclass

from kiosk.documents.guard.tile import TILE_DOTS, Screen

SCREEN_OF_WORDS = Screen(dot=3, count=133)
"""The words: a cover of 13 % in dots of 0.13 mm, which a copier of 300 dpi keeps and the eye hardly sees."""

LEAST_SINGLE_COVER, MOST_SINGLE_COVER = 0.04, 0.24
"""Beyond these a printer is not one whose screens can be made alike."""


@dataclass(frozen=True, slots=True)
class GuardProfile:
    """How much of the ground single dots cover, in the data, to look as dark as the words when printed."""

    single_cover: float

    def __post_init__(self) -> None:
        """Raise ValueError for a cover that no printer needs."""
        if not LEAST_SINGLE_COVER <= self.single_cover <= MOST_SINGLE_COVER:
            raise ValueError(f"single_cover is between {LEAST_SINGLE_COVER} and {MOST_SINGLE_COVER}")

    @property
    def ground(self) -> Screen:
        """Single dots, which a copier loses."""
        return Screen(dot=1, count=round(self.single_cover * TILE_DOTS**2))


GENERIC_GUARD = GuardProfile(single_cover=0.154)
"""For a printer whose edges grow by 10 micrometres (docs/paper.md, section けん制文字)."""
