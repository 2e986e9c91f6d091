"""The signer asks the register itself, whatever it was told about persons and rights."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.residents import ResidentState
from kiosk.municipality.issuing.chosen import ChosenLine
from kiosk.municipality.signer import ApprovedPaper, Claim, Objection, SignedManifest
from kiosk.protocol.manifest import verify_manifest
from tests.municipality.made_up_city import MadeUpCity, card_of
from tests.municipality.signer.drafts import claimed, drafted, finished, household_line, inkan_line, verdict
from tests.protocol.world import trusted


@pytest.mark.parametrize(
    "character",
    [
        Character.HERO,
        Character.RARE_NAME,
        Character.HOUSEHOLD_OF_SEVEN,
        Character.FOREIGNER,
        Character.HONSEKI_IN_TAMESHI,
    ],
)
def test_what_agrees_with_the_register_is_signed(city: MadeUpCity, character: Character) -> None:
    assert isinstance(verdict(city, drafted(city, character, household_line(city, character))), ApprovedPaper)
    assert isinstance(verdict(city, drafted(city, character, inkan_line(character))), ApprovedPaper)


@pytest.mark.parametrize(
    "character",
    [
        Character.HERO,
        Character.RARE_NAME,
        Character.FOREIGNER,
        Character.SPECIAL_PERMANENT_RESIDENT,
        Character.UNDER_15,
    ],
)
@pytest.mark.parametrize("form", JuminhyoForm)
@pytest.mark.parametrize("items", [frozenset(Item), frozenset[Item]()], ids=["all-items", "no-items"])
def test_a_juminhyo_of_each_form_is_signed_if_it_agrees(
    tmp_path: Path, character: Character, form: JuminhyoForm, items: frozenset[Item]
) -> None:
    city = MadeUpCity(tmp_path, profile=replace(MIHON_PROFILE, juminhyo_form=form))
    draft = drafted(city, character, household_line(city, character, items))
    assert isinstance(verdict(city, draft), ApprovedPaper)
    city.close()


def test_the_manifest_says_what_the_ledger_says(city: MadeUpCity) -> None:
    draft = drafted(city, Character.HERO, inkan_line(Character.HERO))
    signed = finished(city, draft).signed
    assert isinstance(signed, SignedManifest)
    manifest = verify_manifest(signed.encoded, (trusted(city.key),), city.clock.now())
    row = draft.claim.row
    assert manifest == signed.manifest
    assert (manifest.serial, manifest.settlement) == (row.serial, row.settlement)
    assert manifest.subject == draft.claim.card.subject(draft.claim.session)
    assert manifest.data_version == row.facts.data_version
    assert manifest.fee == 300


def test_the_same_document_is_signed_in_the_same_bytes(city: MadeUpCity) -> None:
    draft = drafted(city, Character.HERO, inkan_line(Character.HERO))
    first = finished(city, draft)
    again = finished(city, draft, first.paper.signature)
    assert (again.pdf, again.signed) == (first.pdf, first.signed)


def test_a_card_that_is_not_the_persons_gets_no_signature(city: MadeUpCity) -> None:
    draft = drafted(city, Character.HERO, household_line(city, Character.HERO))
    stolen = replace(draft, claim=replace(draft.claim, card=card_of(Character.NO_SEAL).certificate))
    assert verdict(city, stolen) is Objection.PERSON_OF_ANOTHER_HOUSEHOLD


def test_an_unknown_card_gets_no_signature(city: MadeUpCity) -> None:
    draft = drafted(city, Character.HERO, household_line(city, Character.HERO))
    unknown = replace(draft, claim=replace(draft.claim, card=card_of(Character.NEIGHBOUR).certificate))
    assert verdict(city, unknown) is Objection.HOLDER_UNKNOWN


def test_one_resident_of_another_household_among_the_rest_is_refused(city: MadeUpCity) -> None:
    draft = drafted(city, Character.HERO, household_line(city, Character.HERO))
    residents = (*draft.claim.residents, Character.NO_SEAL.resident_id)
    smuggled = replace(draft, claim=replace(draft.claim, residents=residents))
    assert verdict(city, smuggled) is Objection.PERSON_OF_ANOTHER_HOUSEHOLD


def test_the_seal_of_the_spouse_is_nobody_elses_to_have(city: MadeUpCity) -> None:
    draft = drafted(city, Character.HERO, inkan_line(Character.HERO))
    spouse = card_of(Character.HERO_SPOUSE).certificate
    assert verdict(city, replace(draft, claim=replace(draft.claim, card=spouse))) is Objection.EXTENT


def test_a_whole_household_without_one_member_is_refused(city: MadeUpCity) -> None:
    draft = drafted(city, Character.HERO, household_line(city, Character.HERO))
    fewer = replace(draft.claim, residents=draft.claim.residents[:2])
    assert verdict(city, replace(draft, claim=fewer)) is Objection.EXTENT


def test_oneself_means_the_holder_of_the_card(city: MadeUpCity) -> None:
    draft = drafted(city, Character.HERO, household_line(city, Character.HERO))
    alone = replace(draft.claim, extent=Extent.HONNIN, residents=(Character.HERO_CHILD.resident_id,))
    assert verdict(city, replace(draft, claim=alone)) is Objection.EXTENT


def test_a_change_after_the_claim_is_noticed(city: MadeUpCity) -> None:
    draft = drafted(city, Character.HERO, inkan_line(Character.HERO))
    with city.registry.change(city.clock.now()) as change:
        change.cancel_seal(Character.HERO.resident_id)
    assert verdict(city, draft) is Objection.REGISTER_CHANGED


def test_a_seal_that_was_cancelled_before_the_claim_is_not_certified(city: MadeUpCity) -> None:
    pdf = drafted(city, Character.HERO, inkan_line(Character.HERO)).pdf
    with city.registry.change(city.clock.now()) as change:
        change.cancel_seal(Character.HERO.resident_id)
    claim = claimed_after_the_change(city, inkan_line(Character.HERO))
    with city.registry.snapshot() as snapshot:
        assert city.signer.approve(pdf, claim, snapshot, None) is Objection.SEAL_NOT_REGISTERED


def claimed_after_the_change(city: MadeUpCity, chosen: ChosenLine) -> Claim:
    """A claim of the hero whose row is new: the first one was made for another state of the register."""
    claim = claimed(city, Character.HERO_SPOUSE, chosen)
    return replace(claim, card=card_of(Character.HERO).certificate)


@pytest.mark.parametrize("state", [ResidentState.MOVING_OUT, ResidentState.PROTECTED, ResidentState.DECEASED])
def test_who_may_not_be_certified_is_not_signed_for(city: MadeUpCity, state: ResidentState) -> None:
    line = household_line(city, Character.HERO)
    pdf = drafted(city, Character.HERO, line).pdf
    with city.registry.change(city.clock.now()) as change:
        change.set_state(Character.HERO_SPOUSE.resident_id, state)
    claim = claimed_after_the_change(city, line)
    with city.registry.snapshot() as snapshot:
        assert city.signer.approve(pdf, claim, snapshot, None) is Objection.PERSON_NOT_ISSUABLE
