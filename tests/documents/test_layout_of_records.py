"""Whatever is recorded of tax and 戸籍: nothing overlaps, nothing leaves its box, nothing is lost."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.documents.composing import fuhyo_content, koseki_content, nozei_content, tax_content
from kiosk.documents.content import CertificateContent
from kiosk.documents.errors import TextTooLong
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.koseki import Fuhyo, Koseki
from kiosk.domain.residents import Household
from kiosk.domain.taxes import TaxAccount, TaxRecord
from tests.documents.generated_records import fuhyos, kosekis, tax_accounts, tax_records
from tests.documents.generated_residents import households
from tests.documents.layout_properties import check_layout

FUHYO_ITEMS = st.frozensets(st.sampled_from((Item.HONSEKI, Item.ZAIGAI_SENKYO, Item.JUMINHYO_CODE)))
FEW = settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
"""Without shrinking: records do not show themselves, so a smaller one would say no more."""
MANY = settings(FEW, max_examples=1_500)


def of_taxes(
    household: Household, record: TaxRecord, accounts: tuple[TaxAccount, ...]
) -> Iterator[CertificateContent]:
    """Every certificate of tax of the head of a household."""
    for kind in (CertificateKind.SHOTOKU, CertificateKind.KAZEI, CertificateKind.SHOTOKU_KAZEI):
        yield tax_content(kind, household, household.head, record)
    yield nozei_content(household, household.head, record.fiscal_year, accounts)


def check_or_refused(content: CertificateContent) -> None:
    try:
        check_layout(content)
    except TextTooLong:
        return


@FEW
@given(households(), tax_records(), tax_accounts())
def test_usual_taxes_are_laid_out_whole(
    household: Household, record: TaxRecord, accounts: tuple[TaxAccount, ...]
) -> None:
    for content in of_taxes(household, record, accounts):
        check_layout(content)


@FEW
@given(kosekis())
def test_usual_kosekis_are_laid_out_whole(koseki: Koseki) -> None:
    check_layout(koseki_content(koseki, (), Extent.KOSEKI_ZENBU))


@FEW
@given(fuhyos(), FUHYO_ITEMS)
def test_usual_fuhyos_are_laid_out_whole(fuhyo: Fuhyo, items: frozenset[Item]) -> None:
    check_layout(fuhyo_content(fuhyo, (), Extent.KOSEKI_ZENBU, items))


@FEW
@given(households(longest_name=30, longest_address=120), tax_records(longest_address=120), tax_accounts())
def test_taxes_of_the_longest_names_are_laid_out_whole_or_refused(
    household: Household, record: TaxRecord, accounts: tuple[TaxAccount, ...]
) -> None:
    for content in of_taxes(household, record, accounts):
        check_or_refused(content)


@FEW
@given(kosekis(longest_name=30, longest_value=200), fuhyos(longest_name=30, longest_address=200), FUHYO_ITEMS)
def test_the_longest_kosekis_are_laid_out_whole_or_refused(
    koseki: Koseki, fuhyo: Fuhyo, items: frozenset[Item]
) -> None:
    check_or_refused(koseki_content(koseki, (), Extent.KOSEKI_ZENBU))
    check_or_refused(fuhyo_content(fuhyo, (), Extent.KOSEKI_ZENBU, items))


@pytest.mark.long
@pytest.mark.timeout(3600)
@MANY
@given(households(12, 60), tax_records(60), tax_accounts(), kosekis(12, 80), fuhyos(12, 80), FUHYO_ITEMS)
def test_thousands_of_records_are_laid_out_whole_or_refused(
    household: Household,
    record: TaxRecord,
    accounts: tuple[TaxAccount, ...],
    koseki: Koseki,
    fuhyo: Fuhyo,
    items: frozenset[Item],
) -> None:
    for content in (
        *of_taxes(household, record, accounts),
        koseki_content(koseki, (), Extent.KOSEKI_ZENBU),
        fuhyo_content(fuhyo, (), Extent.KOSEKI_ZENBU, items),
    ):
        check_or_refused(content)
