"""What the registry answers beside the domain's own types."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kiosk.domain.koseki import Fuhyo, Koseki, KosekiId
from kiosk.domain.residents import Household, HouseholdId, Person, ResidentId

DataVersion = NewType("DataVersion", int)
"""Counts the changes that were linked into the registry; never falls."""


@dataclass(frozen=True, slots=True)
class Linkage:
    """How far the registry follows the resident system: the last change and when it was linked."""

    version: DataVersion
    linked_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class CardMapping:
    """Whose card it is and the first day on which it may be used in shops."""

    resident_id: ResidentId
    valid_from: date


@dataclass(frozen=True, slots=True, repr=False)
class HouseholdRecord:
    """A household with the version in which it, a member or a member's seal last changed."""

    household: Household
    version: DataVersion
    in_doubt: bool = False
    """Whether reconciliation found a member's rows to differ from the source's."""

    def member(self, resident_id: ResidentId) -> Person:
        """The member of that number.

        Raises LookupError if nobody of the household has it.
        """
        for person in self.household.members:
            if person.resident_id == resident_id:
                return person
        raise LookupError("the household has no such member")


@dataclass(frozen=True, slots=True, repr=False)
class Concern:
    """Whom a line concerns, and all records that they stood in when the line was made."""

    residents: frozenset[ResidentId]
    households: frozenset[HouseholdId]
    kosekis: frozenset[KosekiId]


@dataclass(frozen=True, slots=True, repr=False)
class KosekiRecord:
    """A 戸籍 and its 附票 with the version in which either last changed."""

    koseki: Koseki
    fuhyo: Fuhyo
    version: DataVersion
    in_doubt: bool = False
    """Whether reconciliation found the rows of somebody who stands in it to differ from the source's."""
    fuhyo_outdated: bool = False
    """Whether one who stands in it was told to be moving later than the 附票 was told to be complete."""
