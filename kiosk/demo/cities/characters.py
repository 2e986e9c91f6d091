"""The cast: people with a part in scenarios and tests, by name and always with the same numbers."""

from enum import Enum

from kiosk.demo.cities.sketches import resident_id_of
from kiosk.domain.residents import ResidentId


class Character(Enum):
    """A part and who plays it: the number of the household and the place in it (head = 0).

    All live in みほん市 but NEIGHBOUR, who lives in ためし町.
    """

    HERO = (1, 0)
    HERO_SPOUSE = (1, 1)
    HERO_CHILD = (1, 2)
    RARE_NAME = (2, 0)
    RARE_NAME_WITH_FORMER_NAME = (2, 1)
    RARE_NAME_COMPATIBILITY = (2, 3)
    HOUSEHOLD_OF_SEVEN = (3, 0)
    FOREIGNER = (4, 0)
    FOREIGNER_WITHOUT_ALIAS = (4, 1)
    UNDER_15 = (5, 1)
    PROTECTED = (6, 0)
    MOVED_OUT = (7, 0)
    STAYS_BEHIND = (8, 0)
    MOVING_OUT = (8, 1)
    NO_SEAL = (9, 0)
    HONSEKI_IN_TAMESHI = (10, 0)
    NEW_CARD = (11, 0)
    UNPRINTABLE_NAME = (12, 0)
    WIDOW = (13, 0)
    DECEASED = (13, 1)
    UNDECLARED = (14, 0)
    KOSEKI_PENDING = (15, 0)
    SPECIAL_PERMANENT_RESIDENT = (16, 0)
    NEIGHBOUR = (51, 0)

    @property
    def resident_id(self) -> ResidentId:
        """The character's 宛名番号."""
        household_number, place = self.value
        return resident_id_of(household_number, place)
