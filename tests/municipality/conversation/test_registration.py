"""A visit by somebody whose 戸籍 is kept here and who lives elsewhere."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon_cast import REGISTRANT
from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.documents.reading import read_pages
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.koseki import KosekiState
from kiosk.domain.offers import Offer
from kiosk.domain.orders import CARD_HOLDER, Line, Order, PersonRef
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation, RegistrationReceipt
from kiosk.domain.residents import ResidentState
from kiosk.protocol.errors import NotAuthentic, SealBroken
from tests.municipality.made_up_city import MadeUpCity, Visit

TOLD = Particulars(date(1984, 2, 29), "エンポウ　サトコ", "0312345678")
A_WEEKDAY = 3
"""Days after the Saturday on which the made-up city opens: 戸籍 is served on weekdays."""


@pytest.fixture(autouse=True)
def _on_a_weekday(city: MadeUpCity) -> None:
    city.later(days=A_WEEKDAY)


def words_on(pdf: bytes) -> str:
    return "".join(text.text for page in read_pages(pdf) for text in page.texts)


def stranger(city: MadeUpCity) -> Visit:
    """Somebody whose card the city does not know."""
    return Visit(city, Character.NEIGHBOUR)


def invited(city: MadeUpCity) -> Visit:
    visit = stranger(city)
    assert isinstance(visit.opened(), RegistrationInvitation)
    return visit


def applied(city: MadeUpCity) -> RegistrationReceipt:
    receipt = invited(city).registered(TOLD)
    assert isinstance(receipt, RegistrationReceipt)
    return receipt


def approved(city: MadeUpCity) -> Visit:
    """The next visit after an approval."""
    city.backoffice.registrations.approve(applied(city).number, REGISTRANT, city.clock.now())
    return stranger(city)


def koseki_of(*persons: int) -> Order:
    extent = Extent.KOSEKI_ZENBU if len(persons) > 1 else Extent.KOSEKI_KOJIN
    line = Line(CertificateKind.KOSEKI, extent, tuple(map(PersonRef, persons)), frozenset())
    return Order((line,))


def test_who_is_not_known_is_invited_to_apply(city: MadeUpCity) -> None:
    invitation = stranger(city).opened()
    assert isinstance(invitation, RegistrationInvitation)
    assert invitation.municipality.code == city.profile.code
    assert invitation.instead is Refusal.PERSON_UNKNOWN


def test_a_city_that_takes_no_registrations_refuses(tmp_path_factory: pytest.TempPathFactory) -> None:
    profile = replace(MIHON_PROFILE, takes_registrations=False)
    closed = MadeUpCity(tmp_path_factory.mktemp("closed"), profile)
    assert stranger(closed).opened() is Refusal.PERSON_UNKNOWN
    closed.close()


def test_an_application_is_taken_and_pending_from_then_on(city: MadeUpCity) -> None:
    receipt = applied(city)
    assert receipt.applied_on == city.clock.now().date()
    assert stranger(city).opened() is Refusal.REGISTRATION_PENDING


def test_the_same_application_asked_for_again_gives_the_same_number(city: MadeUpCity) -> None:
    visit = invited(city)
    box = visit.end.register(TOLD)
    first, second = visit.answered(box), visit.answered(box)
    now = city.clock.now()
    assert visit.end.take_registered(first, now) == visit.end.take_registered(second, now)
    assert len(city.backoffice.registrations.everyone()) == 1


def test_who_was_rejected_is_told_so(city: MadeUpCity) -> None:
    city.backoffice.registrations.reject(applied(city).number, city.clock.now())
    assert stranger(city).opened() is Refusal.REGISTRATION_REJECTED


def test_after_approval_certificates_of_the_koseki_are_offered_and_no_others(city: MadeUpCity) -> None:
    offer = approved(city).offered()
    assert [service.kind for service in offer.services] == [
        CertificateKind.KOSEKI,
        CertificateKind.KOSEKI_FUHYO,
    ]
    assert [person.relationship for person in offer.persons][:1] == ["本人"]
    assert offer.persons[0].name == "遠方　郷子"


def test_the_certificate_speaks_of_the_koseki(city: MadeUpCity) -> None:
    visit = approved(city)
    visit.offered()
    visit.applied(koseki_of(0, 1))
    pdf, manifest = visit.certificate()
    assert manifest.kind is CertificateKind.KOSEKI
    assert "郷子" in words_on(pdf)


def test_the_fuhyo_states_the_address_elsewhere(city: MadeUpCity) -> None:
    visit = approved(city)
    visit.offered()
    line = Line(CertificateKind.KOSEKI_FUHYO, Extent.KOSEKI_KOJIN, (CARD_HOLDER,), frozenset())
    visit.applied(Order((line,)))
    pdf, _ = visit.certificate()
    assert "絵空町六丁目1番2号" in words_on(pdf)


def test_a_certificate_of_a_household_cannot_be_ordered(city: MadeUpCity) -> None:
    visit = approved(city)
    visit.offered()
    line = Line(CertificateKind.JUMINHYO, Extent.HONNIN, (CARD_HOLDER,), frozenset())
    assert visit.applied(Order((line,))) is Refusal.ORDER_NOT_ALLOWED


def test_another_card_is_still_unknown(city: MadeUpCity) -> None:
    approved(city)
    other = Visit(city, Character.HERO)
    assert isinstance(other.opened(), Offer)


def test_an_approval_taken_back_between_quote_and_issue_issues_nothing(city: MadeUpCity) -> None:
    number = applied(city).number
    book, now = city.backoffice.registrations, city.clock.now()
    book.approve(number, REGISTRANT, now)
    visit = stranger(city)
    visit.offered()
    visit.applied(koseki_of(0))
    book.reject(number, now)
    assert visit.issued() is Refusal.PERSON_UNKNOWN


def test_a_filed_notification_stops_the_koseki(city: MadeUpCity) -> None:
    visit = approved(city)
    with city.registry.snapshot() as snapshot:
        record = snapshot.koseki_of(REGISTRANT)
    assert record is not None
    with city.registry.change(city.clock.now()) as change:
        change.record_koseki(replace(record.koseki, state=KosekiState.NOTIFICATION_PENDING), record.fuhyo)
    offer = visit.offered()
    assert {service.unavailable for service in offer.services} == {Refusal.KOSEKI_NOTIFICATION_PENDING}


def test_who_left_the_koseki_is_invited_again(city: MadeUpCity) -> None:
    visit = approved(city)
    with city.registry.snapshot() as snapshot:
        record = snapshot.koseki_of(REGISTRANT)
    assert record is not None
    with city.registry.change(city.clock.now()) as change:
        change.record_koseki(replace(record.koseki, members=record.koseki.members[1:]), record.fuhyo)
    assert isinstance(visit.opened(), RegistrationInvitation)


def test_who_moved_out_may_apply_for_the_koseki(city: MadeUpCity) -> None:
    invitation = Visit(city, Character.MOVED_OUT).opened()
    assert isinstance(invitation, RegistrationInvitation)
    assert invitation.instead is Refusal.PERSON_MOVED_OUT


def registered(city: MadeUpCity, character: Character) -> Visit:
    """The next visit of somebody whose 戸籍 is here and whose registration was approved."""
    visit, book = Visit(city, character), city.backoffice.registrations
    with city.registry.snapshot() as snapshot:
        record = snapshot.koseki_of(character.resident_id)
    assert record is not None
    born = next(m.birth_date for m in record.koseki.members if m.resident_id == character.resident_id)
    application = book.take(
        visit.card.certificate.card_hash, replace(TOLD, birth_date=born), city.clock.now()
    )
    book.approve(application.number, character.resident_id, city.clock.now())
    return visit


def move_out(city: MadeUpCity, character: Character) -> None:
    with city.registry.change(city.clock.now()) as change:
        change.set_state(character.resident_id, ResidentState.MOVED_OUT)


def test_who_moved_out_and_was_approved_is_issued_the_koseki_and_nothing_else(city: MadeUpCity) -> None:
    visit = registered(city, Character.MOVED_OUT)
    offer = visit.offered()
    assert [service.kind for service in offer.services] == [
        CertificateKind.KOSEKI,
        CertificateKind.KOSEKI_FUHYO,
    ]
    visit.applied(koseki_of(0))
    _, manifest = visit.certificate()
    assert manifest.kind is CertificateKind.KOSEKI


def test_who_moves_out_after_the_approval_is_issued_the_koseki_and_nothing_else(city: MadeUpCity) -> None:
    visit = registered(city, Character.HERO)
    assert CertificateKind.JUMINHYO in {
        service.kind for service in Visit(city, Character.HERO).offered().services
    }
    move_out(city, Character.HERO)
    offer = visit.offered()
    assert {service.kind for service in offer.services} == {
        CertificateKind.KOSEKI,
        CertificateKind.KOSEKI_FUHYO,
    }
    visit.applied(koseki_of(0))
    pdf, _ = visit.certificate()
    assert "太郎" in words_on(pdf)


def test_who_moves_out_between_quote_and_issue_gets_no_certificate_of_the_household(city: MadeUpCity) -> None:
    visit = registered(city, Character.HERO)
    line = Line(CertificateKind.JUMINHYO, Extent.HONNIN, (CARD_HOLDER,), frozenset())
    visit.quoted(Order((line,)))
    move_out(city, Character.HERO)
    assert visit.issued() is Refusal.ORDER_NOT_ALLOWED


def test_who_moves_out_without_an_approval_gets_no_koseki_that_was_quoted(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.quoted(koseki_of(0))
    move_out(city, Character.HERO)
    assert visit.issued() is Refusal.PERSON_MOVED_OUT


def test_whoever_is_a_resident_is_not_invited(city: MadeUpCity) -> None:
    with city.registry.change(city.clock.now()) as change:
        change.set_state(Character.HERO.resident_id, ResidentState.PROTECTED)
    assert Visit(city, Character.HERO).opened() is Refusal.PERSON_PROTECTED


def test_a_birth_date_to_come_is_refused(city: MadeUpCity) -> None:
    told = replace(TOLD, birth_date=date(2199, 1, 1))
    assert invited(city).registered(told) is Refusal.ORDER_NOT_ALLOWED


def test_an_invitation_ends(city: MadeUpCity) -> None:
    visit = invited(city)
    city.later(minutes=11)
    assert visit.registered(TOLD) is Refusal.SESSION_EXPIRED


def test_nothing_can_be_ordered_on_an_invitation(city: MadeUpCity) -> None:
    visit = invited(city)
    with pytest.raises(RuntimeError, match="apply after the offer"):
        visit.end.apply(koseki_of(0), GENERIC_PRINTER)


def test_an_altered_application_is_not_taken(city: MadeUpCity) -> None:
    visit = invited(city)
    box = bytearray(visit.end.register(TOLD))
    box[-1] ^= 1
    with pytest.raises((SealBroken, NotAuthentic)):
        visit.relay(bytes(box))
    assert city.backoffice.registrations.everyone() == []


def test_an_application_looks_like_an_order_from_outside(city: MadeUpCity) -> None:
    """The center sees sizes alone: an invitation has that of an offer, an application that of an order."""
    stranger_, resident = stranger(city), Visit(city, Character.HERO)
    for visit in (stranger_, resident):
        visit.greeted()
    invitation = stranger_.answered(stranger_.open_box())
    offer = resident.answered(resident.open_box())
    assert len(invitation) == len(offer)
    now = city.clock.now()
    stranger_.end.take_offer(invitation, now)
    resident.end.take_offer(offer, now)
    order = Order((Line(CertificateKind.INKAN, Extent.HONNIN, (CARD_HOLDER,), frozenset()),))
    application, ordering = stranger_.end.register(TOLD), resident.end.apply(order, GENERIC_PRINTER)
    assert len(application) == len(ordering)
    assert len(stranger_.answered(application)) == len(resident.answered(ordering))


def test_nothing_that_was_told_is_logged(city: MadeUpCity) -> None:
    applied(city)
    logged = city.logged.getvalue()
    assert "registration-applied" in logged
    assert not any(secret in logged for secret in ("1984", "エンポウ", "0312345678"))
