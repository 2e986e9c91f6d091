"""What a citizen may have in a shop, decided from one snapshot of the register. Pure."""

from kiosk.municipality.entitlement.applicant import Applicant, IssueHistory, KosekiPerson
from kiosk.municipality.entitlement.caps import OrderCaps
from kiosk.municipality.entitlement.offering import Entitlement, entitlement_of
from kiosk.municipality.entitlement.ordering import quote_for
from kiosk.municipality.entitlement.registrant import Holder, Registrant

__all__ = [
    "Applicant",
    "Entitlement",
    "Holder",
    "IssueHistory",
    "KosekiPerson",
    "OrderCaps",
    "Registrant",
    "entitlement_of",
    "quote_for",
]
