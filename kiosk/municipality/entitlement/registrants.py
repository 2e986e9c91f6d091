"""Whether somebody who is registered for the 戸籍 alone may have anything now."""

from datetime import datetime

from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import ResidentState, completed_years
from kiosk.municipality.entitlement.applicant import MINIMUM_AGE
from kiosk.municipality.entitlement.printable import Printable
from kiosk.municipality.entitlement.registrant import Registrant


def registrant_refusal(registrant: Registrant, printable: Printable, now: datetime) -> Refusal | None:
    """What stands against the holder at the local time `now`, or None. Who moved away may have the 戸籍."""
    holder = registrant.holder
    match holder.state:
        case ResidentState.PROTECTED:
            return Refusal.PERSON_PROTECTED
        case ResidentState.DECEASED:
            return Refusal.PERSON_NOT_ISSUABLE
        case ResidentState.CURRENT | ResidentState.MOVING_OUT | ResidentState.MOVED_OUT:
            pass
    if completed_years(holder.birth_date, now.date()) < MINIMUM_AGE:
        return Refusal.PERSON_UNDER_15
    return None if printable(holder.name) else Refusal.NAME_NOT_PRINTABLE
