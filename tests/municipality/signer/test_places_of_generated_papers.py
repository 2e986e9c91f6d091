"""What forms paint of people whom nobody thought of stands where the signer wants it."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.documents.composing import fuhyo_content, koseki_content, nozei_content, tax_content
from kiosk.documents.content import CertificateContent
from kiosk.documents.errors import TextTooLong
from kiosk.documents.reading import PageReading, Place, read_pages
from kiosk.documents.render import render
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.koseki import Fuhyo, Koseki
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.residents import Household
from kiosk.domain.taxes import TaxAccount, TaxRecord
from kiosk.municipality.signer.places import FOOT, HEAD, is_within, place_objection
from tests.documents.generated_records import fuhyos, kosekis, tax_accounts, tax_records
from tests.documents.generated_residents import households
from tests.documents.people import furniture
from tests.documents.test_layout_properties import FORMS, ITEMS, contents_of
from tests.documents.variants import all_variants

FEW = settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
MANY = settings(FEW, max_examples=300)
TAX_FORMS = (CertificateKind.SHOTOKU, CertificateKind.KAZEI, CertificateKind.SHOTOKU_KAZEI)


def check_places(content: CertificateContent) -> None:
    """Nothing on the painted fronts speaks against them, whatever is refused for its length."""
    try:
        fronts = read_pages(render(content, furniture()).pdf)[::2]
    except TextTooLong:
        return
    for front in fronts:
        assert place_objection(front, words_in(front, HEAD), words_in(front, FOOT)) is None


def words_in(front: PageReading, box: Place) -> str:
    return "".join(text.text for text in front.texts if is_within(text.place, box)).replace(" ", "")


def contents_made_of(
    household: Household,
    items: frozenset[Item],
    form: JuminhyoForm,
    taxes: tuple[TaxRecord, tuple[TaxAccount, ...]],
    records: tuple[Koseki, Fuhyo],
) -> tuple[CertificateContent, ...]:
    """Every kind of certificate."""
    record, accounts = taxes
    koseki, fuhyo = records
    return (
        *contents_of(household, items, form),
        *(tax_content(kind, household, household.head, record) for kind in TAX_FORMS),
        nozei_content(household, household.head, record.fiscal_year, accounts),
        koseki_content(koseki, (), Extent.KOSEKI_ZENBU),
        fuhyo_content(fuhyo, (), Extent.KOSEKI_ZENBU, items),
    )


def papers(
    longest_name: int = 5, longest_text: int = 24
) -> st.SearchStrategy[tuple[CertificateContent, ...]]:
    """Every kind of certificate of people whom nobody thought of."""
    return st.builds(
        contents_made_of,
        households(longest_name, longest_text),
        ITEMS,
        FORMS,
        st.tuples(tax_records(longest_text), tax_accounts()),
        st.tuples(kosekis(longest_name, longest_text), fuhyos(longest_name, longest_text)),
    )


@pytest.mark.parametrize("name", all_variants())
def test_every_variant_stands_where_it_should(name: str) -> None:
    check_places(all_variants()[name])


@FEW
@given(papers())
def test_papers_of_usual_people_stand_where_they_should(contents: tuple[CertificateContent, ...]) -> None:
    for content in contents:
        check_places(content)


@pytest.mark.long
@pytest.mark.timeout(3600)
@MANY
@given(papers(longest_name=12, longest_text=80))
def test_papers_of_hundreds_of_people_stand_where_they_should(
    contents: tuple[CertificateContent, ...],
) -> None:
    for content in contents:
        check_places(content)
