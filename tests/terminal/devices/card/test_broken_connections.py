"""Cards that are swapped, torn out or lifted: in process and behind a real pcscd."""

from threading import Event

import pytest

from kiosk.demo.card.behaviour import AnswerInstead, Behaviour, Swap, TearOut
from kiosk.demo.card.card_box import CardBox
from kiosk.terminal.ports import (
    CardIdentity,
    CardPresence,
    CardProblem,
    CardSignature,
    WrongPin,
)
from tests.demo.card.benches import PATIENCE_SECONDS, CardBench, TypedPin

STATEMENT = b"a statement over both nonces"


def test_a_card_swapped_faster_than_any_poll_is_sent_no_pin(bench: CardBench, box: CardBox) -> None:
    bench.lay(box.card("mihon-1"))
    bench.reader.read()
    other = box.card("mihon-2")
    bench.slot.swap(other)

    assert bench.reader.sign(TypedPin(), STATEMENT) is CardProblem.SWAPPED
    assert other.verifications == 0


def test_a_swap_is_told_as_one_on_cards_that_refuse_short_forms_too(bench: CardBench, box: CardBox) -> None:
    classic = Behaviour(accepts_short_identifiers=False)
    bench.lay(box.card("mihon-1", behaviour=classic))
    bench.reader.read()
    other = box.card("mihon-2", behaviour=classic)
    bench.slot.swap(other)

    assert bench.reader.sign(TypedPin(), STATEMENT) is CardProblem.SWAPPED
    assert other.verifications == 0


def test_a_card_swapped_after_a_wrong_pin_is_sent_no_pin(bench: CardBench, box: CardBox) -> None:
    bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.reader.sign(TypedPin(b"0000"), STATEMENT)
    bench.lift()
    other = bench.lay(box.card("mihon-2"))

    assert bench.reader.sign(TypedPin(), STATEMENT) is CardProblem.SWAPPED
    assert other.verifications == 0


def test_a_card_lifted_while_the_pin_was_typed_ends_the_authentication(
    bench: CardBench, box: CardBox
) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.lift()
    bench.lay(card)

    assert bench.reader.sign(TypedPin(), STATEMENT) is CardProblem.TORN_OUT
    assert card.verifications == 0


def test_even_the_same_card_back_within_10_ms_has_to_be_read_again(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.slot.swap(card)

    assert bench.reader.sign(TypedPin(), STATEMENT) is CardProblem.TORN_OUT
    assert card.verifications == 0
    assert isinstance(bench.reader.read(), CardIdentity)
    assert isinstance(bench.reader.sign(TypedPin(), STATEMENT), CardSignature)


def test_a_card_that_was_reset_on_the_way_is_compared_and_signs(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    card.plan(AnswerInstead(b"\x6a\x82"), at=0)

    assert isinstance(bench.reader.sign(TypedPin(), STATEMENT), CardSignature)
    assert card.verifications == 1


@pytest.mark.parametrize("command", [2, 3], ids=["before the key is selected", "before it signs"])
def test_another_card_laid_there_between_pin_and_signature_signs_nothing(
    bench: CardBench, box: CardBox, command: int
) -> None:
    first, other = bench.lay(box.card("mihon-1")), box.card("mihon-2")
    bench.reader.read()
    other_lies = Event()

    def lay_other() -> None:
        bench.slot.swap(other)
        other_lies.set()

    first.plan(Swap(lay_other), at=command)

    assert bench.reader.sign(TypedPin(), STATEMENT) is CardProblem.TORN_OUT
    assert other_lies.wait(PATIENCE_SECONDS)
    assert first.verifications == 1
    assert [exchange.command for exchange in other.log if exchange.command.startswith(("0020", "802A"))] == []


@pytest.mark.parametrize("command", range(9))
def test_a_card_torn_out_while_it_is_read_is_told(bench: CardBench, box: CardBox, command: int) -> None:
    card = box.card("mihon-1")
    card.plan(TearOut(), at=command)
    bench.lay(card)

    assert bench.reader.read() is CardProblem.TORN_OUT


@pytest.mark.parametrize("command", range(4))
def test_a_card_torn_out_while_it_signs_is_told_and_not_asked_again(
    bench: CardBench, box: CardBox, command: int
) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    card.plan(TearOut(), at=command)
    pin = TypedPin()

    assert bench.reader.sign(pin, STATEMENT) is CardProblem.TORN_OUT
    assert card.verifications <= 1
    assert pin.is_wiped


@pytest.mark.parametrize(("tries", "left"), [(3, 2), (1, 0)])
def test_a_wrong_pin_that_was_counted_but_never_answered_is_told_at_the_next_reading(
    bench: CardBench, box: CardBox, tries: int, left: int
) -> None:
    card = bench.lay(box.card("mihon-1", tries_left=tries))
    bench.reader.read()
    card.plan(TearOut(carried_out=True), at=1)

    assert bench.reader.sign(TypedPin(b"0000"), STATEMENT) is CardProblem.TORN_OUT
    assert card.verifications == 1
    bench.presence.wait_for(CardPresence.EMPTY)
    bench.lay(card)

    assert bench.reader.read() == CardIdentity(box.certificate("mihon-1").certificate_der, left)
    answer = bench.reader.sign(TypedPin(), STATEMENT)
    assert answer == WrongPin(0) if left == 0 else isinstance(answer, CardSignature)


def test_the_right_pin_on_a_card_that_is_torn_out_after_it_leaves_nothing_verified(
    bench: CardBench, box: CardBox
) -> None:
    card = bench.lay(box.card("mihon-1", tries_left=1))
    bench.reader.read()
    card.plan(TearOut(carried_out=True), at=1)
    assert bench.reader.sign(TypedPin(), STATEMENT) is CardProblem.TORN_OUT
    bench.presence.wait_for(CardPresence.EMPTY)
    bench.lay(card)

    identity = bench.reader.read()
    assert isinstance(identity, CardIdentity)
    assert identity.tries_left == 3
    assert bench.reader.sign(TypedPin(b"0000"), STATEMENT) == WrongPin(2)


def test_after_a_tear_the_card_can_be_laid_and_used_again(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    card.plan(TearOut(), at=1)
    bench.reader.sign(TypedPin(), STATEMENT)
    bench.presence.wait_for(CardPresence.EMPTY)
    bench.lay(card)

    assert isinstance(bench.reader.read(), CardIdentity)
    assert isinstance(bench.reader.sign(TypedPin(), STATEMENT), CardSignature)


def test_without_a_card_there_is_nothing_to_read(bench: CardBench) -> None:
    bench.presence.wait_for(CardPresence.EMPTY)

    assert bench.reader.read() is CardProblem.TORN_OUT


def test_presence_is_told_at_once_and_at_each_change(bench: CardBench, box: CardBox) -> None:
    bench.presence.wait_for(CardPresence.EMPTY)
    bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.lift()

    assert bench.presence.seen == (CardPresence.EMPTY, CardPresence.CARD_PRESENT, CardPresence.EMPTY)
