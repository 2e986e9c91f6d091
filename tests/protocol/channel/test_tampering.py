"""Whatever is altered, swapped, replayed or out of its turn is refused, and the session stands as before."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Yen
from kiosk.domain.offers import Offer, Quote
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.protocol import cose
from kiosk.protocol.channel.envelope import enclose
from kiosk.protocol.channel.opening import read_open
from kiosk.protocol.channel.receiving import IssuedLine, buffer_size
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError, SealBroken
from kiosk.protocol.identifiers import new_salt
from kiosk.protocol.legs import Leg
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.issuing import Issue, LineState, StatusGiven, Void
from kiosk.protocol.messages.ordering import Application, QuoteMade
from kiosk.protocol.messages.relaying import Relayed
from kiosk.protocol.sealing import Place, seal
from kiosk.protocol.translation import line_parts
from tests.protocol.visit import Visit
from tests.protocol.world import NOW, World, flipped, made_up_offer, signature_key, two_line_order

LATER = NOW + timedelta(minutes=1)


@given(st.data())
def test_no_flipped_bit_of_a_request_goes_unnoticed(world: World, data: st.DataObject) -> None:
    visit = Visit(world).quoted()
    box = visit.terminal.issue(0, LATER)
    before = visit.city.state
    bit = data.draw(st.integers(min_value=0, max_value=len(box) * 8 - 1))

    with pytest.raises(SealBroken):
        visit.city.read(flipped(box, bit))

    assert visit.city.state == before
    assert isinstance(visit.city.read(box).message, Issue)


@given(st.data())
def test_no_flipped_bit_of_an_answer_goes_unnoticed(world: World, data: st.DataObject) -> None:
    visit = Visit(world)
    box = visit.city.offer(visit.opened.request, made_up_offer())
    bit = data.draw(st.integers(min_value=0, max_value=len(box) * 8 - 1))

    with pytest.raises(SealBroken):
        visit.terminal.take_offer(flipped(box, bit), NOW)

    assert isinstance(visit.terminal.take_offer(box, NOW), Offer)


def test_two_sessions_at_once_cannot_read_each_others_answers(world: World) -> None:
    mine, yours = Visit(world).quoted(), Visit(world).quoted()
    your_answer = yours.answers(yours.asks_to_issue(), yours.manifest())
    mine.asks_to_issue()

    with pytest.raises(SealBroken):
        mine.takes(your_answer)

    assert not any(mine.buffer)


def test_two_sessions_at_once_cannot_speak_for_each_other(world: World) -> None:
    mine, yours = Visit(world).quoted(), Visit(world).quoted()
    with pytest.raises(SealBroken):
        yours.city.read(mine.terminal.issue(0, LATER))


def test_an_opening_for_another_session_does_not_open(world: World) -> None:
    mine, yours = Visit(world), Visit(world)
    with pytest.raises(SealBroken):
        read_open(mine.open_box, yours.greeted.pending, world.city_daily_key)


def test_the_answer_to_one_line_is_not_the_answer_to_another(visit: Visit) -> None:
    visit.quoted()
    visit.terminal.issue(1, LATER)
    first_line = visit.answers(visit.asks_to_issue(0), visit.manifest(0))
    with pytest.raises(SealBroken):
        visit.takes(first_line, line=1)


def test_an_answer_to_an_application_that_was_replaced_is_refused(visit: Visit) -> None:
    visit.offered()
    first = visit.city.read(visit.terminal.apply(two_line_order(), GENERIC_PRINTER))
    late, _ = visit.city.quote(first, [Yen(1), Yen(1)], LATER)
    second = visit.city.read(visit.terminal.apply(two_line_order(), GENERIC_PRINTER))
    valid, _ = visit.city.quote(second, [Yen(200), Yen(200)], LATER)

    with pytest.raises(SealBroken):
        visit.terminal.take_quote(late, NOW)

    assert isinstance(visit.terminal.take_quote(valid, NOW), Quote)


def test_an_application_is_not_taken_twice(visit: Visit) -> None:
    visit.offered()
    box = visit.terminal.apply(two_line_order(), GENERIC_PRINTER)
    visit.city.read(box)
    with pytest.raises(NotAuthentic) as refused:
        visit.city.read(box)
    assert refused.value.fault is Fault.OUT_OF_SEQUENCE


def test_an_application_overtaken_by_its_successor_is_refused(visit: Visit) -> None:
    visit.offered()
    overtaken, successor = (visit.terminal.apply(two_line_order(), GENERIC_PRINTER) for _ in range(2))
    visit.city.read(successor)
    with pytest.raises(NotAuthentic) as refused:
        visit.city.read(overtaken)
    assert refused.value.fault is Fault.OUT_OF_SEQUENCE


def test_no_other_order_after_the_first_line_went_out(visit: Visit) -> None:
    visit.quoted()
    visit.answers(visit.asks_to_issue(), visit.manifest())
    place = next(place for place in visit.city.state.places() if place.leg is Leg.APPLICATION)
    assert visit.city.state.offer is not None
    message = Application(
        sequence=9,
        session=place.session,
        salt=new_salt(),
        offer=visit.city.state.offer.digest,
        lines=line_parts(two_line_order()),
        printer_profile=GENERIC_PRINTER,
    )
    key = signature_key(visit.greeted.keys.signing)
    envelope = enclose(message, key, visit.world.city_daily_key.public, place)

    with pytest.raises(NotAuthentic) as refused:
        visit.city.read(envelope.box)

    assert refused.value.fault is Fault.OUT_OF_ORDER
    with pytest.raises(RuntimeError):
        visit.terminal.apply(two_line_order(), GENERIC_PRINTER)


def test_no_request_but_close_before_the_offer(world: World) -> None:
    ahead, behind = Visit(world), Visit(world)
    box = ahead.offered().terminal.apply(two_line_order(), GENERIC_PRINTER)
    with pytest.raises(SealBroken):
        behind.city.read(box)


def test_nothing_is_ordered_in_a_session_that_was_closed(visit: Visit) -> None:
    visit.quoted()
    box = visit.terminal.issue(0, LATER)
    visit.city.closed(visit.city.read(visit.terminal.close()))
    with pytest.raises(NotAuthentic) as refused:
        visit.city.read(box)
    assert refused.value.fault is Fault.OUT_OF_SEQUENCE
    with pytest.raises(NotAuthentic) as refused:
        visit.city.read(visit.terminal.issue(1, LATER))
    assert refused.value.fault is Fault.OUT_OF_ORDER


def test_a_line_can_be_voided_in_a_session_that_was_closed(visit: Visit) -> None:
    visit.quoted()
    visit.city.closed(visit.city.read(visit.terminal.close()))

    assert isinstance(visit.city.read(visit.terminal.void(0)).message, Void)


def test_a_stranger_who_knows_every_public_key_cannot_speak_for_the_session(visit: Visit) -> None:
    visit.quoted()
    genuine = visit.terminal.issue(0, LATER)
    place = next(place for place in visit.city.state.places() if place.leg is Leg.ISSUE)
    message = Issue(sequence=9, session=place.session, digest=visit.digest, line=0, not_after=LATER)
    forged = enclose(message, signature_key(visit.world.center_key), visit.world.city_daily_key.public, place)

    with pytest.raises(NotAuthentic) as refused:
        visit.city.read(forged.box)

    assert refused.value.fault is Fault.SIGNATURE
    assert not visit.city.read(genuine).repeated


def test_a_center_that_knows_the_transcript_cannot_answer_for_the_city(visit: Visit) -> None:
    visit.quoted()
    received = visit.city.read(visit.terminal.status(0))
    place = Place(Leg.STATUS_ANSWER, visit.greeted.ready.session, received.answering)
    message = StatusGiven(digest=visit.digest, line=0, state=LineState.NONE)
    forged = enclose(
        message, signature_key(visit.world.center_key), visit.greeted.keys.public.sealing_key, place
    )

    with pytest.raises(NotAuthentic) as refused:
        visit.terminal.take_state(0, forged.box, NOW)

    assert refused.value.fault is Fault.UNKNOWN_KEY


@pytest.mark.parametrize("fees", [(200,), (200, 200, 200)])
def test_a_quote_for_another_number_of_lines_is_refused(visit: Visit, fees: tuple[int, ...]) -> None:
    visit.offered()
    received = visit.city.read(visit.terminal.apply(two_line_order(), GENERIC_PRINTER))
    box, _ = visit.city.quote(received, list(map(Yen, fees)), LATER)
    with pytest.raises(NotAuthentic) as refused:
        visit.terminal.take_quote(box, NOW)
    assert refused.value.fault is Fault.WRONG_DIGEST


def test_a_quote_whose_digest_is_over_other_fees_is_refused(visit: Visit) -> None:
    visit.offered()
    received = visit.city.read(visit.terminal.apply(two_line_order(), GENERIC_PRINTER))
    _, digest = visit.city.quote(received, [Yen(200), Yen(200)], LATER)
    place = Place(Leg.APPLICATION_ANSWER, visit.greeted.ready.session, received.answering)
    dearer = QuoteMade(digest=digest, fees=(200, 300), expires_at=LATER)
    envelope = enclose(
        dearer, signature_key(visit.world.city_key), visit.greeted.keys.public.sealing_key, place
    )
    with pytest.raises(NotAuthentic) as refused:
        visit.terminal.take_quote(envelope.box, NOW)
    assert refused.value.fault is Fault.WRONG_DIGEST


def test_a_line_that_was_not_ordered_is_not_issued(visit: Visit) -> None:
    visit.quoted()
    with pytest.raises(NotAuthentic) as refused:
        visit.city.read(visit.terminal.issue(2, LATER))
    assert refused.value.fault is Fault.WRONG_DIGEST


def test_a_signature_made_for_one_place_is_refused_in_another(visit: Visit) -> None:
    visit.quoted()
    places = {place.leg: place for place in visit.city.state.places()}
    message = Issue(
        sequence=9, session=visit.greeted.ready.session, digest=visit.digest, line=0, not_after=LATER
    )
    key = signature_key(visit.greeted.keys.signing)
    signed = cose.sign(encode(message), key.signer, key.key_id, places[Leg.STATUS].binding)
    box = seal(signed, visit.world.city_daily_key.public, places[Leg.ISSUE])

    with pytest.raises(NotAuthentic) as refused:
        visit.city.read(box)

    assert refused.value.fault is Fault.SIGNATURE


def test_an_answer_under_a_municipal_key_that_ran_out_is_refused(visit: Visit) -> None:
    box = visit.city.offer(visit.opened.request, made_up_offer())
    with pytest.raises(NotAuthentic) as refused:
        visit.terminal.take_offer(box, NOW + timedelta(days=400))
    assert refused.value.fault is Fault.EXPIRED


@given(st.binary(max_size=6000))
def test_noise_is_refused(world: World, noise: bytes) -> None:
    visit = Visit(world)
    with pytest.raises(ProtocolError):
        visit.city.read(noise)
    with pytest.raises(ProtocolError):
        visit.terminal.take_offer(noise, NOW)


def test_a_program_that_skips_a_step_is_told(visit: Visit) -> None:
    visit.offered()
    for skipping in (
        lambda: visit.terminal.issue(0, LATER),
        lambda: visit.terminal.void(0),
        lambda: visit.terminal.take_quote(b"", NOW),
    ):
        with pytest.raises(RuntimeError):
            skipping()


def test_a_document_that_agrees_is_taken_after_one_that_does_not_open(visit: Visit) -> None:
    visit.quoted()
    relayed = visit.answers(visit.asks_to_issue(), visit.manifest())
    broken = relayed.model_copy(update={"box": flipped(relayed.box, len(relayed.box) * 4)})

    with pytest.raises(SealBroken):
        visit.takes(broken)

    assert not any(visit.buffer)
    assert isinstance(visit.takes(relayed), IssuedLine)


@pytest.mark.parametrize("size", [1, 5000, 128 * 1024, 4 * 1024 * 1024])
def test_no_memory_is_locked_for_a_box_of_a_size_that_no_answer_has(visit: Visit, size: int) -> None:
    relayed = Relayed(session=visit.greeted.ready.session, box=b"x", mark=None)
    with pytest.raises(SealBroken):
        buffer_size(relayed.model_copy(update={"box": bytes(size)}))
