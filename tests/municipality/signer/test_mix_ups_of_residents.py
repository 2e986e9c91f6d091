"""Planted on 住民票, 個人票 and 住民票記載事項証明書: whom only a word tells from the right person."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.documents.content import CertificateContent, JuminhyoContent, KisaiJikoContent
from kiosk.documents.render import render
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Household, Person, ResidenceCategory, ResidentId
from kiosk.municipality.issuing.chosen import ChosenLine
from kiosk.municipality.signer import ApprovedPaper, Objection
from tests.municipality.made_up_city import MadeUpCity
from tests.municipality.signer.drafts import Draft, applicant, bound, drafted, furniture_of, verdict

SEVEN = Character.HOUSEHOLD_OF_SEVEN
ITEMS = frozenset({Item.TSUZUKIGARA, Item.HONSEKI})
OF_A_STAY = frozenset({Item.KOKUSEKI, Item.ZAIRYU_CARD, Item.ZAIRYU_SHIKAKU})
FIRST_TWIN, SECOND_TWIN = 3, 4
SHEET_TWO = {2, 3}
"""Its front and its back."""


@dataclass(frozen=True)
class Paper:
    """A kind of certificate in a city that issues it in one form."""

    city: MadeUpCity
    kind: CertificateKind

    @property
    def household(self) -> Household:
        return applicant(self.city, SEVEN).record.household

    def of_all(self) -> Draft:
        residents = tuple(person.resident_id for person in self.household.members)
        return drafted(self.city, SEVEN, ChosenLine(self.kind, Extent.SETAI_ZENIN, residents, ITEMS))

    def of_one(self, resident: ResidentId) -> Draft:
        return drafted(self.city, SEVEN, ChosenLine(self.kind, Extent.SETAI_ICHIBU, (resident,), ITEMS))

    def printed(self, draft: Draft, content: CertificateContent) -> bytes:
        """Another content under the serial number and day of the draft."""
        return render(content, furniture_of(self.city, draft.claim.row)).pdf

    def judged(self, draft: Draft, pdf: bytes) -> ApprovedPaper | Objection:
        return verdict(self.city, draft.showing(pdf))

    def register(self, person: Person) -> None:
        with self.city.registry.change(self.city.clock.now()) as change:
            change.update_person(person)


@pytest.fixture(params=["juminhyo", "kojinhyo", "kisai-jiko"])
def paper(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Paper]:
    form = JuminhyoForm.KOJIN if request.param == "kojinhyo" else JuminhyoForm.RENKI
    city = MadeUpCity(tmp_path, profile=replace(MIHON_PLAN.profile, juminhyo_form=form))
    is_excerpt = request.param == "kisai-jiko"
    yield Paper(city, CertificateKind.KISAI_JIKO if is_excerpt else CertificateKind.JUMINHYO)
    city.close()


@pytest.fixture
def twins(paper: Paper) -> tuple[Person, Person]:
    """Two of the household who were born on the same day and differ in one character of the name."""
    first, second = paper.household.members[FIRST_TWIN : SECOND_TWIN + 1]
    twin = replace(
        first,
        resident_id=second.resident_id,
        name=RegisteredName(f"{first.name[:-1]}羽"),
        kojin_bango=second.kojin_bango,
        juminhyo_code=second.juminhyo_code,
    )
    paper.register(twin)
    return first, twin


def with_persons(
    content: CertificateContent, order: tuple[int, ...], of: CertificateContent
) -> CertificateContent:
    """The content with the persons of another one, by their places in that."""
    match content, of:
        case JuminhyoContent(), JuminhyoContent():
            return replace(content, persons=tuple(of.persons[place] for place in order))
        case KisaiJikoContent(), KisaiJikoContent():
            return replace(content, persons=tuple(of.persons[place] for place in order))
        case _:
            raise TypeError("two contents of the same certificate")


def with_sheet_two(right: bytes, strange: bytes) -> bytes:
    """The sheets of the right PDF, the second of them from the strange one."""
    pages = len(PdfReader(BytesIO(right)).pages)
    assert pages > max(SHEET_TWO)
    return bound([right, strange], [(int(page in SHEET_TWO), page) for page in range(pages)])


def test_sheet_two_of_another_household_is_noticed(paper: Paper) -> None:
    draft = paper.of_all()
    assert isinstance(draft.content, (JuminhyoContent, KisaiJikoContent))
    strange = replace(draft.content, address="例示県みほん市仮名台四丁目9番9号")
    mixed = with_sheet_two(draft.pdf, paper.printed(draft, strange))
    assert paper.judged(draft, mixed) is Objection.ADDRESS


def test_sheet_two_with_others_at_the_same_address_is_noticed(paper: Paper) -> None:
    draft = paper.of_all()
    others = with_persons(draft.content, (6, 5, 4, 3, 2, 1, 0), of=draft.content)
    mixed = with_sheet_two(draft.pdf, paper.printed(draft, others))
    assert paper.judged(draft, mixed) is Objection.PERSON


@pytest.mark.usefixtures("twins")
def test_twins_in_the_other_order_are_noticed(paper: Paper) -> None:
    draft = paper.of_all()
    assert isinstance(paper.judged(draft, draft.pdf), ApprovedPaper)
    swapped = with_persons(draft.content, (0, 1, 2, SECOND_TWIN, FIRST_TWIN, 5, 6), of=draft.content)
    assert paper.judged(draft, paper.printed(draft, swapped)) is Objection.PERSON


def test_one_twin_in_place_of_the_other_is_noticed(paper: Paper, twins: tuple[Person, Person]) -> None:
    wanted, other = (paper.of_one(twin.resident_id) for twin in twins)
    assert isinstance(paper.judged(wanted, wanted.pdf), ApprovedPaper)
    assert paper.judged(wanted, paper.printed(wanted, other.content)) is Objection.PERSON


@pytest.mark.usefixtures("twins")
def test_one_twin_twice_is_noticed(paper: Paper) -> None:
    draft = paper.of_all()
    doubled = with_persons(draft.content, (0, 1, 2, FIRST_TWIN, FIRST_TWIN, 5, 6), of=draft.content)
    assert paper.judged(draft, paper.printed(draft, doubled)) is Objection.PERSON


def test_somebody_who_is_left_out_is_noticed(paper: Paper) -> None:
    draft = paper.of_all()
    fewer = with_persons(draft.content, (0, 1, 2, 3, 4, 5), of=draft.content)
    assert paper.judged(draft, paper.printed(draft, fewer)) in {Objection.PERSON, Objection.PAGE_COUNT}


@pytest.fixture
def without_card(paper: Paper) -> Draft:
    """The paper of somebody whose stay is not one with a residence card."""
    holder = Character.FOREIGNER
    person = applicant(paper.city, holder).record.household.head
    assert person.foreign is not None
    stay = replace(
        person.foreign,
        residence_card_number="",
        residence_status="",
        period_of_stay="",
        category=ResidenceCategory.BY_LOSS_OF_NATIONALITY,
    )
    paper.register(replace(person, foreign=stay))
    line = ChosenLine(paper.kind, Extent.HONNIN, (holder.resident_id,), OF_A_STAY)
    return drafted(paper.city, holder, line)


def with_empty_card_box(content: CertificateContent) -> CertificateContent:
    match content:
        case JuminhyoContent(persons=(person,)) if person.residence is not None:
            residence = replace(person.residence, card_number="")
            return replace(content, persons=(replace(person, residence=residence),))
        case KisaiJikoContent(persons=(entries,)):
            emptied = (
                replace(entry, value="") if entry.label == "在留カード等の番号" else entry
                for entry in entries
            )
            return replace(content, persons=(tuple(emptied),))
        case _:
            raise TypeError("not of one foreign resident")


def test_the_box_of_a_card_that_nobody_has_is_closed(paper: Paper, without_card: Draft) -> None:
    assert isinstance(paper.judged(without_card, without_card.pdf), ApprovedPaper)
    emptied = paper.printed(without_card, with_empty_card_box(without_card.content))
    assert paper.judged(without_card, emptied) is Objection.PERSON
