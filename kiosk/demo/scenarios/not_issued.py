"""What a municipality does not issue: at this hour, to this person, for this 本籍."""

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING, Scenario
from kiosk.demo.scenarios.stretches import (
    MUNICIPALITY_OF_HONSEKI,
    OWN_MUNICIPALITY,
    REFUSED_WITH_CARD,
    RIGHT_PIN,
    START,
)
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.state import Ending

OUT_OF_HOURS = Scenario(
    "out-of-hours",
    "five in the morning: nothing is issued before 6:30",
    Character.HERO,
    (*START, *OWN_MUNICIPALITY, *REFUSED_WITH_CARD),
    Ending.REFUSED,
    Refusal.OUT_OF_HOURS,
    starts_at=AN_ORDINARY_MORNING.replace(hour=5),
)

UNDER_15 = Scenario(
    "under-15",
    "a child is sent to the counter",
    Character.UNDER_15,
    (*START, *OWN_MUNICIPALITY, *RIGHT_PIN, *REFUSED_WITH_CARD),
    Ending.REFUSED,
    Refusal.PERSON_UNDER_15,
)

HONSEKI_ELSEWHERE = Scenario(
    "honseki-elsewhere",
    "ためし町 is chosen for its 本籍, where no registration for use was applied for",
    Character.HONSEKI_IN_TAMESHI,
    (*START, *MUNICIPALITY_OF_HONSEKI, *RIGHT_PIN, *REFUSED_WITH_CARD),
    Ending.REFUSED,
    Refusal.HONSEKI_NOT_REGISTERED,
)
