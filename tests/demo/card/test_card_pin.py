"""PIN, password and signature of a virtual card (docs/reference/card.md, sections 8.2 to 8.4)."""

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from kiosk.demo.card.behaviour import (
    Behaviour,
)
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.signing import SigningMode
from tests.demo.card.talk import (
    COUNTER,
    SELECT_JPKI,
    SELECT_KEY,
    SELECT_PASSWORD,
    SELECT_PIN,
    SELECT_SIGN_CERTIFICATE,
    SELECT_TEXT,
    SIGN,
    VERIFY,
    WRONG,
    Talk,
    with_behaviour,
)


def test_the_counter_is_told_always_even_after_success(talk: Talk) -> None:
    assert talk(SELECT_JPKI, SELECT_PIN, COUNTER, VERIFY, COUNTER)[2:] == ["63C3", "9000", "63C3"]


def test_three_wrong_pins_lock_it_against_the_right_one(talk: Talk) -> None:
    talk(SELECT_JPKI, SELECT_PIN)

    assert talk(WRONG, WRONG, WRONG, VERIFY, COUNTER) == ["63C2", "63C1", "63C0", "6984", "63C0"]


def test_the_right_pin_sets_the_counter_back(talk: Talk) -> None:
    talk(SELECT_JPKI, SELECT_PIN)

    assert talk(WRONG, WRONG, VERIFY, WRONG) == ["63C2", "63C1", "9000", "63C2"]


def test_counters_outlast_power(talk: Talk) -> None:
    talk(SELECT_JPKI, SELECT_PIN, WRONG)
    talk.card.power_off()
    talk.card.power_on()

    assert talk.last(SELECT_JPKI, SELECT_PIN, COUNTER) == "63C2"


def test_the_key_signs_only_after_the_pin(talk: Talk, box: CardBox) -> None:
    assert talk.last(SELECT_JPKI, SELECT_KEY, SIGN) == "6982"

    answer = talk.last(SELECT_PIN, VERIFY, SELECT_KEY, SIGN)

    assert answer.endswith("9000")
    key = box.certificate("mihon-1").key
    assert isinstance(key, RSAPrivateKey)
    assert recovered(bytes.fromhex(answer[:-4]), key).endswith(b"\xff\x00\xaa\xbb")


def recovered(signature: bytes, key: RSAPrivateKey) -> bytes:
    """The padded block that was signed."""
    numbers = key.public_key().public_numbers()
    return pow(int.from_bytes(signature), numbers.e, numbers.n).to_bytes(256)


def test_short_identifiers_verify_and_sign(talk: Talk) -> None:
    sign = SIGN.replace("0080", "0097", 1)
    answers = talk(SELECT_JPKI, "00200098", "002000980431323334", sign)

    assert answers[:3] == ["9000", "63C3", "9000"]
    assert answers[3].endswith("9000")


def test_a_wrong_pin_takes_back_an_earlier_success(talk: Talk) -> None:
    assert talk.last(SELECT_JPKI, SELECT_PIN, VERIFY, WRONG, SELECT_KEY, SIGN) == "6982"


def test_a_file_that_is_no_key_does_not_sign(talk: Talk) -> None:
    assert talk.last(SELECT_JPKI, SELECT_PIN, VERIFY, SIGN) == "6986"


def test_more_than_a_block_can_hold_is_not_signed(talk: Talk) -> None:
    talk(SELECT_JPKI, SELECT_PIN, VERIFY, SELECT_KEY)

    assert talk.last("802A0080F6" + "AA" * 246 + "00") == "6700"
    assert talk.last("802A0080F5" + "AA" * 245 + "00").endswith("9000")


def test_another_p1_is_not_signed(talk: Talk) -> None:
    assert talk.last(SELECT_JPKI, SELECT_PIN, VERIFY, SELECT_KEY, "802A018002AABB00") == "6A86"


def test_other_ways_to_sign_are_a_switch(box: CardBox, talk: Talk) -> None:
    sign_a_digest = "802A028020" + "11" * 32 + "00"
    assert talk.last(SELECT_JPKI, SELECT_PIN, VERIFY, SELECT_KEY, sign_a_digest) == "6A86"

    liberal = with_behaviour(box, Behaviour(signing_modes=frozenset(SigningMode)))
    assert liberal.last(SELECT_JPKI, SELECT_PIN, VERIFY, SELECT_KEY, sign_a_digest).endswith("9000")


def test_the_sign_certificate_is_behind_its_password(talk: Talk) -> None:
    assert talk.last(SELECT_JPKI, SELECT_SIGN_CERTIFICATE, "00B0000000") == "6982"
    assert talk.last(SELECT_PASSWORD, COUNTER) == "63C5"

    password = b"MIHON123".hex()
    assert talk.last(f"0020008008{password}", SELECT_SIGN_CERTIFICATE, "00B0000000").endswith("9000")


def test_the_text_application_has_a_pin_of_its_own(talk: Talk) -> None:
    assert talk(SELECT_TEXT, "00A4020C020011", VERIFY)[-1] == "63C2"


@pytest.mark.parametrize(
    ("behaviour", "after_reset"),
    [(Behaviour(), "9000"), (Behaviour(reset_clears_pin=True), "6982")],
    ids=["faithful", "model of the measurements"],
)
def test_what_a_reset_does_to_the_pin(box: CardBox, behaviour: Behaviour, after_reset: str) -> None:
    talk = with_behaviour(box, behaviour)
    talk(SELECT_JPKI, SELECT_PIN, VERIFY)
    talk.card.reset()

    assert talk.last(SELECT_JPKI, SELECT_KEY, SIGN)[-4:] == after_reset


def test_power_off_clears_the_pin(talk: Talk) -> None:
    talk(SELECT_JPKI, SELECT_PIN, VERIFY)
    talk.card.power_off()
    talk.card.power_on()

    assert talk.last(SELECT_JPKI, SELECT_KEY, SIGN) == "6982"


@pytest.mark.parametrize(("clears", "after_select"), [(False, "9000"), (True, "6982")])
def test_selecting_the_application_may_clear_the_pin(box: CardBox, clears: bool, after_select: str) -> None:
    talk = with_behaviour(box, Behaviour(select_clears_pin=clears))

    assert talk.last(SELECT_JPKI, SELECT_PIN, VERIFY, SELECT_JPKI, SELECT_KEY, SIGN)[-4:] == after_select
