"""A stop counts for everybody who stands in a 戸籍, whether or not they are residents here."""

from dataclasses import replace

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon_cast import REGISTRANT
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.offers import Offer, Quote
from kiosk.domain.orders import CARD_HOLDER, Line, Order
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import ResidentId, ResidentState
from kiosk.municipality.issuing.chosen import ChosenLine
from kiosk.municipality.linkage.cancelling import stop
from kiosk.municipality.linkage.positions import Position, advance
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.signer import Objection
from kiosk.municipality.signer.register import RegisterFinding, look_up
from tests.municipality.conversation.test_registration import A_WEEKDAY, TOLD, words_on
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.signer.drafts import claimed

FUHYO = Line(CertificateKind.KOSEKI_FUHYO, Extent.KOSEKI_KOJIN, (CARD_HOLDER,), frozenset())


@pytest.fixture(autouse=True)
def _on_a_weekday(city: MadeUpCity) -> None:
    city.later(days=A_WEEKDAY)


@pytest.fixture
def registrant(city: MadeUpCity) -> Visit:
    """A visit by somebody who lives elsewhere and was registered for the 戸籍."""
    book, now = city.backoffice.registrations, city.clock.now()
    visit = Visit(city, Character.NEIGHBOUR)
    book.approve(book.take(visit.card.certificate.card_hash, TOLD, now).number, REGISTRANT, now)
    return visit


def fellow_of_the_registrant(city: MadeUpCity) -> ResidentId:
    """Somebody of the same 戸籍 who is no resident either."""
    with city.registry.snapshot() as snapshot:
        record = snapshot.koseki_of(REGISTRANT)
        assert record is not None
        fellows = (member.resident_id for member in record.koseki.members if not member.is_removed)
        return next(
            fellow
            for fellow in fellows
            if fellow not in (None, REGISTRANT) and snapshot.household_of(fellow) is None
        )


def stopped(city: MadeUpCity, resident: ResidentId, cause: StopCause) -> None:
    with city.store.transaction() as connection:
        stop(connection, resident, cause, city.clock.now())


def recorded_as_removed(city: MadeUpCity, resident: ResidentId) -> None:
    """The 戸籍 tells of the death: its member carries the mark 除籍."""
    with city.registry.snapshot() as snapshot:
        record = snapshot.koseki_of(resident)
    assert record is not None
    koseki, fuhyo, today = record.koseki, record.fuhyo, city.clock.now().date()
    with city.registry.change(city.clock.now()) as change:
        change.record_koseki(
            replace(
                koseki,
                members=tuple(
                    replace(member, is_removed=member.is_removed or member.resident_id == resident)
                    for member in koseki.members
                ),
            ),
            replace(
                fuhyo,
                members=tuple(
                    replace(member, removed_on=today) if member.resident_id == resident else member
                    for member in fuhyo.members
                ),
            ),
        )


def refusals(opened: object) -> set[Refusal | None]:
    """What stands against the 戸籍: of the whole visit, or of each kind that is offered."""
    if isinstance(opened, Offer):
        return {service.unavailable for service in opened.services}
    assert isinstance(opened, Refusal), opened
    return {opened}


def found(city: MadeUpCity) -> RegisterFinding | Objection:
    """What the signer finds for the registrant's own 附票."""
    chosen = ChosenLine(CertificateKind.KOSEKI_FUHYO, Extent.KOSEKI_KOJIN, (REGISTRANT,), frozenset())
    claim = claimed(city, Character.NEIGHBOUR, chosen)
    with city.registry.snapshot() as snapshot:
        return look_up(snapshot, claim)


@pytest.mark.parametrize(
    ("cause", "refusal", "objection"),
    [
        (StopCause.PROTECTED, Refusal.PERSON_PROTECTED, Objection.PERSON_NOT_ISSUABLE),
        (StopCause.DECEASED, Refusal.PERSON_NOT_ISSUABLE, Objection.PERSON_NOT_ISSUABLE),
        (StopCause.DIFFERS, Refusal.DATA_TOO_OLD, Objection.IN_DOUBT),
        (StopCause.SEAL_CANCELLED, None, None),
    ],
)
def test_a_stopped_registrant_is_refused(
    city: MadeUpCity,
    registrant: Visit,
    cause: StopCause,
    refusal: Refusal | None,
    objection: Objection | None,
) -> None:
    stopped(city, REGISTRANT, cause)
    assert refusals(registrant.opened()) == {refusal}
    assert found(city) is objection if objection else isinstance(found(city), RegisterFinding)


@pytest.mark.parametrize(
    ("cause", "refusal", "objection"),
    [
        (StopCause.PROTECTED, Refusal.PERSON_NOT_ISSUABLE, Objection.PERSON_NOT_ISSUABLE),
        (StopCause.DECEASED, Refusal.KOSEKI_NOTIFICATION_PENDING, Objection.PERSON_NOT_ISSUABLE),
        (StopCause.DIFFERS, Refusal.DATA_TOO_OLD, Objection.IN_DOUBT),
        (StopCause.SEAL_CANCELLED, None, None),
    ],
)
def test_the_koseki_of_a_stopped_member_who_lives_elsewhere_is_refused(
    city: MadeUpCity,
    registrant: Visit,
    cause: StopCause,
    refusal: Refusal | None,
    objection: Objection | None,
) -> None:
    stopped(city, fellow_of_the_registrant(city), cause)
    assert refusals(registrant.opened()) == {refusal}
    assert found(city) is objection if objection else isinstance(found(city), RegisterFinding)


def test_once_the_koseki_says_who_died_the_living_have_it_again_with_the_dead_in_it(
    city: MadeUpCity, registrant: Visit
) -> None:
    fellow = fellow_of_the_registrant(city)
    stopped(city, fellow, StopCause.DECEASED)
    assert refusals(registrant.opened()) == {Refusal.KOSEKI_NOTIFICATION_PENDING}
    recorded_as_removed(city, fellow)
    again = Visit(city, Character.NEIGHBOUR)
    everyone = tuple(person.ref for person in again.offered().persons)
    line = Line(CertificateKind.KOSEKI, Extent.KOSEKI_ZENBU, everyone, frozenset())
    assert isinstance(again.applied(Order((line,))), Quote)
    paper, _ = again.certificate()
    assert "除籍" in words_on(paper)


def test_who_died_is_refused_whatever_the_koseki_says(city: MadeUpCity, registrant: Visit) -> None:
    stopped(city, REGISTRANT, StopCause.DECEASED)
    recorded_as_removed(city, REGISTRANT)
    assert not isinstance(registrant.opened(), Offer)


def test_a_revoked_card_of_a_registrant_is_known_no_more(city: MadeUpCity, registrant: Visit) -> None:
    with city.store.transaction() as connection:
        subject = registrant.card.certificate.card_hash.hex()
        stop(connection, subject, StopCause.CARD_REVOKED, city.clock.now())
    assert not isinstance(registrant.opened(), Offer)
    assert found(city) is Objection.HOLDER_UNKNOWN


def test_a_stop_between_quote_and_issue_issues_no_fuhyo(city: MadeUpCity, registrant: Visit) -> None:
    registrant.quoted(Order((FUHYO,)))
    stopped(city, fellow_of_the_registrant(city), StopCause.PROTECTED)
    assert isinstance(registrant.issued(), Refusal)


def test_the_state_of_who_is_no_resident_is_that_of_the_stop(city: MadeUpCity) -> None:
    with city.registry.snapshot() as snapshot:
        assert snapshot.state_of(REGISTRANT) is ResidentState.CURRENT
    stopped(city, REGISTRANT, StopCause.DECEASED)
    with city.registry.snapshot() as snapshot:
        assert snapshot.state_of(REGISTRANT) is ResidentState.DECEASED


@pytest.mark.parametrize("who", ["the registrant", "a fellow"])
@pytest.mark.parametrize("cause", [StopCause.MOVED_OUT, StopCause.MOVING_OUT])
def test_the_fuhyo_waits_until_its_stream_has_come_up_to_a_move(
    city: MadeUpCity, registrant: Visit, who: str, cause: StopCause
) -> None:
    """It tells addresses, and the 戸籍 none."""
    stopped(city, REGISTRANT if who == "the registrant" else fellow_of_the_registrant(city), cause)
    offer = registrant.offered()
    assert {service.kind: service.unavailable for service in offer.services} == {
        CertificateKind.KOSEKI: None,
        CertificateKind.KOSEKI_FUHYO: Refusal.DATA_TOO_OLD,
    }
    assert found(city) is Objection.IN_DOUBT
    with city.store.transaction() as connection:
        advance(connection, Position(Stream.KOSEKI, 1, city.clock.now(), "ab"), city.clock.now())
    Visit(city, Character.NEIGHBOUR).quoted(Order((FUHYO,))).certificate()
    assert isinstance(found(city), RegisterFinding)


def test_a_fuhyo_that_was_quoted_before_a_move_was_told_is_not_issued(
    city: MadeUpCity, registrant: Visit
) -> None:
    registrant.quoted(Order((FUHYO,)))
    stopped(city, fellow_of_the_registrant(city), StopCause.MOVED_OUT)
    assert registrant.issued() is Refusal.DATA_TOO_OLD
