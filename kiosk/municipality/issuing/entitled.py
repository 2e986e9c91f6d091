"""Whether a line may still be had, asked again whenever the register is read anew."""

from datetime import datetime

from kiosk.domain.certificates import EVERYONE
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.refusals import Refusal
from kiosk.municipality.entitlement import Holder, IssueHistory, entitlement_of
from kiosk.municipality.issuing.chosen import ChosenLine
from kiosk.municipality.printability import is_printable

_NO_HISTORY = IssueHistory(last_issued_on=None, issued_today={})
"""The history is no matter of the register: the daily cap was checked when the order was taken."""


def line_refusal(
    profile: MunicipalityProfile, applicant: Holder, chosen: ChosenLine, at: datetime
) -> Refusal | None:
    """Why the applicant, as the register shows them now, may not have a line ordered at `at`; or None."""
    entitlement = entitlement_of(profile, applicant, _NO_HISTORY, is_printable, at)
    if isinstance(entitlement, Refusal):
        return entitlement
    service = entitlement.offer.service(chosen.kind)
    if service is None:
        return Refusal.ORDER_NOT_ALLOWED
    if service.unavailable is not None:
        return service.unavailable
    issuable = {entitlement.resident(person.ref) for person in entitlement.offer.persons_of(service)}
    if not set(chosen.residents) <= issuable:
        return Refusal.PERSON_NOT_ISSUABLE
    if chosen.extent in EVERYONE and len(chosen.residents) != len(issuable):
        return Refusal.ORDER_NOT_ALLOWED
    return None
