"""The incidents of 2023, planted: whatever is mixed up before the signer, it does not sign."""

from dataclasses import replace

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.documents.content import CertificateContent, InkanContent, JuminhyoContent, TrueSizePicture
from kiosk.documents.render import render
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.municipalities import ActingMayor, Signatory
from kiosk.municipality.signer import ApprovedPaper, DocumentSigner, Objection
from tests.municipality.made_up_city import MadeUpCity
from tests.municipality.signer.drafts import (
    Draft,
    applicant,
    bound,
    drafted,
    furniture_of,
    household_line,
    inkan_line,
    verdict,
)


@pytest.fixture
def seven(city: MadeUpCity) -> Draft:
    """Two sheets: pages 0 and 2 are fronts, 1 and 3 backs."""
    return drafted(city, Character.HOUSEHOLD_OF_SEVEN, household_line(city, Character.HOUSEHOLD_OF_SEVEN))


@pytest.fixture
def hero(city: MadeUpCity) -> Draft:
    return drafted(city, Character.HERO, household_line(city, Character.HERO))


@pytest.fixture
def inkan(city: MadeUpCity) -> Draft:
    return drafted(city, Character.HERO, inkan_line(Character.HERO))


def rendered(city: MadeUpCity, draft: Draft, content: CertificateContent) -> Draft:
    """What a renderer gives that was handed another content under the same number and day."""
    row = draft.claim.row
    return draft.showing(render(content, furniture_of(city, row)).pdf)


def test_the_document_of_another_person_is_not_signed(city: MadeUpCity, hero: Draft, seven: Draft) -> None:
    assert verdict(city, hero.showing(seven.pdf)) is Objection.PAGE_COUNT


def test_the_content_of_another_person_under_the_right_number_is_not_signed(
    city: MadeUpCity, hero: Draft
) -> None:
    other = drafted(city, Character.RARE_NAME, household_line(city, Character.RARE_NAME))
    assert verdict(city, rendered(city, hero, other.content)) is Objection.ADDRESS


def test_the_second_page_of_somebody_else_is_not_signed(city: MadeUpCity, hero: Draft, seven: Draft) -> None:
    mixed = bound([seven.pdf, hero.pdf], [(0, 0), (0, 1), (1, 0), (1, 1)])
    assert verdict(city, seven.showing(mixed)) is Objection.PAGE_NUMBER


def test_the_second_page_of_the_same_persons_other_request_is_not_signed(
    city: MadeUpCity, seven: Draft
) -> None:
    without_items = household_line(city, Character.HOUSEHOLD_OF_SEVEN, frozenset())
    other = drafted(city, Character.HOUSEHOLD_OF_SEVEN, without_items)
    mixed = bound([seven.pdf, other.pdf], [(0, 0), (0, 1), (1, 2), (1, 3)])
    assert verdict(city, seven.showing(mixed)) is Objection.SERIAL


def test_pages_in_another_order_are_not_signed(city: MadeUpCity, seven: Draft) -> None:
    swapped = bound([seven.pdf], [(0, 2), (0, 1), (0, 0), (0, 3)])
    assert verdict(city, seven.showing(swapped)) is Objection.PAGE_NUMBER


def test_a_missing_page_is_noticed(city: MadeUpCity, seven: Draft) -> None:
    assert verdict(city, seven.showing(bound([seven.pdf], [(0, 0), (0, 1)]))) is Objection.PAGE_COUNT


def test_a_front_on_the_back_is_noticed(city: MadeUpCity, seven: Draft) -> None:
    doubled = bound([seven.pdf], [(0, 0), (0, 0), (0, 2), (0, 3)])
    assert verdict(city, seven.showing(doubled)) is Objection.BACK_NOT_BLANK


def test_two_persons_of_one_household_exchanged_are_noticed(city: MadeUpCity, hero: Draft) -> None:
    assert isinstance(hero.content, JuminhyoContent)
    first, second, third = hero.content.persons
    mixed = replace(hero.content, persons=(second, first, third))
    assert verdict(city, rendered(city, hero, mixed)) is Objection.PERSON


@pytest.mark.parametrize("field", ["name", "name_kana", "birth_date", "honseki", "kojin_bango", "sex"])
def test_a_single_value_of_somebody_else_is_noticed(city: MadeUpCity, hero: Draft, field: str) -> None:
    assert isinstance(hero.content, JuminhyoContent)
    other = drafted(city, Character.NO_SEAL, household_line(city, Character.NO_SEAL)).content
    assert isinstance(other, JuminhyoContent)
    strange = replace(hero.content.persons[0], **{field: getattr(other.persons[0], field)})
    mixed = replace(hero.content, persons=(strange, *hero.content.persons[1:]))
    assert verdict(city, rendered(city, hero, mixed)) is Objection.PERSON


def test_one_person_more_than_asked_for_is_noticed(city: MadeUpCity, hero: Draft) -> None:
    chosen = replace(
        household_line(city, Character.HERO),
        extent=Extent.SETAI_ICHIBU,
        residents=(Character.HERO.resident_id, Character.HERO_CHILD.resident_id),
    )
    partly = drafted(city, Character.HERO, chosen)
    assert isinstance(hero.content, JuminhyoContent)
    too_many = replace(hero.content, extent=Extent.SETAI_ICHIBU)
    assert verdict(city, rendered(city, partly, too_many)) is Objection.PERSON


def test_a_kojin_bango_that_was_not_asked_for_is_noticed(city: MadeUpCity, hero: Draft) -> None:
    modest = drafted(
        city, Character.HERO, household_line(city, Character.HERO, frozenset({Item.TSUZUKIGARA}))
    )
    assert verdict(city, rendered(city, modest, hero.content)) is Objection.PERSON


def test_the_address_of_another_household_is_noticed(city: MadeUpCity, hero: Draft) -> None:
    assert isinstance(hero.content, JuminhyoContent)
    moved = replace(hero.content, address="例示県みほん市仮名台四丁目9番9号")
    assert verdict(city, rendered(city, hero, moved)) is Objection.ADDRESS


def test_a_sentence_for_another_extent_is_noticed(city: MadeUpCity, hero: Draft) -> None:
    assert isinstance(hero.content, JuminhyoContent)
    wrong = replace(hero.content, extent=Extent.SETAI_ICHIBU)
    assert verdict(city, rendered(city, hero, wrong)) is Objection.CERTIFICATION


def test_the_imprint_of_another_seal_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    assert isinstance(inkan.content, InkanContent)
    seal = applicant(city, Character.HERO_SPOUSE).seal
    assert seal is not None
    strange = TrueSizePicture(seal.imprint_png, seal.width_mm, seal.height_mm)
    assert verdict(city, rendered(city, inkan, replace(inkan.content, imprint=strange))) is Objection.IMPRINT


def test_another_official_seal_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    row = inkan.claim.row
    furniture = furniture_of(city, row)
    assert isinstance(inkan.content, InkanContent)
    forged = replace(furniture, official_seal=inkan.content.imprint)
    assert verdict(city, inkan.showing(render(inkan.content, forged).pdf)) is Objection.OFFICIAL_SEAL


def test_another_mayor_or_day_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    row = inkan.claim.row
    furniture = furniture_of(city, row)
    for wrong in (
        replace(furniture, mayor_name="試行　町子"),
        replace(furniture, issued_on=row.facts.issued_on.replace(day=1)),
    ):
        assert verdict(city, inkan.showing(render(inkan.content, wrong).pdf)) is Objection.CERTIFICATION


def test_the_mayor_does_not_sign_on_a_day_on_which_somebody_acts(city: MadeUpCity, inkan: Draft) -> None:
    today = inkan.claim.row.facts.issued_on
    by_the_mayor = inkan.pdf
    acting = ActingMayor(today, today, Signatory("みほん市長職務代理者", "みほん市副市長　代行　次郎"))
    profile = replace(city.office.profile, acting_mayors=(acting,))
    city.office = replace(city.office, profile=profile)
    city.signer = DocumentSigner(city.office, city.signature_key, city.seal_keys)
    assert verdict(city, inkan.showing(by_the_mayor)) is Objection.CERTIFICATION
    right = render(inkan.content, furniture_of(city, inkan.claim.row)).pdf
    assert isinstance(verdict(city, inkan.showing(right)), ApprovedPaper)


def test_bytes_that_are_no_pdf_are_not_signed(city: MadeUpCity, hero: Draft) -> None:
    assert verdict(city, hero.showing(b"%PDF-1.7 nothing")) is Objection.UNREADABLE
