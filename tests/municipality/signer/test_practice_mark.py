"""A paper that certifies nothing has to say so, and no other one may."""

from dataclasses import replace

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.documents.content import SheetFurniture
from kiosk.documents.render import render
from kiosk.municipality.signer import ApprovedPaper, DocumentSigner, Objection
from tests.municipality.made_up_city import MadeUpCity
from tests.municipality.signer.drafts import Draft, drafted, furniture_of, household_line, verdict


@pytest.fixture
def practising(city: MadeUpCity) -> MadeUpCity:
    city.equip(replace(city.office, is_for_practice=True))
    city.signer = DocumentSigner(city.office, city.signature_key, city.seal_keys)
    return city


def seven(city: MadeUpCity) -> Draft:
    """Two sheets."""
    return drafted(city, Character.HOUSEHOLD_OF_SEVEN, household_line(city, Character.HOUSEHOLD_OF_SEVEN))


def drawn_again(draft: Draft, furniture: SheetFurniture) -> Draft:
    return draft.showing(render(draft.content, furniture).pdf)


def test_a_marked_paper_of_an_office_for_practice_is_approved(practising: MadeUpCity) -> None:
    draft = seven(practising)
    marked = replace(furniture_of(practising, draft.claim.row), is_for_practice=True)

    assert isinstance(verdict(practising, drawn_again(draft, marked)), ApprovedPaper)


def test_a_paper_for_practice_without_the_mark_is_not_approved(practising: MadeUpCity) -> None:
    draft = seven(practising)
    bare = replace(furniture_of(practising, draft.claim.row), is_for_practice=False)

    assert verdict(practising, drawn_again(draft, bare)) is Objection.PRACTICE_MARK


def test_a_paper_in_earnest_with_the_mark_is_not_approved(city: MadeUpCity) -> None:
    draft = seven(city)
    marked = replace(furniture_of(city, draft.claim.row), is_for_practice=True)

    assert verdict(city, drawn_again(draft, marked)) is Objection.PAGE_NUMBER
