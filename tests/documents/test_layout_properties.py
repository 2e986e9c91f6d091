"""Whoever is registered: nothing overlaps, nothing leaves its box, nothing is lost."""

from collections.abc import Collection

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.documents.composing import inkan_content, juminhyo_content, kisai_jiko_content
from kiosk.documents.content import CertificateContent
from kiosk.documents.errors import TextTooLong
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.residents import Household
from tests.documents import people
from tests.documents.generated_residents import households
from tests.documents.layout_properties import check_layout

ITEMS = st.frozensets(st.sampled_from([item for item in Item if item is not Item.JUMINHYO_CODE]))
FORMS = st.sampled_from(JuminhyoForm)
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(FEW, max_examples=4_000)


def contents_of(
    household: Household, items: Collection[Item], form: JuminhyoForm
) -> tuple[CertificateContent, ...]:
    """The certificates that can be made of a household and its head."""
    everyone, asked = household.members, frozenset(items)
    return (
        juminhyo_content(household, everyone, Extent.SETAI_ZENIN, asked, form),
        kisai_jiko_content(household, everyone, Extent.SETAI_ZENIN, asked),
        inkan_content(household, household.head, people.registered_seal()),
    )


def check_usual(household: Household, items: Collection[Item], form: JuminhyoForm) -> None:
    for content in contents_of(household, items, form):
        check_layout(content)


def check_or_refused(household: Household, items: Collection[Item], form: JuminhyoForm) -> None:
    for content in contents_of(household, items, form):
        try:
            check_layout(content)
        except TextTooLong:
            continue


@FEW
@given(households(), ITEMS, FORMS)
def test_usual_residents_are_laid_out_whole(
    household: Household, items: frozenset[Item], form: JuminhyoForm
) -> None:
    check_usual(household, items, form)


@FEW
@given(households(longest_name=30, longest_address=120), ITEMS, FORMS)
def test_the_longest_names_and_addresses_are_laid_out_whole_or_refused(
    household: Household, items: frozenset[Item], form: JuminhyoForm
) -> None:
    check_or_refused(household, items, form)


@pytest.mark.long
@pytest.mark.timeout(3600)
@MANY
@given(households(longest_name=12, longest_address=60), ITEMS, FORMS)
def test_thousands_of_households_are_laid_out_whole_or_refused(
    household: Household, items: frozenset[Item], form: JuminhyoForm
) -> None:
    check_or_refused(household, items, form)
