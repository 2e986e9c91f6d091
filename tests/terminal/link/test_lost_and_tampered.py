"""What the center, or anyone on the way, can do: make it fail, and leave nothing in memory."""

from dataclasses import replace

import pytest

from kiosk.center.stopping import Stoppable, Stops
from kiosk.domain.offers import Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation
from kiosk.municipality.issuing.issuer import IssuedDocument as MunicipalDocument
from kiosk.municipality.issuing.issuer import Issuer, LineRequest
from kiosk.municipality.ledger import LineKey
from kiosk.protocol.identifiers import SealHash, SessionId, new_settlement_id
from kiosk.protocol.limits import ISSUE_ATTEMPTS
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Greeting, Refused, TokenGranted
from kiosk.protocol.messages.relaying import IssueMark, Relay, Relayed
from kiosk.terminal.ports import CardSignature, Connected, LineResult
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one
from tests.protocol.world import flipped
from tests.terminal.link.conftest import WatchedBuffer
from tests.terminal.link.made_up_way import Once, OnTheWay, Way, lost, with_fields

TWO_COPIES = Order((INKAN, INKAN))


def flipped_box(bit: int) -> OnTheWay:
    """Alters one bit of a relayed box; negative counts from the end."""

    def act(_path: str, body: bytes) -> bytes:
        relayed = decode(Relayed, body)
        place = bit if bit >= 0 else len(relayed.box) * 8 + bit
        return encode(relayed.model_copy(update={"box": flipped(relayed.box, place)}))

    return act


def refused_in_clear(_path: str, _body: bytes) -> bytes:
    return encode(Refused(refusal=Refusal.INTERNAL_FAULT))


def garbled(_path: str, _body: bytes) -> bytes:
    return b"<html>"


def ready_flipped(_path: str, body: bytes) -> bytes:
    greeting = decode(Greeting, body)
    return encode(greeting.model_copy(update={"ready": flipped(greeting.ready, 8 * len(greeting.ready) - 9)}))


class TestConnecting:
    @pytest.mark.parametrize("act", [ready_flipped, garbled])
    def test_a_ready_that_was_altered_is_not_trusted(self, way: Way, act: OnTheWay) -> None:
        way.wire.coming = Once("/hello", act)
        assert way.connected() is Refusal.ANSWER_NOT_TRUSTED
        assert len(way.reasons()) == 1

    def test_a_ready_of_another_session_is_not_trusted(self, way: Way) -> None:
        """A center that replays what a municipality said before."""
        way.connected()
        earlier = decode(Greeting, way.wire.seen[0][2]).ready
        way.wire.coming = Once(
            "/hello", lambda _path, body: encode(decode(Greeting, body).model_copy(update={"ready": earlier}))
        )
        assert way.connected() is Refusal.ANSWER_NOT_TRUSTED
        assert way.reasons() == ["wrong-session"]

    def test_a_center_that_cannot_be_reached_is_told_so(self, way: Way) -> None:
        way.wire.coming = lost
        assert way.connected() is Refusal.CENTER_UNREACHABLE

    def test_a_directory_that_names_other_keys_believes_nobody(self, way: Way) -> None:
        """Only the directory says who may speak for a city."""
        way.city.backoffice = replace(
            way.city.backoffice, message_key=replace(way.city.signature_key, signer=way.city.center_key)
        )
        assert way.connected() is Refusal.ANSWER_NOT_TRUSTED


class TestOpening:
    def open(self, way: Way) -> Offer | RegistrationInvitation | Refusal:
        connected = way.connected()
        assert isinstance(connected, Connected)
        return way.link.open(CardSignature(way.card.sign(connected.statement)))

    def test_an_offer_that_was_altered_is_not_trusted(self, way: Way) -> None:
        way.wire.coming = Once("/relay", flipped_box(-100))
        assert self.open(way) is Refusal.ANSWER_NOT_TRUSTED
        assert way.reasons() == ["SealBroken"]

    def test_an_offer_for_another_citizen_cannot_be_opened(self, way: Way) -> None:
        assert isinstance(self.open(way), Offer)
        earlier = decode(Relayed, way.wire.seen[-1][2]).box
        way.wire.coming = Once("/relay", with_fields(box=earlier), after=1)
        assert self.open(way) is Refusal.ANSWER_NOT_TRUSTED

    def test_a_token_that_the_center_did_not_sign_is_refused_by_the_municipality(self, way: Way) -> None:
        def other_token(_path: str, body: bytes) -> bytes:
            token = decode(TokenGranted, body).token
            return encode(TokenGranted(token=flipped(token, 8 * len(token) - 9)))

        way.wire.coming = Once("/authenticate", other_token)
        assert self.open(way) is Refusal.CARD_CERTIFICATE_NOT_TRUSTED

    def test_a_refusal_in_clear_is_shown_as_it_is(self, way: Way) -> None:
        way.wire.coming = Once("/relay", refused_in_clear)
        assert self.open(way) is Refusal.INTERNAL_FAULT


class TestApplying:
    @pytest.mark.parametrize(
        ("act", "refusal"),
        [
            (flipped_box(-100), Refusal.ANSWER_NOT_TRUSTED),
            (garbled, Refusal.ANSWER_NOT_TRUSTED),
            (with_fields(session=SessionId(b"o" * 16)), Refusal.ANSWER_NOT_TRUSTED),
            (lost, Refusal.CENTER_UNREACHABLE),
        ],
        ids=["altered", "garbled", "another-session", "lost"],
    )
    def test_a_quote_that_was_meddled_with_is_none(self, way: Way, act: OnTheWay, refusal: Refusal) -> None:
        way.opened()
        way.wire.coming = Once("/relay", act)
        assert way.link.apply(one(INKAN)) is refusal

    def test_the_citizen_may_apply_again_after_a_lost_quote(self, way: Way) -> None:
        way.opened()
        way.wire.coming = Once("/relay", lost)
        way.link.apply(one(OWN_JUMINHYO))
        assert isinstance(way.link.apply(one(INKAN)), Quote)
        assert way.certificate().sheets == 1


class TestIssuing:
    @pytest.mark.parametrize(
        "act",
        [lost, garbled, refused_in_clear, flipped_box(40), flipped_box(-100), with_fields(session=b"o" * 16)],
        ids=["lost", "garbled", "refused-in-clear", "altered-head", "altered-document", "another-session"],
    )
    def test_an_answer_that_is_none_is_asked_for_again_and_is_the_same_document(
        self, way: Way, buffers: list[WatchedBuffer], act: OnTheWay
    ) -> None:
        way.quoted(one(INKAN))
        way.wire.coming = Once("/relay", act)
        document = way.certificate()
        first, second = [answer for path, _, answer in way.wire.seen if path == "/relay"][-2:]
        assert len(first) == len(second)
        assert bytes(document.view[:5]) == b"%PDF-"
        assert len(way.pauses) == 1
        assert (way.city_events("issued"), way.city_events("issue-repeated")) == (1, 1)
        assert [buffer.is_closed for buffer in buffers[:-1]] == [True] * (len(buffers) - 1)

    def test_a_request_that_is_lost_on_its_way_is_sent_again_word_for_word(self, way: Way) -> None:
        way.quoted(one(INKAN))
        sent: list[bytes] = []

        def note_and_lose_the_first(_path: str, body: bytes) -> bytes:
            sent.append(body)
            return lost("", b"") if len(sent) == 1 else body

        way.wire.going = note_and_lose_the_first
        way.certificate()
        assert sent[0] == sent[1]
        assert (way.city_events("issued"), way.city_events("issue-repeated")) == (1, 0)

    @pytest.mark.parametrize(
        ("act", "refusal"), [(lost, Refusal.ISSUE_FAILED), (flipped_box(-100), Refusal.ANSWER_NOT_TRUSTED)]
    )
    def test_after_three_attempts_the_line_is_given_up_and_nothing_stays(
        self, way: Way, buffers: list[WatchedBuffer], act: OnTheWay, refusal: Refusal
    ) -> None:
        way.quoted(one(INKAN))
        before = way.wire.count("/relay")
        way.wire.coming = act
        assert way.link.issue(0) is refusal
        assert way.wire.count("/relay") == before + ISSUE_ATTEMPTS
        assert all(buffer.is_closed and buffer.left_at_close == b"" for buffer in buffers)

    @pytest.mark.parametrize("size", [1, 100, 4096, 128 * 1024])
    def test_a_box_of_a_size_that_no_answer_has_is_not_even_opened(
        self, way: Way, buffers: list[WatchedBuffer], size: int
    ) -> None:
        way.quoted(one(INKAN))
        way.wire.coming = with_fields(box=bytes(size))
        assert way.link.issue(0) is Refusal.ANSWER_NOT_TRUSTED
        assert buffers == []

    def test_a_document_of_another_line_cannot_be_opened(
        self, way: Way, buffers: list[WatchedBuffer]
    ) -> None:
        way.quoted(TWO_COPIES)
        way.certificate(0).zeroize()
        first = decode(Relayed, way.wire.seen[-1][2])
        way.wire.coming = lambda path, body: encode(first) if path == "/relay" else body
        assert way.link.issue(1) is Refusal.ANSWER_NOT_TRUSTED
        assert way.reasons() == ["SealBroken"] * ISSUE_ATTEMPTS
        assert all(buffer.is_closed and buffer.left_at_close == b"" for buffer in buffers)

    def test_a_request_for_another_line_cannot_be_put_in_its_place(self, way: Way) -> None:
        """The center may hold back and replay, but it cannot make a request."""
        way.quoted(TWO_COPIES)
        way.certificate(0)
        first = decode(Relay, way.wire.seen[-1][1])
        way.wire.going = lambda _path, _body: encode(first)
        assert way.link.issue(1) is Refusal.ANSWER_NOT_TRUSTED

    @pytest.mark.parametrize(
        "mark",
        [None, IssueMark(seal_hash=SealHash(bytes(16)), settlement=new_settlement_id())],
        ids=["no-mark", "another-mark"],
    )
    def test_a_mark_that_differs_from_the_manifest_prints_nothing(
        self, way: Way, buffers: list[WatchedBuffer], mark: IssueMark | None
    ) -> None:
        way.quoted(one(INKAN))
        way.wire.coming = with_fields(mark=mark)
        assert way.link.issue(0) is Refusal.ANSWER_NOT_TRUSTED
        assert way.reasons() == ["mark"]
        assert all(buffer.is_closed and buffer.left_at_close == b"" for buffer in buffers)


class MixingIssuer(Issuer):
    """A municipality gone wrong: it issues the other of two lines."""

    def issue(self, request: LineRequest) -> MunicipalDocument | Refusal:
        other = LineKey(request.key.digest, 1 - request.key.line)
        return super().issue(replace(request, key=other))


def mixed_up(way: Way) -> None:
    city = way.city
    issuer = MixingIssuer(city.office, city.registry, city.ledger, city.signer, city.clock, city.log)
    city.backoffice = replace(city.backoffice, issuer=issuer)


class TestContradiction:
    def test_a_signed_document_about_another_line_is_a_contradiction_and_not_asked_for_again(
        self, way: Way, buffers: list[WatchedBuffer]
    ) -> None:
        way.quoted(TWO_COPIES)
        mixed_up(way)
        before = way.wire.count("/relay")
        assert way.link.issue(0) is Refusal.ANSWER_NOT_TRUSTED
        assert way.wire.count("/relay") == before + 1
        assert way.reasons() == ["line"]
        assert all(buffer.is_closed and buffer.left_at_close == b"" for buffer in buffers)

    def test_the_center_gets_the_proof_and_stops_the_municipality(self, way: Way) -> None:
        way.quoted(TWO_COPIES)
        mixed_up(way)
        way.link.issue(0)
        assert way.wire.count("/contradiction") == 1
        assert Stops(way.store).among(Stoppable.municipality(way.city.profile.code))
        assert way.connected() is Refusal.MUNICIPALITY_STOPPED

    def test_a_mark_that_the_center_may_have_changed_stops_nobody(self, way: Way) -> None:
        way.quoted(one(INKAN))
        way.wire.coming = with_fields(mark=None)
        assert way.link.issue(0) is Refusal.ANSWER_NOT_TRUSTED
        assert way.wire.count("/contradiction") == 0
        assert way.wire.count("/discard") == 1
        assert Stops(way.store).all() == []


class TestVoiding:
    def void(self, way: Way, act: OnTheWay) -> None:
        way.quoted(one(INKAN))
        way.certificate()
        way.wire.coming = act
        way.link.report(0, LineResult.VOID)

    def test_a_lost_answer_is_asked_for_again(self, way: Way) -> None:
        self.void(way, Once("/relay", lost))
        assert way.reasons() == []
        assert way.wire.count("/relay") == 5

    @pytest.mark.parametrize(
        ("act", "reasons"), [(lost, []), (flipped_box(-100), ["SealBroken"])], ids=["lost", "altered"]
    )
    def test_a_void_that_the_municipality_did_not_hear_is_given_up(
        self, way: Way, act: OnTheWay, reasons: list[str]
    ) -> None:
        """It learns it from the outcome, which is the till's to report."""
        self.void(way, act)
        assert way.reasons() == reasons

    def test_closing_works_as_best_it_can(self, way: Way) -> None:
        way.quoted(one(INKAN))
        way.wire.coming = lost
        way.link.close()
        with pytest.raises(RuntimeError):
            way.link.apply(one(INKAN))
