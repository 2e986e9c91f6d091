"""The CardReader port, on a virtual card in this process and on the same card behind a real pcscd."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from time import monotonic

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from kiosk.demo.card.behaviour import AnswerInstead, Behaviour
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.files import Personalisation, TokenName
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.terminal.ports import (
    CardIdentity,
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


def test_the_kiosk_asks_for_the_label_the_certificate_and_the_signature_and_no_byte_more(
    bench: CardBench, box: CardBox
) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.reader.sign(TypedPin(), STATEMENT)

    length = len(box.certificate("mihon-1").certificate_der)
    blocks = [min(256, length - start) for start in range(0, length, 256)]
    assert [exchange.le for exchange in card.log if exchange.le is not None] == [32, *blocks, 256]


def test_no_command_has_an_extended_length(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(box.card("mihon-1"))
    bench.reader.read()
    bench.reader.sign(TypedPin(), STATEMENT)

    assert card.log
    assert not any(exchange.is_extended for exchange in card.log)


class ListeningCard(VirtualCard):
    """Notes what became of its power, in this order."""

    def __init__(self, made_for: Personalisation) -> None:
        super().__init__(made_for)
        self.heard: list[str] = []

    def power_on(self) -> None:
        self.heard.append("reset" if self.is_powered else "on")
        super().power_on()

    def power_off(self) -> None:
        self.heard.append("off")
        super().power_off()


def sign(bench: CardBench) -> None:
    assert isinstance(bench.reader.sign(TypedPin(), STATEMENT), CardSignature)


def mistype(bench: CardBench) -> None:
    assert bench.reader.sign(TypedPin(b"0000"), STATEMENT) == WrongPin(2)


def leave(bench: CardBench) -> None:
    bench.reader.close()


@pytest.mark.parametrize("way_out", [sign, mistype, leave])
def test_every_way_out_takes_the_cards_power(
    bench: CardBench, box: CardBox, way_out: Callable[[CardBench], None]
) -> None:
    card = ListeningCard(box.personalisation("mihon-1"))
    bench.lay(card)
    assert isinstance(bench.reader.read(), CardIdentity)
    before = len(card.heard)

    way_out(bench)
    assert card.wait_until_unpowered(PATIENCE_SECONDS)
    bench.read_when_free()  # whoever comes next finds a card that has to be powered on

    assert card.heard[before : before + 2] == ["off", "on"]


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


def test_a_refused_pin_without_a_count_is_a_wrong_one_and_the_count_is_asked_for(
    bench: CardBench, box: CardBox
) -> None:
    card = bench.lay(box.card("mihon-1", tries_left=2))
    bench.reader.read()
    card.plan(AnswerInstead(b"\x63\x00"), at=1)

    assert bench.reader.sign(TypedPin(b"0000"), STATEMENT) == WrongPin(tries_left=2)
    assert card.verifications == 1


def test_another_kind_of_card_is_told(bench: CardBench, box: CardBox) -> None:
    bench.lay(box.card("mihon-1", behaviour=Behaviour(has_jpki=False)))

    assert bench.reader.read() is CardProblem.NOT_MY_NUMBER


def test_a_card_without_a_pin_is_told_and_not_taken_for_a_locked_one(bench: CardBench, box: CardBox) -> None:
    card = bench.lay(VirtualCard(replace(box.personalisation("mihon-1"), pin=None)))

    assert bench.reader.read() is CardProblem.WITHOUT_PIN
    assert card.verifications == 0


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


def test_a_card_that_signs_slowly_signs(bench: CardBench, box: CardBox) -> None:
    """Through three of the looks that pcscd takes at its reader meanwhile."""
    card = bench.lay(box.card("mihon-1", behaviour=Behaviour(signing_seconds=1.2)))
    bench.reader.read()

    started = monotonic()
    assert isinstance(bench.reader.sign(TypedPin(), STATEMENT), CardSignature)
    assert monotonic() - started >= 1.2  # it was slow
    assert [exchange.command[:8] for exchange in card.log].count("802A0080") == 1


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
