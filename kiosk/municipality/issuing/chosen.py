"""What one line asks for, in residents instead of references, and the content that it comes to."""

from dataclasses import dataclass, replace

from kiosk.documents.composing import inkan_content, juminhyo_content
from kiosk.documents.content import CertificateContent
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.orders import Line
from kiosk.domain.residents import Household, ResidentId, ResidentState
from kiosk.municipality.entitlement import Applicant, Entitlement


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


def content_of(chosen: ChosenLine, applicant: Applicant) -> CertificateContent:
    """What the certificate says about the applicant as the snapshot shows them.

    Raises ValueError for a line that the applicant is not entitled to: check entitlement first.
    """
    household = _certifiable(applicant.record.household)
    match chosen.kind:
        case CertificateKind.JUMINHYO:
            persons = [person for person in household.members if person.resident_id in chosen.residents]
            return juminhyo_content(household, persons, chosen.extent, chosen.items)
        case CertificateKind.INKAN if applicant.seal is not None:
            return inkan_content(household, applicant.person, applicant.seal)
        case _:
            raise ValueError("a line of a kind that cannot be issued came as far as its content")


def _certifiable(household: Household) -> Household:
    """The household without those whom no shop certificate names (消除者)."""
    current = tuple(person for person in household.members if person.state is ResidentState.CURRENT)
    return replace(household, members=current)
