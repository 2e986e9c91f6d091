"""Why an applicant cannot have one kind of certificate (docs/reference/service.md, section 3)."""

from kiosk.domain.certificates import KOSEKI_KINDS, TAX_KINDS, CertificateKind
from kiosk.domain.koseki import KosekiState
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import ResidentState
from kiosk.municipality.entitlement.applicant import Applicant
from kiosk.municipality.entitlement.printable import Printable
from kiosk.municipality.entitlement.registrant import Holder, Registrant


def kind_refusal(kind: CertificateKind, applicant: Holder, printable: Printable) -> Refusal | None:
    """What stands against this kind for this applicant within its hours, or None."""
    if kind in applicant.withheld:
        return Refusal.DATA_TOO_OLD
    if kind in KOSEKI_KINDS:
        return _koseki_refusal(kind, applicant)
    if isinstance(applicant, Registrant):
        return Refusal.ORDER_NOT_ALLOWED
    if kind is CertificateKind.INKAN:
        return Refusal.SEAL_NOT_REGISTERED if applicant.seal is None else None
    return _tax_refusal(kind, applicant) if kind in TAX_KINDS else _household_refusal(applicant, printable)


def _household_refusal(applicant: Applicant, printable: Printable) -> Refusal | None:
    household = applicant.record.household
    states = {person.state for person in household.members}
    if ResidentState.MOVING_OUT in states:
        return Refusal.HOUSEHOLD_MOVING_OUT
    if ResidentState.PROTECTED in states or household.head.state is not ResidentState.CURRENT:
        return Refusal.PERSON_NOT_ISSUABLE
    if not printable(household.head.name):
        return Refusal.NAME_NOT_PRINTABLE
    return None


def _tax_refusal(kind: CertificateKind, applicant: Applicant) -> Refusal | None:
    if kind is CertificateKind.NOZEI:
        return None if applicant.accounts else Refusal.TAX_RECORD_MISSING
    if applicant.tax is None:
        return Refusal.TAX_RECORD_MISSING
    return None if applicant.tax.is_declared else Refusal.TAX_NOT_DECLARED


def _koseki_refusal(kind: CertificateKind, applicant: Holder) -> Refusal | None:
    if applicant.koseki is None:
        return Refusal.HONSEKI_NOT_REGISTERED
    if applicant.koseki.koseki.state is KosekiState.NOTIFICATION_PENDING:
        return Refusal.KOSEKI_NOTIFICATION_PENDING
    is_outdated = kind is CertificateKind.KOSEKI_FUHYO and applicant.koseki.fuhyo_outdated
    if applicant.koseki.in_doubt or is_outdated:
        return Refusal.DATA_TOO_OLD
    states = {member.state for member in applicant.koseki_members}
    if ResidentState.PROTECTED in states:
        return Refusal.PERSON_NOT_ISSUABLE
    if ResidentState.DECEASED in states:
        return Refusal.KOSEKI_NOTIFICATION_PENDING
    return None
