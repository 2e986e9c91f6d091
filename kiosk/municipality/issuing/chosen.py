"""What one line asks for, in residents instead of references, and the content that it comes to."""

from dataclasses import dataclass, replace

from kiosk.documents.composing import (
    fuhyo_content,
    inkan_content,
    juminhyo_content,
    kisai_jiko_content,
    koseki_content,
    nozei_content,
    tax_content,
)
from kiosk.documents.content import CertificateContent
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.orders import Line
from kiosk.domain.residents import Household, RegisteredSeal, ResidentId, ResidentState
from kiosk.domain.taxes import TaxRecord
from kiosk.municipality.entitlement import Applicant, Entitlement, Holder
from kiosk.municipality.registry import KosekiRecord


@dataclass(frozen=True, slots=True, repr=False)
class ChosenLine:
    """A line of an order whose person references were resolved against the offer."""

    kind: CertificateKind
    extent: Extent
    residents: tuple[ResidentId, ...]
    items: frozenset[Item]


def chosen_line(line: Line, entitlement: Entitlement) -> ChosenLine:
    """Resolve the references of `line`. Raises IndexError for one that was not offered."""
    residents = tuple(entitlement.resident(ref) for ref in line.persons)
    return ChosenLine(line.kind, line.extent, residents, line.items)


def content_of(chosen: ChosenLine, holder: Holder, form: JuminhyoForm) -> CertificateContent:
    """What the certificate says about its holder as the snapshot shows them.

    Raises ValueError for a line that the applicant is not entitled to: check entitlement first.
    """
    match chosen.kind, holder.koseki:
        case CertificateKind.KOSEKI, KosekiRecord() as record:
            return koseki_content(record.koseki, chosen.residents, chosen.extent)
        case CertificateKind.KOSEKI_FUHYO, KosekiRecord() as record:
            return fuhyo_content(record.fuhyo, chosen.residents, chosen.extent, chosen.items)
        case _ if isinstance(holder, Applicant):
            return _content_of_household(chosen, holder, form)
        case _:
            raise ValueError("somebody registered for the 戸籍 alone got as far as another certificate")


def _content_of_household(chosen: ChosenLine, applicant: Applicant, form: JuminhyoForm) -> CertificateContent:
    household = _certifiable(applicant.record.household)
    kind, extent, items = chosen.kind, chosen.extent, chosen.items
    persons = [person for person in household.members if person.resident_id in chosen.residents]
    match kind, applicant:
        case CertificateKind.JUMINHYO, _:
            content: CertificateContent = juminhyo_content(household, persons, extent, items, form)
        case CertificateKind.KISAI_JIKO, _:
            content = kisai_jiko_content(household, persons, extent, items)
        case CertificateKind.INKAN, Applicant(seal=RegisteredSeal() as seal):
            content = inkan_content(household, applicant.person, seal)
        case CertificateKind.NOZEI, Applicant(accounts=(account, *_)):
            content = nozei_content(household, applicant.person, account.fiscal_year, applicant.accounts)
        case _, Applicant(tax=TaxRecord() as tax):
            content = tax_content(kind, household, applicant.person, tax)
        case _:
            raise ValueError("a line of a kind that cannot be issued came as far as its content")
    return content


def _certifiable(household: Household) -> Household:
    """The household without those whom no shop certificate names (消除者)."""
    current = tuple(person for person in household.members if person.state is ResidentState.CURRENT)
    return replace(household, members=current)
