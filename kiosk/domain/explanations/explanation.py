"""What a citizen is told of a refusal, and where they can go."""

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Where the citizen can go to have the cause removed."""

    HERE = "here"
    SHOP_STAFF = "shop-staff"
    MUNICIPAL_COUNTER = "municipal-counter"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a citizen is told about a refusal, in Japanese source strings."""

    cause: str
    remedy: str
    place: Place
