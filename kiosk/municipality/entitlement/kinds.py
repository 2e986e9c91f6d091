"""Why an applicant cannot have one kind of certificate (docs/reference/service.md, section 3)."""

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.koseki import KosekiState
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import ResidentState
from kiosk.municipality.entitlement.applicant import Applicant
from kiosk.municipality.entitlement.printable import Printable


def kind_refusal(kind: CertificateKind, applicant: Applicant, printable: Printable) -> Refusal | None:
    """What stands against this kind for this applicant within its hours, or None."""
    if kind in applicant.outdated:
        return Refusal.DATA_TOO_OLD
    match kind:
        case CertificateKind.JUMINHYO | CertificateKind.KISAI_JIKO:
            return _household_refusal(applicant, printable)
        case CertificateKind.INKAN:
            return Refusal.SEAL_NOT_REGISTERED if applicant.seal is None else None
        case CertificateKind.SHOTOKU | CertificateKind.KAZEI | CertificateKind.SHOTOKU_KAZEI:
            return _tax_refusal(applicant)
        case CertificateKind.NOZEI:
            return None if applicant.accounts else Refusal.TAX_RECORD_MISSING
        case CertificateKind.KOSEKI | CertificateKind.KOSEKI_FUHYO:
            return _koseki_refusal(applicant)


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


def _tax_refusal(applicant: Applicant) -> Refusal | None:
    if applicant.tax is None:
        return Refusal.TAX_RECORD_MISSING
    return None if applicant.tax.is_declared else Refusal.TAX_NOT_DECLARED


def _koseki_refusal(applicant: Applicant) -> Refusal | None:
    if applicant.koseki is None:
        return Refusal.HONSEKI_NOT_REGISTERED
    if applicant.koseki.koseki.state is KosekiState.NOTIFICATION_PENDING:
        return Refusal.KOSEKI_NOTIFICATION_PENDING
    if any(member.state is ResidentState.PROTECTED for member in applicant.koseki_members):
        return Refusal.PERSON_NOT_ISSUABLE
    return None
