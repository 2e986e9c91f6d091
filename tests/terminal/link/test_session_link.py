"""A session's way to center and municipality and back."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation, RegistrationReceipt
from kiosk.municipality.profile_text import profile_text
from kiosk.protocol.messages.relaying import LineOutcome
from kiosk.terminal.link.line_outcome import outcome_of
from kiosk.terminal.ports import CardSignature, Connected, IssuedOutcome, LineResult
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one
from tests.terminal.link.conftest import WatchedBuffer
from tests.terminal.link.made_up_way import Way

TWO_LINES = Order((INKAN, OWN_JUMINHYO))


def test_the_municipalities_of_the_directory_can_be_chosen(way: Way) -> None:
    assert way.link.municipalities() == (MunicipalityLabel(way.city.profile.code, "みほん市"),)


def test_where_the_citizen_lives_is_found_by_the_card(way: Way) -> None:
    connected = way.connected()
    assert isinstance(connected, Connected)
    assert connected.municipality.name == "みほん市"


def test_a_named_municipality_is_connected_without_saying_which_card(way: Way) -> None:
    assert isinstance(way.connected(way.city.profile.code), Connected)
    [(_, hello, _)] = way.wire.seen
    assert bytes(way.card.certificate.card_hash) not in hello


def test_the_offer_is_about_the_cards_holder(way: Way) -> None:
    offer = way.opened()
    assert isinstance(offer, Offer)
    assert offer.persons[0].ref == 0
    assert offer.last_issued_on is None


def test_an_order_is_quoted_line_by_line(way: Way) -> None:
    way.opened()
    quote = way.link.apply(TWO_LINES)
    assert isinstance(quote, Quote)
    assert len(quote.fees) == 2


def test_each_line_is_a_document_of_its_own(way: Way) -> None:
    way.quoted(TWO_LINES)
    documents = [way.certificate(line) for line in (0, 1)]
    assert all(bytes(document.view[:5]) == b"%PDF-" for document in documents)
    assert documents[0].view != documents[1].view
    assert all(document.sheets == 1 for document in documents)


def test_a_line_asked_for_again_is_the_same_document(way: Way) -> None:
    way.quoted(one(INKAN))
    first, again = way.certificate(), way.certificate()
    assert first.view == again.view
    assert way.city_events("issued") == 1


def test_a_wiped_document_is_dead(way: Way, buffers: list[WatchedBuffer]) -> None:
    way.quoted(one(INKAN))
    document = way.certificate()
    view = document.view
    document.zeroize()
    document.zeroize()
    assert [(buffer.is_closed, buffer.left_at_close) for buffer in buffers] == [(True, b"")]
    with pytest.raises(ValueError, match="released"):
        bytes(view)


def test_the_center_sees_neither_document_nor_name(way: Way) -> None:
    offer = way.opened()
    assert isinstance(offer, Offer)
    way.link.apply(one(OWN_JUMINHYO))
    document = way.certificate()
    passed = b"".join(request + answer for _, request, answer in way.wire.seen)
    names = [person.name.encode() for person in offer.persons]
    assert all(name not in passed for name in names)
    assert b"%PDF" not in passed
    assert hashlib.sha256(document.view).digest() not in passed


def test_a_document_carries_what_its_outcome_is_reported_with(way: Way) -> None:
    way.quoted(one(INKAN))
    issued = way.certificate().issued
    assert (issued.municipality, issued.kind) == (way.city.profile.code, INKAN.kind.value)
    assert issued.fee > 0
    for result, outcome in ((LineResult.PRINTED, LineOutcome.PRINTED), (LineResult.VOID, LineOutcome.VOID)):
        reported = outcome_of(IssuedOutcome(issued, result))
        assert (reported.settlement, reported.outcome) == (issued.settlement, outcome)


def test_a_line_that_is_void_is_told_to_the_municipality_at_once(way: Way) -> None:
    way.quoted(one(INKAN))
    way.certificate()
    way.link.report(0, LineResult.VOID)
    assert way.city_events("voided") == 1
    assert way.reasons() == []


def test_a_line_that_never_came_is_void_at_the_municipality(way: Way) -> None:
    way.quoted(one(INKAN))
    way.link.report(0, LineResult.VOID)
    assert way.city_events("voided") == 1
    assert way.link.issue(0) is Refusal.ISSUE_FAILED


def test_a_sheet_that_comes_out_when_the_visit_is_over_does_no_harm(way: Way) -> None:
    """A process that is told to end closes its link while the printer still prints."""
    way.quoted(one(INKAN))
    way.certificate()
    way.link.close()
    way.link.report(0, LineResult.PRINTED)
    assert way.city_events("voided") == 0


def test_closing_ends_the_session_at_the_municipality(way: Way) -> None:
    way.quoted(one(INKAN))
    way.link.close()
    answered = way.wire.count("/relay")
    with pytest.raises(RuntimeError, match="open the session first"):
        way.link.issue(0)
    assert way.wire.count("/relay") == answered


def test_a_session_that_was_never_opened_is_closed_in_silence(way: Way) -> None:
    way.connected()
    way.link.close()
    assert way.wire.count("/relay") == 0
    assert "protocol-violation" not in way.city.logged.getvalue()


def test_every_session_has_keys_and_id_of_its_own(way: Way) -> None:
    first, second = way.connected(), way.connected()
    assert isinstance(first, Connected)
    assert isinstance(second, Connected)
    assert first.statement != second.statement
    hellos = [request for path, request, _ in way.wire.seen if path == "/hello"]
    assert hellos[0] != hellos[1]


def test_after_a_connection_that_was_refused_nothing_of_the_one_before_is_used(way: Way) -> None:
    connected = way.connected()
    assert isinstance(connected, Connected)
    way.city_link.is_down = True
    assert way.connected() is Refusal.MUNICIPALITY_UNREACHABLE
    with pytest.raises(RuntimeError, match="connect before open"):
        way.link.open(CardSignature(way.card.sign(connected.statement)))


@pytest.mark.parametrize(
    ("character", "refusal"),
    [(Character.UNDER_15, Refusal.PERSON_UNDER_15), (Character.PROTECTED, Refusal.PERSON_PROTECTED)],
)
def test_whom_the_municipality_refuses_is_told_why(way: Way, character: Character, refusal: Refusal) -> None:
    way.carry(character)
    assert way.opened() is refusal


def test_a_card_that_its_own_municipality_does_not_know_is_unknown(way: Way) -> None:
    way.carry(Character.NEIGHBOUR)
    assert way.opened() is Refusal.PERSON_UNKNOWN


def test_a_card_that_the_named_municipality_does_not_know_is_invited_to_apply_there(way: Way) -> None:
    way.carry(Character.NEIGHBOUR)
    invitation = way.opened(way.city.profile.code)
    assert isinstance(invitation, RegistrationInvitation)
    receipt = way.link.register(Particulars(date(1984, 2, 29), "エンポウ　サトコ", "0312345678"))
    assert isinstance(receipt, RegistrationReceipt)
    way.link.close()
    assert way.opened(way.city.profile.code) is Refusal.REGISTRATION_PENDING


def test_a_card_unknown_to_a_municipality_that_takes_no_registrations_lacks_one_there(way: Way) -> None:
    way.city.profile_path.write_text(
        profile_text(replace(way.city.profile, takes_registrations=False)), encoding="utf-8"
    )
    for _ in range(2):
        way.city.profiles.look()
    way.carry(Character.NEIGHBOUR)
    assert way.opened(way.city.profile.code) is Refusal.HONSEKI_NOT_REGISTERED


def test_the_named_municipality_gives_every_other_reason_itself(way: Way) -> None:
    way.carry(Character.PROTECTED)
    assert way.opened(way.city.profile.code) is Refusal.PERSON_PROTECTED


def test_a_municipality_outside_of_its_hours_is_not_connected(way: Way) -> None:
    way.city.later(hours=-5)
    assert way.connected() is Refusal.OUT_OF_HOURS


def test_a_municipality_that_is_not_served_is_refused(way: Way) -> None:
    assert way.connected(MunicipalityCode("990035")) is Refusal.MUNICIPALITY_NOT_SERVED


def test_what_is_no_certificate_is_not_sent_anywhere(way: Way) -> None:
    assert way.link.connect(b"no certificate", None) is Refusal.CARD_CERTIFICATE_NOT_TRUSTED
    assert way.wire.seen == []


def test_a_statement_that_another_card_signed_opens_nothing(way: Way) -> None:
    connected = way.connected()
    assert isinstance(connected, Connected)
    forged = CardSignature(bytes(256))
    assert way.link.open(forged) is Refusal.CARD_CERTIFICATE_NOT_TRUSTED
    assert way.wire.count("/relay") == 0
