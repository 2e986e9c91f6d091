"""Nothing is believed that was not signed by whom, for what and when it had to be."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.demo.cities.characters import Character
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import Quote
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.desk import answer
from kiosk.municipality.conversation.reception import greet
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError, SealBroken
from kiosk.protocol.identifiers import new_nonce, new_session_id
from kiosk.protocol.messages.greeting import ReadyRequest, Refused
from kiosk.protocol.messages.relaying import Relay
from tests.municipality.made_up_city import MadeUpCity, Visit, card_of
from tests.municipality.orders import INKAN, one
from tests.protocol.world import CardIssuer, flipped, issue_card, rsa_key


def greeted(city: MadeUpCity, character: Character = Character.HERO) -> Visit:
    visit = Visit(city, character)
    visit.greeted()
    return visit


def test_a_session_that_was_never_greeted_is_not_known(city: MadeUpCity) -> None:
    relay = Relay(session=new_session_id(), box=b"anything")
    assert answer(city.backoffice, relay) == Refused(refusal=Refusal.SESSION_EXPIRED)


def test_message_5_is_taken_once(city: MadeUpCity) -> None:
    visit = greeted(city)
    box = visit.open_box()
    visit.answered(box)
    with pytest.raises(SealBroken):
        visit.relay(box)


def test_a_second_statement_for_the_same_nonce_is_not_taken(city: MadeUpCity) -> None:
    visit = greeted(city)
    visit.answered(visit.open_box())
    visit.end = SessionEnd(visit.keys, visit.ready, visit.card.certificate.subject(visit.session))
    with pytest.raises(SealBroken):
        visit.relay(visit.open_box())


def test_a_session_id_cannot_begin_twice(city: MadeUpCity) -> None:
    visit = greeted(city)
    assert visit.greeted() is Refusal.MUNICIPALITY_CLOSED


def test_another_municipalitys_session_is_not_greeted(city: MadeUpCity) -> None:
    request = ReadyRequest(session=new_session_id(), municipality=MunicipalityCode("131016"))
    assert Refusal.MUNICIPALITY_NOT_SERVED.value.encode() in greet(city.backoffice, request)


def test_a_statement_is_accepted_for_two_minutes(city: MadeUpCity) -> None:
    visit = greeted(city)
    box = visit.open_box()
    city.later(minutes=2)
    assert visit.end.take_offer(visit.answered(box), city.clock.now()) is Refusal.SESSION_EXPIRED


def test_a_card_of_an_unknown_issuer_is_refused(city: MadeUpCity) -> None:
    visit = greeted(city)
    forged = issue_card(CardIssuer.named("forger"), rsa_key("card"))
    offer = visit.end.take_offer(visit.answered(visit.open_box(forged)), city.clock.now())
    assert offer is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_the_certificate_of_one_card_with_the_key_of_another_is_refused(city: MadeUpCity) -> None:
    visit = greeted(city)
    statement = visit.statement()
    card = card_of(Character.HERO)
    thief = issue_card(CardIssuer.named("issuer"), rsa_key("thief"))
    signature = thief.sign(statement.to_be_signed(card.certificate))
    box = visit.end.open(visit.token(statement), statement.signed_with(signature, card.der))
    offer = visit.end.take_offer(visit.answered(box), city.clock.now())
    assert offer is Refusal.CARD_CERTIFICATE_NOT_TRUSTED
    assert "protocol-violation" in city.logged.getvalue()
    assert f'"{Fault.SIGNATURE.value}"' in city.logged.getvalue()


@pytest.mark.parametrize(
    "wrong",
    [
        {"municipal_nonce": new_nonce()},
        {"municipality": "131016"},
        {"session": new_session_id()},
        {"session_keys": bytes(32)},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_a_statement_about_something_else_is_refused(city: MadeUpCity, wrong: dict[str, object]) -> None:
    visit = greeted(city)
    statement = visit.statement().model_copy(update=wrong)
    signature = visit.card.sign(statement.to_be_signed(visit.card.certificate))
    signed = statement.signed_with(signature, visit.card.der)
    box = visit.end.open(visit.token(statement), signed)
    offer = visit.end.take_offer(visit.answered(box), city.clock.now())
    assert offer is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_a_token_of_somebody_who_is_not_the_center_is_refused(city: MadeUpCity) -> None:
    visit = greeted(city)
    city.center_key = Ed25519PrivateKey.generate()
    offer = visit.end.take_offer(visit.answered(visit.open_box()), city.clock.now())
    assert offer is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_an_altered_box_is_not_opened_and_changes_nothing(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    box = visit.end.apply(one(INKAN), GENERIC_PRINTER)
    with pytest.raises(SealBroken):
        visit.relay(flipped(box, 8 * 1200))
    assert isinstance(visit.applied(one(INKAN)), Quote)


def test_a_box_of_one_session_does_not_open_in_another(city: MadeUpCity) -> None:
    one_visit, other = Visit(city, Character.HERO), Visit(city, Character.NO_SEAL)
    one_visit.offered()
    other.offered()
    box = one_visit.end.apply(one(INKAN), GENERIC_PRINTER)
    with pytest.raises(ProtocolError):
        other.relay(box)


def test_a_replayed_application_is_out_of_sequence(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    box = visit.end.apply(one(INKAN), GENERIC_PRINTER)
    visit.answered(box)
    with pytest.raises(NotAuthentic):
        visit.relay(box)
