"""The pair of screens that look alike on one kind of printer."""

from dataclasses import dataclass

from kiosk.documents.guard.tile import TILE_DOTS, Screen

_WORD_DOT = 3
_WORD_COVER = 0.11
_GROUND_DOT = 1


@dataclass(frozen=True, slots=True)
class GuardProfile:
    """How much of the ground is covered, in the data, to look as dark as the words when printed."""

    ground_cover: float

    @property
    def words(self) -> Screen:
        """Coarse dots, which a copier keeps."""
        return Screen(_WORD_DOT, round(_WORD_COVER * TILE_DOTS**2 / _WORD_DOT**2))

    @property
    def ground(self) -> Screen:
        """Fine dots, which a copier loses."""
        return Screen(_GROUND_DOT, round(self.ground_cover * TILE_DOTS**2 / _GROUND_DOT**2))


GENERIC_GUARD = GuardProfile(ground_cover=0.11)
"""For a printer whose edges grow by 10 micrometres."""
