"""Applications for registration, as the municipality keeps and decides them."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from kiosk.demo.cities.mihon_cast import REGISTRANT
from kiosk.domain.registrations import ApplicationNumber, Particulars
from kiosk.domain.residents import ResidentId
from kiosk.municipality.audit.log import AuditEvent, links, told
from kiosk.municipality.registrations import (
    AlreadyDecided,
    NotInKoseki,
    Registrations,
    RegistrationState,
    UnknownApplication,
)
from kiosk.municipality.registrations.tables import registrations
from kiosk.protocol.identifiers import CardHash
from tests.municipality.made_up_city import MadeUpCity

CARD, OTHER_CARD = CardHash(b"c" * 32), CardHash(b"o" * 32)
TOLD = Particulars(date(1984, 2, 29), "エンポウ　サトコ", "0312345678")


@pytest.fixture
def book(city_in: MadeUpCity) -> Registrations:
    return city_in.backoffice.registrations


def applied(city: MadeUpCity, card: CardHash = CARD, told: Particulars = TOLD) -> ApplicationNumber:
    return city.backoffice.registrations.take(card, told, city.clock.now()).number


def audited(city: MadeUpCity) -> list[object]:
    with city.store.snapshot() as connection:
        return [told(link)["event"] for link in links(connection)]


def test_an_application_is_kept_with_what_was_told(city_in: MadeUpCity, book: Registrations) -> None:
    taken = book.take(CARD, TOLD, city_in.clock.now())
    assert (taken.state, taken.particulars) == (RegistrationState.PENDING, TOLD)
    assert taken.applied_on == city_in.clock.now().date()
    assert book.of_card(CARD) == taken
    assert book.everyone() == [taken]


def test_a_second_application_of_a_card_is_the_first_one(city_in: MadeUpCity, book: Registrations) -> None:
    first = book.take(CARD, TOLD, city_in.clock.now())
    assert book.take(CARD, Particulars(date(2000, 1, 1), "ベツ", "0900000000"), city_in.clock.now()) == first


def test_applications_of_two_cards_have_two_numbers(city_in: MadeUpCity) -> None:
    assert applied(city_in) != applied(city_in, OTHER_CARD)


def test_an_approval_says_who_it_is_and_keeps_nothing_that_was_told(
    city_in: MadeUpCity, book: Registrations
) -> None:
    approved = book.approve(applied(city_in), REGISTRANT, city_in.clock.now())
    assert (approved.state, approved.resident_id) == (RegistrationState.APPROVED, REGISTRANT)
    with city_in.store.snapshot() as connection:
        row = connection.execute(select(registrations)).one()
    assert (row.birth_date, row.hittosha_kana, row.telephone) == (None, None, None)


def test_an_approved_card_is_known_to_the_registry_and_no_other(
    city_in: MadeUpCity, book: Registrations
) -> None:
    applied(city_in, OTHER_CARD)
    book.approve(applied(city_in), REGISTRANT, city_in.clock.now())
    with city_in.registry.snapshot() as snapshot:
        mapping = snapshot.registered_card(CARD)
        assert mapping is not None
        assert mapping.resident_id == REGISTRANT
        assert snapshot.registered_card(OTHER_CARD) is None
        assert snapshot.card(CARD) is None


def test_somebody_of_no_koseki_here_is_not_approved(city_in: MadeUpCity, book: Registrations) -> None:
    with pytest.raises(NotInKoseki, match="stands in no 戸籍 here"):
        book.approve(applied(city_in), ResidentId("0"), city_in.clock.now())


def test_somebody_born_on_another_day_is_not_approved(city_in: MadeUpCity, book: Registrations) -> None:
    number = applied(city_in, told=Particulars(date(1984, 3, 1), TOLD.hittosha_kana, TOLD.telephone))
    with pytest.raises(NotInKoseki, match="not born on the day"):
        book.approve(number, REGISTRANT, city_in.clock.now())
    assert [one.state for one in book.everyone()] == [RegistrationState.PENDING]


def test_what_is_decided_is_not_approved_again(city_in: MadeUpCity, book: Registrations) -> None:
    number = applied(city_in)
    book.reject(number, city_in.clock.now())
    with pytest.raises(AlreadyDecided, match="rejected"):
        book.approve(number, REGISTRANT, city_in.clock.now())


def test_an_approval_that_is_taken_back_opens_nothing(city_in: MadeUpCity, book: Registrations) -> None:
    number = applied(city_in)
    book.approve(number, REGISTRANT, city_in.clock.now())
    with city_in.registry.snapshot() as before:
        koseki = before.koseki_of(REGISTRANT)
    book.reject(number, city_in.clock.now())
    with city_in.registry.snapshot() as after:
        assert after.registered_card(CARD) is None
        touched = after.koseki_of(REGISTRANT)
    assert koseki is not None
    assert touched is not None
    assert touched.version > koseki.version


def test_who_was_rejected_may_apply_again_once_the_operator_forgot_it(
    city_in: MadeUpCity, book: Registrations
) -> None:
    number = applied(city_in)
    with pytest.raises(AlreadyDecided, match="reject it first"):
        book.forget(number, city_in.clock.now())
    book.reject(number, city_in.clock.now())
    assert book.take(CARD, TOLD, city_in.clock.now()).state is RegistrationState.REJECTED
    book.forget(number, city_in.clock.now())
    assert book.take(CARD, TOLD, city_in.clock.now()).state is RegistrationState.PENDING


def test_an_approval_that_lost_its_koseki_is_replaced_by_a_new_application(
    city_in: MadeUpCity, book: Registrations
) -> None:
    book.approve(applied(city_in), REGISTRANT, city_in.clock.now())
    with city_in.registry.snapshot() as snapshot:
        record = snapshot.koseki_of(REGISTRANT)
    assert record is not None
    emptied = replace(record.koseki, members=())
    with city_in.registry.change(city_in.clock.now()) as change:
        change.record_koseki(emptied, record.fuhyo)
    assert book.take(CARD, TOLD, city_in.clock.now()).state is RegistrationState.PENDING


@pytest.mark.parametrize("number", ["99", "x", ""])
def test_a_number_that_nobody_has_is_refused(city_in: MadeUpCity, book: Registrations, number: str) -> None:
    with pytest.raises(UnknownApplication, match="no application"):
        book.reject(ApplicationNumber(number), city_in.clock.now())


def test_every_decision_stands_in_the_audit_log(city_in: MadeUpCity, book: Registrations) -> None:
    number, now = applied(city_in), city_in.clock.now()
    book.approve(number, REGISTRANT, now)
    book.reject(number, now)
    book.forget(number, now)
    assert audited(city_in)[-4:] == [
        AuditEvent.REGISTRATION_APPLIED.value,
        AuditEvent.REGISTRATION_APPROVED.value,
        AuditEvent.REGISTRATION_REJECTED.value,
        AuditEvent.REGISTRATION_FORGOTTEN.value,
    ]


def test_nothing_that_was_told_is_shown(city_in: MadeUpCity, book: Registrations) -> None:
    shown = repr(book.take(CARD, TOLD, city_in.clock.now())) + repr(TOLD)
    assert not any(secret in shown for secret in ("1984", "エンポウ", "0312345678"))
