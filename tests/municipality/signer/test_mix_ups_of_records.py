"""Planted where tax and 戸籍 are spoken of: what is somebody else's, what is missing, what is more."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from itertools import cycle

import pytest
from pypdf import PdfReader

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.unusual import with_adopted_child
from kiosk.documents.content import (
    CertificateContent,
    Entry,
    FuhyoContent,
    KosekiContent,
    NozeiContent,
    TaxContent,
)
from kiosk.documents.render import draft as lay_out
from kiosk.documents.render import render
from kiosk.documents.typesetting.marks import Page, Run
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.residents import ResidentState
from kiosk.domain.taxes import Collection, FiscalYear, TaxAccount, TaxSubject
from kiosk.municipality.issuing.chosen import ChosenLine
from kiosk.municipality.signer import ApprovedPaper, Objection
from kiosk.runtime.clock import JAPAN
from tests.municipality.made_up_city import MadeUpCity
from tests.municipality.signer.drafts import Draft, applicant, bound, drafted, furniture_of, verdict

SHEETS_OF_SEVEN = 3
"""Of the 戸籍 of HOUSEHOLD_OF_SEVEN."""


@pytest.fixture(autouse=True)
def _weekday(city: MadeUpCity) -> None:
    city.clock.set(datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN))


def tax(city: MadeUpCity, character: Character, kind: CertificateKind) -> Draft:
    chosen = ChosenLine(kind, Extent.HONNIN, (character.resident_id,), frozenset())
    return drafted(city, character, chosen)


def whole_koseki(
    city: MadeUpCity, character: Character, kind: CertificateKind = CertificateKind.KOSEKI
) -> Draft:
    residents = tuple(member.resident_id for member in applicant(city, character).koseki_members)
    items = frozenset({Item.HONSEKI}) if kind is CertificateKind.KOSEKI_FUHYO else frozenset()
    return drafted(city, character, ChosenLine(kind, Extent.KOSEKI_ZENBU, residents, items))


def showing(city: MadeUpCity, draft: Draft, content: CertificateContent) -> Draft:
    return draft.showing(render(content, furniture_of(city, draft.claim.row)).pdf)


@pytest.mark.parametrize("kind", [CertificateKind.KOSEKI, CertificateKind.KOSEKI_FUHYO])
@pytest.mark.parametrize(
    "character", [Character.HERO, Character.HOUSEHOLD_OF_SEVEN, Character.RARE_NAME, Character.WIDOW]
)
def test_what_agrees_is_signed(city: MadeUpCity, character: Character, kind: CertificateKind) -> None:
    assert isinstance(verdict(city, whole_koseki(city, character, kind)), ApprovedPaper)


@pytest.mark.parametrize(
    "kind", [CertificateKind.SHOTOKU, CertificateKind.KAZEI, CertificateKind.SHOTOKU_KAZEI]
)
def test_one_amount_of_somebody_else_is_noticed(city: MadeUpCity, kind: CertificateKind) -> None:
    draft = tax(city, Character.HERO, kind)
    assert isinstance(verdict(city, draft), ApprovedPaper)
    assert isinstance(draft.content, TaxContent)
    (income, *rest), *bands = draft.content.bands
    strange = replace(income, entries=(Entry("給与収入金額", "1円"), *income.entries[1:]))
    mixed = replace(draft.content, bands=((strange, *rest), *bands))
    assert verdict(city, showing(city, draft, mixed)) is Objection.AMOUNT


def test_a_loss_is_signed_with_its_mark_alone(city: MadeUpCity) -> None:
    hero = Character.HERO.resident_id
    with city.registry.snapshot() as snapshot:
        record = snapshot.tax_record_of(hero, FiscalYear(2026))
    assert record is not None
    with city.registry.change(city.clock.now()) as change:
        change.record_tax(replace(record, income=replace(record.income, business=Yen(-1_234_567))))
    draft = tax(city, Character.HERO, CertificateKind.SHOTOKU)
    assert isinstance(verdict(city, draft), ApprovedPaper)
    assert isinstance(draft.content, TaxContent)
    ((income, *rest), *bands) = draft.content.bands
    loss = Entry("営業等・農業所得", "△1,234,567円")
    assert loss in income.entries
    gained = tuple(replace(loss, value="1,234,567円") if entry == loss else entry for entry in income.entries)
    forged = replace(draft.content, bands=((replace(income, entries=gained), *rest), *bands))
    assert verdict(city, showing(city, draft, forged)) is Objection.AMOUNT


def test_a_taxed_person_is_not_certified_as_exempt(city: MadeUpCity) -> None:
    draft = tax(city, Character.HERO, CertificateKind.KAZEI)
    assert isinstance(draft.content, TaxContent)
    forged = replace(draft.content, title="非課税証明書")
    assert verdict(city, showing(city, draft, forged)) is Objection.TITLE


def test_the_amounts_under_special_collection_stay_withheld(city: MadeUpCity) -> None:
    draft = tax(city, Character.HERO, CertificateKind.NOZEI)
    assert isinstance(draft.content, NozeiContent)
    first, *others = draft.content.accounts
    told = replace(draft.content, accounts=(replace(first, paid="50,000円"), *others))
    assert verdict(city, showing(city, draft, told)) is Objection.AMOUNT


def test_a_tax_that_is_left_out_is_noticed(city: MadeUpCity) -> None:
    draft = tax(city, Character.HERO, CertificateKind.NOZEI)
    assert isinstance(draft.content, NozeiContent)
    fewer = replace(draft.content, accounts=draft.content.accounts[:1])
    assert verdict(city, showing(city, draft, fewer)) is Objection.AMOUNT


def test_the_two_ways_of_collecting_one_tax_are_not_mixed_up(city: MadeUpCity) -> None:
    hero = Character.HERO.resident_id
    notices = TaxAccount(
        hero, FiscalYear(2026), TaxSubject.RESIDENT, Collection.ORDINARY, Yen(12_000), Yen(6_000), Yen(3_000)
    )
    with city.registry.change(city.clock.now()) as change:
        change.record_tax_account(notices)
    draft = tax(city, Character.HERO, CertificateKind.NOZEI)
    assert isinstance(verdict(city, draft), ApprovedPaper)
    assert isinstance(draft.content, NozeiContent)
    ordinary, special, *others = draft.content.accounts
    assert (ordinary.subject, ordinary.charged) == (special.subject, "12,000円")
    mixed = (
        replace(ordinary, charged=special.charged),
        replace(special, charged=ordinary.charged),
        *others,
    )
    forged = replace(draft.content, accounts=mixed)
    assert verdict(city, showing(city, draft, forged)) is Objection.AMOUNT


def with_sheet_of_others(city: MadeUpCity, draft: Draft, others: KosekiContent, sheet: int) -> Draft:
    """The draft with that sheet, from 0, from another 戸籍: serial number and n/N are right."""
    strange = render(others, furniture_of(city, draft.claim.row)).pdf
    pages = [(int(page // 2 == sheet), page) for page in range(2 * SHEETS_OF_SEVEN)]
    assert [len(PdfReader(BytesIO(pdf)).pages) for pdf in (draft.pdf, strange)] == [len(pages)] * 2
    return draft.showing(bound([draft.pdf, strange], pages))


@pytest.mark.parametrize("sheet", range(SHEETS_OF_SEVEN))
def test_a_sheet_of_another_koseki_is_noticed(city: MadeUpCity, sheet: int) -> None:
    seven = whole_koseki(city, Character.HOUSEHOLD_OF_SEVEN)
    other = whole_koseki(city, Character.RARE_NAME)
    assert isinstance(seven.content, KosekiContent)
    assert isinstance(other.content, KosekiContent)
    strange = replace(other.content, members=seven.content.members)
    assert verdict(city, with_sheet_of_others(city, seven, strange, sheet)) is Objection.ADDRESS


@pytest.mark.parametrize("sheet", range(SHEETS_OF_SEVEN))
def test_a_sheet_of_another_koseki_at_the_same_place_is_noticed(city: MadeUpCity, sheet: int) -> None:
    """As a register may hold them: the one before and the one after it was made anew."""
    seven = whole_koseki(city, Character.HOUSEHOLD_OF_SEVEN)
    other = whole_koseki(city, Character.RARE_NAME)
    assert isinstance(seven.content, KosekiContent)
    assert isinstance(other.content, KosekiContent)
    others = (
        replace(own, entries=strange.entries)
        for own, strange in zip(seven.content.members, cycle(other.content.members), strict=False)
    )
    strange = replace(seven.content, members=tuple(others))
    objection = verdict(city, with_sheet_of_others(city, seven, strange, sheet))
    assert objection in {Objection.PERSON, Objection.CONTINUATION}


@pytest.mark.parametrize(
    "words", [("（続き）", "【名】", "一"), ("（続き）", "【名】"), ()], ids=["another", "no-name", "nothing"]
)
def test_a_sheet_that_continues_somebody_else_is_noticed(city: MadeUpCity, words: tuple[str, ...]) -> None:
    draft = whole_koseki(city, Character.HOUSEHOLD_OF_SEVEN)
    laid_out = lay_out(draft.content, furniture_of(city, draft.claim.row))
    runs = [mark for mark in laid_out.pages[2].marks if isinstance(mark, Run)]
    first = next(place for place, run in enumerate(runs) if run.text == "（続き）")
    right = runs[first : first + 3]
    wrong = tuple(replace(run, text=text) for run, text in zip(right, words, strict=False))
    others = tuple(mark for mark in laid_out.pages[2].marks if mark not in right)
    place = laid_out.pages[2].marks.index(right[0])
    second = Page((*others[:place], *wrong, *others[place:]))
    pages = (*laid_out.pages[:2], second, *laid_out.pages[3:])
    assert verdict(city, draft.showing(replace(laid_out, pages=pages).bare())) is Objection.CONTINUATION


def test_an_adoption_is_signed_and_none_that_leaves_a_parent_out(city: MadeUpCity) -> None:
    with city.registry.snapshot() as snapshot:
        record = snapshot.koseki_of(Character.HERO.resident_id)
    assert record is not None
    with city.registry.change(city.clock.now()) as change:
        change.record_koseki(with_adopted_child(record.koseki), record.fuhyo)
    draft = whole_koseki(city, Character.HERO)
    assert isinstance(verdict(city, draft), ApprovedPaper)
    assert isinstance(draft.content, KosekiContent)
    *others, child = draft.content.members
    told = [entry.label for entry in child.entries]
    assert told[-6:] == ["父", "母", "続柄", "養父", "養母", "続柄"]
    fewer = tuple(entry for entry in child.entries if entry.label != "養母")
    mixed = replace(draft.content, members=(*others, replace(child, entries=fewer)))
    assert verdict(city, showing(city, draft, mixed)) is Objection.PERSON


def test_a_member_of_the_koseki_who_is_left_out_is_noticed(city: MadeUpCity) -> None:
    draft = whole_koseki(city, Character.HERO)
    assert isinstance(draft.content, KosekiContent)
    fewer = replace(draft.content, members=draft.content.members[:2])
    assert verdict(city, showing(city, draft, fewer)) is Objection.PERSON


def test_a_wedding_that_is_left_out_is_noticed(city: MadeUpCity) -> None:
    draft = whole_koseki(city, Character.HERO)
    assert isinstance(draft.content, KosekiContent)
    husband, *others = draft.content.members
    single = replace(husband, matters=husband.matters[:1])
    mixed = replace(draft.content, members=(single, *others))
    assert verdict(city, showing(city, draft, mixed)) is Objection.PERSON


def test_an_address_of_the_history_that_is_left_out_is_noticed(city: MadeUpCity) -> None:
    draft = whole_koseki(city, Character.HERO, CertificateKind.KOSEKI_FUHYO)
    assert isinstance(draft.content, FuhyoContent)
    head, *others = draft.content.members
    shorter = replace(head, addresses=head.addresses[1:])
    mixed = replace(draft.content, members=(shorter, *others))
    assert verdict(city, showing(city, draft, mixed)) is Objection.PERSON


def test_birth_and_sex_of_one_removed_before_a_fuhyo_held_them_are_not_signed(city: MadeUpCity) -> None:
    with city.registry.snapshot() as snapshot:
        record = snapshot.koseki_of(Character.WIDOW.resident_id)
    assert record is not None
    long_ago = tuple(
        replace(member, removed_on=date(2022, 1, 10)) if member.is_removed else member
        for member in record.fuhyo.members
    )
    with city.registry.change(city.clock.now()) as change:
        change.record_koseki(record.koseki, replace(record.fuhyo, members=long_ago))
    draft = whole_koseki(city, Character.WIDOW, CertificateKind.KOSEKI_FUHYO)
    assert isinstance(verdict(city, draft), ApprovedPaper)
    assert isinstance(draft.content, FuhyoContent)
    widow, husband = draft.content.members
    assert (husband.birth_date, husband.sex) == ("＊＊＊", "＊＊＊")
    told = replace(husband, birth_date="昭和15年12月24日", sex="男")
    mixed = replace(draft.content, members=(widow, told))
    assert verdict(city, showing(city, draft, mixed)) is Objection.PERSON


def test_somebody_of_another_koseki_is_not_signed_for(city: MadeUpCity) -> None:
    draft = whole_koseki(city, Character.HERO)
    residents = (*draft.claim.residents, Character.NO_SEAL.resident_id)
    claim = replace(draft.claim, residents=residents)
    assert verdict(city, replace(draft, claim=claim)) is Objection.PERSON_OF_ANOTHER_KOSEKI


def test_the_whole_koseki_means_everyone_in_it(city: MadeUpCity) -> None:
    draft = whole_koseki(city, Character.HERO)
    claim = replace(draft.claim, residents=draft.claim.residents[:1])
    assert verdict(city, replace(draft, claim=claim)) is Objection.EXTENT


def test_a_koseki_with_a_protected_member_is_not_signed(city: MadeUpCity) -> None:
    draft = whole_koseki(city, Character.HERO)
    with city.registry.change(city.clock.now()) as change:
        change.set_state(Character.HERO_SPOUSE.resident_id, ResidentState.PROTECTED)
    assert isinstance(verdict(city, draft), Objection)


def test_a_koseki_that_changed_after_the_claim_is_not_signed(city: MadeUpCity) -> None:
    draft = whole_koseki(city, Character.HERO)
    with city.registry.snapshot() as snapshot:
        record = snapshot.koseki_of(Character.HERO.resident_id)
    assert record is not None
    with city.registry.change(city.clock.now()) as change:
        change.record_koseki(record.koseki, record.fuhyo)
    assert verdict(city, draft) is Objection.REGISTER_CHANGED


def test_nobody_gets_a_tax_certificate_of_the_spouse(city: MadeUpCity) -> None:
    draft = tax(city, Character.HERO, CertificateKind.SHOTOKU)
    claim = replace(draft.claim, residents=(Character.HERO_SPOUSE.resident_id,))
    assert verdict(city, replace(draft, claim=claim)) is Objection.EXTENT


def test_an_undeclared_income_is_not_signed(city: MadeUpCity) -> None:
    draft = tax(city, Character.HERO, CertificateKind.SHOTOKU)
    with city.registry.snapshot() as snapshot:
        record = snapshot.tax_record_of(Character.HERO.resident_id, FiscalYear(2026))
    assert record is not None
    with city.registry.change(city.clock.now()) as change:
        change.record_tax(replace(record, is_declared=False))
    assert isinstance(verdict(city, draft), Objection)
