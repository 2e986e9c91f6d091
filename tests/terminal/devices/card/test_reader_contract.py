"""The CardReader port, on a virtual card in this process and on the same card behind a real pcscd."""

from hashlib import sha256
from threading import Event

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from kiosk.demo.card.behaviour import AnswerInstead, Behaviour, Swap, TearOut
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.files import TokenName
from kiosk.terminal.ports import (
    CardIdentity,
    CardPresence,
    CardProblem,
    CardSignature,
    WrongPin,
)
from tests.demo.card.benches import PATIENCE_SECONDS, CardBench, TypedPin

STATEMENT = b"a statement over both nonces"


def test_the_card_tells_its_certificate_and_the_tries_left(bench: CardBench, box: CardBox) -> None:
    bench.lay(box.card("mihon-1"))

    assert bench.reader.read() == CardIdentity(box.certificate("mihon-1").certificate_der, tries_left=3)


def test_the_signature_is_that_of_the_certified_key(bench: CardBench, box: CardBox) -> None:
    bench.lay(box.card("mihon-1"))
    bench.reader.read()

    answer = bench.reader.sign(TypedPin(), STATEMENT)

    assert isinstance(answer, CardSignature)
    key = x509.load_der_x509_certificate(box.certificate("mihon-1").certificate_der).public_key()
    assert isinstance(key, RSAPublicKey)
    key.verify(answer.value, STATEMENT, PKCS1v15(), SHA256())


def test_one_authentication_takes_no_more_commands_than_its_bytes_demand(
    bench: CardBench, box: CardBox
) -> None:
    card = bench.lay(box.card("mihon-1"))
    identity = bench.reader.read()
    bench.reader.sign(TypedPin(), STATEMENT)

    assert isinstance(identity, CardIdentity)
    blocks = -(-len(identity.certificate_der) // 256)
    assert len(card.log) <= 7 + blocks
    assert card.verifications == 1


def test_the_kiosk_touches_nothing_but_user_authentication(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.reader.sign(TypedPin(), STATEMENT)

    digest = sha256(STATEMENT).hexdigest().upper()
    prefix = "3031300D060960864801650304020105000420"
    assert [exchange.command for exchange in card.log if not exchange.command.startswith("00B00")] == [
        "00A4040C 0A D392F000260100000001",
        "00B08600",
        "00B08A00",
        "00200098",
        "00A4020C 02 0018",
        "00200080 04 ********",
        "00A4020C 02 0017",
        f"802A0080 33 {prefix}{digest}",
    ]


def test_no_command_has_an_extended_length(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.reader.sign(TypedPin(), STATEMENT)

    assert card.log
    assert not any(exchange.is_extended for exchange in card.log)


def test_the_card_has_no_power_after_signing(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.reader.sign(TypedPin(), STATEMENT)

    assert card.wait_until_unpowered(PATIENCE_SECONDS)


def test_the_card_has_no_power_after_closing(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()

    bench.reader.close()

    assert card.wait_until_unpowered(PATIENCE_SECONDS)


def test_a_wrong_pin_costs_one_try(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()

    assert bench.reader.sign(TypedPin(b"0000"), STATEMENT) == WrongPin(tries_left=2)
    assert card.verifications == 1


def test_wrong_pins_lock_the_card_even_against_the_right_one(bench: CardBench, box: CardBox) -> None:
    bench.lay(box.card("mihon-1"))
    bench.reader.read()

    attempts = [b"0000", b"1111", b"2222", b"1234"]
    answers = [bench.reader.sign(TypedPin(attempt), STATEMENT) for attempt in attempts]

    assert answers == [WrongPin(2), WrongPin(1), WrongPin(0), WrongPin(0)]
    identity = bench.reader.read()
    assert isinstance(identity, CardIdentity)
    assert identity.tries_left == 0


def test_the_right_pin_brings_back_every_try(bench: CardBench, box: CardBox) -> None:
    bench.lay(box.card("mihon-1", tries_left=1))
    bench.reader.read()
    bench.reader.sign(TypedPin(), STATEMENT)

    identity = bench.reader.read()

    assert isinstance(identity, CardIdentity)
    assert identity.tries_left == 3


def test_the_right_pin_after_a_wrong_one_signs(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.reader.sign(TypedPin(b"0000"), STATEMENT)

    assert isinstance(bench.reader.sign(TypedPin(), STATEMENT), CardSignature)
    assert card.verifications == 2


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


def test_a_refused_pin_without_a_count_is_a_wrong_one_and_the_count_is_asked_for(
    bench: CardBench, box: CardBox
) -> None:
    card = bench.lay(box.card("mihon-1", tries_left=2))
    bench.reader.read()
    card.plan(AnswerInstead(b"\x63\x00"), at=1)

    assert bench.reader.sign(TypedPin(b"0000"), STATEMENT) == WrongPin(tries_left=2)
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


def test_another_kind_of_card_is_told(bench: CardBench, box: CardBox) -> None:
    bench.lay(box.card("mihon-1", behaviour=Behaviour(has_jpki=False)))

    assert bench.reader.read() is CardProblem.NOT_MY_NUMBER


@pytest.mark.parametrize("token", [TokenName.ANDROID, TokenName.IPHONE])
def test_a_phone_is_told_before_anything_else_is_read(
    bench: CardBench, box: CardBox, token: TokenName
) -> None:
    card = bench.lay(box.card("mihon-1", token=token))

    assert bench.reader.read() is CardProblem.PHONE
    assert len(card.log) == 2


@pytest.mark.parametrize(
    "behaviour",
    [
        Behaviour(accepts_short_identifiers=False),
        Behaviour(refuses_excess_le=True),
        Behaviour(chains_responses=True),
        Behaviour(wakes_with_6f00=True),
        Behaviour(reset_clears_pin=True, select_clears_pin=True),
    ],
    ids=["no short identifiers", "6Cxx", "61xx", "6F00 at first", "clears the PIN often"],
)
def test_cards_of_every_temper_sign_with_one_verify(
    bench: CardBench, box: CardBox, behaviour: Behaviour
) -> None:
    card = bench.lay(box.card("mihon-1", behaviour=behaviour))

    assert bench.reader.read() == CardIdentity(box.certificate("mihon-1").certificate_der, tries_left=3)
    assert isinstance(bench.reader.sign(TypedPin(), STATEMENT), CardSignature)
    assert card.verifications == 1


@pytest.mark.parametrize("status", [0x6983, 0x6984])
def test_both_ways_to_say_locked_are_understood(bench: CardBench, box: CardBox, status: int) -> None:
    bench.lay(box.card("mihon-1", tries_left=0, behaviour=Behaviour(locked_status=status)))
    bench.reader.read()

    assert bench.reader.sign(TypedPin(), STATEMENT) == WrongPin(tries_left=0)


def test_a_verify_that_the_card_does_not_understand_is_not_sent_again(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    card.plan(AnswerInstead(b"\x6c\x04"), at=1)

    assert bench.reader.sign(TypedPin(), STATEMENT) is CardProblem.UNREADABLE
    assert card.verifications == 1


def test_presence_is_told_at_once_and_at_each_change(bench: CardBench, box: CardBox) -> None:
    bench.presence.wait_for(CardPresence.EMPTY)
    bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.lift()

    assert bench.presence.seen == (CardPresence.EMPTY, CardPresence.CARD_PRESENT, CardPresence.EMPTY)
