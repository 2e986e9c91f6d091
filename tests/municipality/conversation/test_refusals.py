"""Who gets what, character by character (docs/reference/service.md, section 3)."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.documents.content import TrueSizePicture
from kiosk.documents.reading import read_pages
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.names import RegisteredName
from kiosk.domain.offers import Offer, Quote
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation
from kiosk.domain.residents import ResidentState
from kiosk.runtime.clock import JAPAN
from tests.documents.faulty_imprints import FAULTY_IMPRINTS
from tests.municipality.imprints import register_imprint
from tests.municipality.made_up_city import MadeUpCity, Visit, cast
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one, part_of_household, whole_household


@pytest.mark.parametrize(
    ("character", "refusal"),
    [
        (Character.UNDER_15, Refusal.PERSON_UNDER_15),
        (Character.PROTECTED, Refusal.PERSON_PROTECTED),
        (Character.MOVING_OUT, Refusal.PERSON_MOVED_OUT),
        (Character.DECEASED, Refusal.PERSON_NOT_ISSUABLE),
        (Character.NEW_CARD, Refusal.CARD_FROM_NEXT_DAY),
        (Character.UNPRINTABLE_NAME, Refusal.NAME_NOT_PRINTABLE),
    ],
)
def test_who_may_have_nothing_is_told_why(city: MadeUpCity, character: Character, refusal: Refusal) -> None:
    assert Visit(city, character).opened() is refusal


@pytest.mark.parametrize(
    ("character", "refusal"),
    [
        (Character.MOVED_OUT, Refusal.PERSON_MOVED_OUT),
        (Character.NEIGHBOUR, Refusal.PERSON_UNKNOWN),
    ],
)
def test_who_lives_elsewhere_is_told_why_and_may_apply_for_registration(
    city: MadeUpCity, character: Character, refusal: Refusal
) -> None:
    invited = Visit(city, character).opened()
    assert isinstance(invited, RegistrationInvitation)
    assert invited.instead is refusal


@pytest.mark.parametrize(
    ("character", "kind", "unavailable"),
    [
        (Character.HERO, CertificateKind.JUMINHYO, None),
        (Character.HERO, CertificateKind.INKAN, None),
        (Character.NO_SEAL, CertificateKind.JUMINHYO, None),
        (Character.NO_SEAL, CertificateKind.INKAN, Refusal.SEAL_NOT_REGISTERED),
        (Character.STAYS_BEHIND, CertificateKind.JUMINHYO, Refusal.HOUSEHOLD_MOVING_OUT),
        (Character.STAYS_BEHIND, CertificateKind.INKAN, None),
        (Character.HONSEKI_IN_TAMESHI, CertificateKind.JUMINHYO, None),
        (Character.FOREIGNER, CertificateKind.INKAN, None),
        (Character.RARE_NAME, CertificateKind.JUMINHYO, None),
    ],
)
def test_a_service_that_cannot_be_had_stays_visible_with_its_reason(
    city: MadeUpCity, character: Character, kind: CertificateKind, unavailable: Refusal | None
) -> None:
    service = Visit(city, character).offered().service(kind)
    assert service is not None
    assert service.unavailable is unavailable


def test_a_new_card_works_on_the_next_day(city: MadeUpCity) -> None:
    city.later(days=1)
    assert isinstance(Visit(city, Character.NEW_CARD).opened(), Offer)


def test_the_offer_names_the_household_with_the_holder_first(city: MadeUpCity) -> None:
    offer = Visit(city, Character.HERO_SPOUSE).offered()
    assert [(person.name, person.relationship) for person in offer.persons] == [
        ("見本\u3000花子", "本人"),
        ("見本\u3000太郎", "世帯主"),
        ("見本\u3000みらい", "子"),
    ]


def test_the_dead_are_neither_offered_nor_printed(city: MadeUpCity) -> None:
    visit = Visit(city, Character.WIDOW)
    assert [person.relationship for person in visit.offered().persons] == ["本人"]
    visit.applied(one(whole_household(1)))
    pdf, _ = visit.certificate()
    texts = [text for page in read_pages(pdf) for text in page.texts]
    assert any(text.text.strip() == "虚構\u3000悠" for text in texts)
    assert not any("昔" in text.text for text in texts)


def test_foreigners_are_offered_the_items_of_foreigners_and_no_honseki(city: MadeUpCity) -> None:
    foreign = Visit(city, Character.FOREIGNER).offered().service(CertificateKind.JUMINHYO)
    japanese = Visit(city, Character.HERO).offered().service(CertificateKind.JUMINHYO)
    assert foreign is not None
    assert japanese is not None
    assert Item.KOKUSEKI in foreign.items
    assert Item.HONSEKI not in foreign.items
    assert Item.KOKUSEKI not in japanese.items
    assert Item.HONSEKI in japanese.items


def test_who_lives_alone_is_not_offered_a_part_of_the_household(city: MadeUpCity) -> None:
    service = Visit(city, Character.NO_SEAL).offered().service(CertificateKind.JUMINHYO)
    assert service is not None
    assert Extent.SETAI_ICHIBU not in service.extents


@pytest.mark.parametrize(
    ("at", "refusal"),
    [
        (datetime(2026, 11, 21, 6, 29, tzinfo=JAPAN), Refusal.OUT_OF_HOURS),
        (datetime(2026, 11, 21, 23, 0, tzinfo=JAPAN), Refusal.OUT_OF_HOURS),
        (datetime(2026, 12, 30, 12, 0, tzinfo=JAPAN), Refusal.MUNICIPALITY_CLOSED),
        (datetime(2026, 11, 23, 12, 0, tzinfo=JAPAN), None),
    ],
)
def test_hours_are_told_before_the_card_has_to_sign(
    city: MadeUpCity, at: datetime, refusal: Refusal | None
) -> None:
    city.clock.set(at)
    greeted = Visit(city, Character.HERO).greeted()
    assert not isinstance(greeted, Refusal)
    assert greeted.closed is refusal


def test_a_session_that_begins_at_closing_time_is_refused(city: MadeUpCity) -> None:
    city.clock.set(datetime(2026, 11, 21, 22, 59, tzinfo=JAPAN))
    visit = Visit(city, Character.HERO)
    visit.greeted()
    box = visit.open_box()
    city.later(minutes=1)
    assert visit.end.take_offer(visit.answered(box), city.clock.now()) is Refusal.OUT_OF_HOURS


def test_a_household_member_who_cannot_be_printed_is_refused_before_payment(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    rename_spouse_unprintably(city)
    assert visit.applied(one(whole_household(3))) is Refusal.NAME_NOT_PRINTABLE
    assert not isinstance(visit.applied(one(OWN_JUMINHYO)), Refusal)
    assert not isinstance(visit.applied(one(part_of_household(0, 2))), Refusal)


def test_a_name_too_long_for_the_form_is_refused_before_payment(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    spouse = cast().households[0].members[1]
    with city.registry.change(city.clock.now()) as change:
        change.update_person(replace(spouse, name=RegisteredName("見本" * 60)))
    assert visit.applied(one(whole_household(3))) is Refusal.NAME_NOT_PRINTABLE
    assert isinstance(visit.applied(one(OWN_JUMINHYO)), Quote)


@pytest.mark.parametrize("imprint", FAULTY_IMPRINTS.values(), ids=FAULTY_IMPRINTS)
def test_an_imprint_that_cannot_be_printed_is_refused_before_payment(
    city: MadeUpCity, imprint: TrueSizePicture
) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    register_imprint(city, Character.HERO, imprint)
    assert visit.applied(one(INKAN)) is Refusal.NAME_NOT_PRINTABLE
    assert isinstance(visit.applied(one(OWN_JUMINHYO)), Quote)


def test_a_whole_household_that_has_grown_since_the_offer_is_not_quoted(city: MadeUpCity) -> None:
    child = Character.HERO_CHILD.resident_id
    with city.registry.change(city.clock.now()) as change:
        change.set_state(child, ResidentState.MOVED_OUT)
    visit = Visit(city, Character.HERO)
    visit.offered()
    with city.registry.change(city.clock.now()) as change:
        change.set_state(child, ResidentState.CURRENT)
    assert visit.applied(one(whole_household(2))) is Refusal.ORDER_NOT_ALLOWED
    assert isinstance(visit.applied(one(OWN_JUMINHYO)), Quote)


def rename_spouse_unprintably(city: MadeUpCity) -> None:
    spouse = cast().households[0].members[1]
    with city.registry.change(city.clock.now()) as change:
        change.update_person(replace(spouse, name=RegisteredName("見本\u3000葛\U000e0100子")))


def test_refusals_are_logged_by_code_and_never_by_name(city: MadeUpCity) -> None:
    Visit(city, Character.PROTECTED).opened()
    assert Refusal.PERSON_PROTECTED.value in city.logged.getvalue()
    assert "仮名" not in city.logged.getvalue()


def test_a_missing_glyph_is_reported_to_the_operator_by_its_code_points_alone(city: MadeUpCity) -> None:
    assert Visit(city, Character.UNPRINTABLE_NAME).opened() is Refusal.NAME_NOT_PRINTABLE
    lines = [line for line in city.logged.getvalue().splitlines() if "glyph-missing" in line]
    assert len(lines) == 1
    assert "845B-E0100" in lines[0]
    assert "葛" not in city.logged.getvalue()


def test_a_missing_glyph_of_the_head_is_reported_though_the_member_is_offered_other_kinds(
    city: MadeUpCity,
) -> None:
    head = cast().households[0].members[0]
    with city.registry.change(city.clock.now()) as change:
        change.update_person(replace(head, name=RegisteredName("見本\u3000葛\U000e0100郎")))
    assert isinstance(Visit(city, Character.HERO_SPOUSE).opened(), Offer)
    assert "845B-E0100" in city.logged.getvalue()
