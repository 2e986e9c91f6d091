"""The virtual card against what is known of the real one (docs/reference/card.md, section 8)."""

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from kiosk.demo.card.behaviour import (
    AnswerInstead,
    Behaviour,
    FallenMuteError,
    FallMute,
    Fault,
    TearOut,
    TornOutError,
)
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.files import FILLER, TokenName
from kiosk.demo.card.signing import SigningMode
from kiosk.demo.card.virtual_card import VirtualCard

SELECT_JPKI = "00A4040C0AD392F000260100000001"
SELECT_TEXT = "00A4040C0AD3921000310001010408"
SELECT_CERTIFICATE = "00A4020C02000A"
SELECT_SIGN_CERTIFICATE = "00A4020C020001"
SELECT_KEY = "00A4020C020017"
SELECT_PIN = "00A4020C020018"
SELECT_PASSWORD = "00A4020C02001B"
COUNTER = "00200080"
VERIFY = "002000800431323334"
WRONG = "002000800430303030"
SIGN = "802A008002AABB00"


class Talk:
    """Speaks to a powered card in hexadecimal digits."""

    def __init__(self, card: VirtualCard) -> None:
        self.card = card
        card.power_on()

    def __call__(self, *commands: str) -> list[str]:
        return [self.card.transmit(bytes.fromhex(command)).hex().upper() for command in commands]

    def last(self, *commands: str) -> str:
        return self(*commands)[-1]


@pytest.fixture
def talk(box: CardBox) -> Talk:
    return Talk(box.card("mihon-1"))


def with_behaviour(box: CardBox, behaviour: Behaviour) -> Talk:
    return Talk(box.card("mihon-1", behaviour=behaviour))


def test_an_unknown_application_is_not_found(talk: Talk) -> None:
    assert talk("00A4040C0AD392F000260100000002") == ["6A82"]


def test_a_file_without_an_application_is_not_found(talk: Talk) -> None:
    assert talk(SELECT_CERTIFICATE) == ["6A82"]


def test_selecting_the_master_file_changes_nothing(talk: Talk) -> None:
    assert talk(SELECT_JPKI, SELECT_PIN, "00A40000", COUNTER) == ["9000", "9000", "9000", "63C3"]


def test_selecting_the_application_leaves_no_file_current(talk: Talk) -> None:
    assert talk.last(SELECT_JPKI, SELECT_CERTIFICATE, SELECT_JPKI, "00B0000000") == "6986"


def test_the_certificate_file_goes_on_with_filler(talk: Talk, box: CardBox) -> None:
    certificate = box.certificate("mihon-1").certificate_der
    content = b""
    talk(SELECT_JPKI, SELECT_CERTIFICATE)
    for offset in range(0, len(certificate) + len(FILLER), 256):
        answer = talk.last(f"00B0{offset:04X}00")
        content += bytes.fromhex(answer[:-4])
    assert content == certificate + FILLER


def test_reading_past_the_end_is_refused(talk: Talk) -> None:
    assert talk.last(SELECT_JPKI, SELECT_CERTIFICATE, "00B07F0000") == "6B00"


def test_a_read_that_asks_for_more_than_is_left_answers_what_there_is(talk: Talk) -> None:
    assert talk.last(SELECT_JPKI, "00A4020C020008", "00B0000010") == "8F8F006282"


def test_a_strict_card_tells_the_right_length_instead(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(refuses_excess_le=True))

    assert talk.last(SELECT_JPKI, "00A4020C020008", "00B0000000") == "6C03"
    assert talk.last("00B0000003") == "8F8F009000"


def test_a_chaining_card_answers_in_two_steps(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(chains_responses=True))

    assert talk.last(SELECT_JPKI, "00A4020C020008", "00B0000003") == "6103"
    assert talk("00C0000003", "00C0000003") == ["8F8F009000", "6700"]


def test_short_identifiers_select_and_read(talk: Talk) -> None:
    assert talk.last(SELECT_JPKI, "00B0880003") == "8F8F009000"
    assert talk("00200098", "00B0000003") == ["63C3", "8F8F009000"]


def test_a_card_may_know_no_short_identifiers(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(accepts_short_identifiers=False))

    assert talk(SELECT_JPKI, "00B0880003", "00200098") == ["9000", "6A86", "6986"]


def test_short_identifiers_verify_and_sign(talk: Talk) -> None:
    sign = SIGN.replace("0080", "0097", 1)
    answers = talk(SELECT_JPKI, "00200098", "002000980431323334", sign)

    assert answers[:3] == ["9000", "63C3", "9000"]
    assert answers[3].endswith("9000")


def test_a_read_with_nothing_selected_has_no_file(talk: Talk) -> None:
    assert talk("00B0000000") == ["6986"]


@pytest.mark.parametrize("file", ["0002", "000B"])
def test_the_authorities_certificates_can_be_read(talk: Talk, file: str, box: CardBox) -> None:
    start = box.issuer.certificate_der[:256].hex().upper()

    assert talk.last(SELECT_JPKI, f"00A4020C02{file}", "00B0000000") == f"{start}9000"


def test_the_card_tells_which_certificates_it_has(talk: Talk, box: CardBox) -> None:
    without = Talk(VirtualCard(replace(box.personalisation("mihon-1"), authentication=None)))

    assert talk.last(SELECT_JPKI, "00B0880003") == "8F8F009000"
    assert without.last(SELECT_JPKI, "00B0880003") == "8F00009000"


def test_a_card_may_refuse_secure_messaging_in_other_words(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(statuses={0x6882: 0x69FC}))

    assert talk.last(SELECT_JPKI, "0CB0000000") == "69FC"


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


def test_the_sign_certificate_is_behind_its_password(talk: Talk) -> None:
    assert talk.last(SELECT_JPKI, SELECT_SIGN_CERTIFICATE, "00B0000000") == "6982"
    assert talk.last(SELECT_PASSWORD, COUNTER) == "63C5"

    password = b"MIHON123".hex()
    assert talk.last(f"0020008008{password}", SELECT_SIGN_CERTIFICATE, "00B0000000").endswith("9000")


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


def test_android_hides_the_certificate_behind_the_pin(box: CardBox) -> None:
    talk = Talk(box.card("mihon-1", token=TokenName.ANDROID))

    assert talk.last(SELECT_JPKI, SELECT_CERTIFICATE, "00B0000000") == "6982"
    assert talk.last(SELECT_PIN, VERIFY, SELECT_CERTIFICATE, "00B0000000").endswith("9000")


@pytest.mark.parametrize("token", TokenName)
def test_the_label_tells_the_token(box: CardBox, token: TokenName) -> None:
    talk = Talk(box.card("mihon-1", token=token))

    assert bytes.fromhex(talk.last(SELECT_JPKI, "00B0860020")[:-4]).rstrip() == token.value


@pytest.mark.parametrize(
    ("command", "status"),
    [("00B1000000", "6D00"), ("A0B0000000", "6E00"), ("0CB0000000", "6882"), ("80FC0000", "6700")],
    ids=["instruction", "class", "secure messaging", "a phone's command"],
)
def test_what_the_card_does_not_know_is_refused(talk: Talk, command: str, status: str) -> None:
    assert talk(SELECT_JPKI, command)[-1] == status


@pytest.mark.parametrize("apdu", ["00A4", "00A4020C03000A", "00A4020C0200"])
def test_a_wrong_length_is_refused(talk: Talk, apdu: str) -> None:
    assert talk(apdu) == ["6700"]


def test_a_card_may_wake_up_with_6f00(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(wakes_with_6f00=True))

    assert talk(SELECT_JPKI, SELECT_JPKI) == ["6F00", "9000"]


def test_another_kind_of_card_has_no_jpki(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(has_jpki=False))

    assert talk(SELECT_JPKI, SELECT_TEXT) == ["6A82", "9000"]


def test_the_text_application_has_a_pin_of_its_own(talk: Talk) -> None:
    assert talk(SELECT_TEXT, "00A4020C020011", VERIFY)[-1] == "63C2"


def test_a_card_without_power_cannot_be_spoken_to(box: CardBox) -> None:
    with pytest.raises(RuntimeError, match="without power"):
        box.card("mihon-1").transmit(b"\x00\xa4\x00\x00")


def test_faults_are_played_once_where_they_were_planned(talk: Talk) -> None:
    talk.card.plan(TearOut(), at=1)
    talk.card.plan(FallMute(), at=2)
    talk.card.plan(AnswerInstead(b"\x6f\x00"), at=3)

    assert talk(SELECT_JPKI) == ["9000"]
    with pytest.raises(TornOutError):
        talk(SELECT_JPKI)
    with pytest.raises(FallenMuteError):
        talk(SELECT_JPKI)
    assert talk(SELECT_JPKI, SELECT_JPKI) == ["6F00", "9000"]


@pytest.mark.parametrize(
    ("fault", "error"),
    [(TearOut(carried_out=True), TornOutError), (FallMute(carried_out=True), FallenMuteError)],
    ids=["torn", "mute"],
)
def test_a_card_may_do_its_work_before_its_answer_is_lost(
    talk: Talk, fault: Fault, error: type[Exception]
) -> None:
    talk(SELECT_JPKI, SELECT_PIN)
    talk.card.plan(fault, at=0)
    with pytest.raises(error):
        talk(WRONG)

    assert talk.last(COUNTER) == "63C2"


def test_a_command_of_a_wrong_length_is_a_command_at_which_a_fault_is_played(talk: Talk) -> None:
    talk.card.plan(TearOut(), at=0)
    with pytest.raises(TornOutError):
        talk("00A4")


def test_the_log_holds_every_command_and_no_pin(talk: Talk) -> None:
    talk(SELECT_JPKI, SELECT_PIN, COUNTER, VERIFY)

    assert [(exchange.command, exchange.status) for exchange in talk.card.log] == [
        ("00A4040C 0A D392F000260100000001", "9000"),
        ("00A4020C 02 0018", "9000"),
        ("00200080", "63C3"),
        ("00200080 04 ********", "9000"),
    ]
    assert talk.card.verifications == 1


def test_the_log_tells_a_command_of_extended_length(talk: Talk) -> None:
    talk(SELECT_JPKI, SELECT_CERTIFICATE, "00B00000000100")

    assert [exchange.is_extended for exchange in talk.card.log] == [False, False, True]


def test_a_card_may_say_other_status_words(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(statuses={0x6A82: 0x6A88}))

    assert talk("00A4040C0AD392F000260100000002", SELECT_JPKI) == ["6A88", "9000"]


def test_other_ways_to_sign_are_a_switch(box: CardBox, talk: Talk) -> None:
    sign_a_digest = "802A028020" + "11" * 32 + "00"
    assert talk.last(SELECT_JPKI, SELECT_PIN, VERIFY, SELECT_KEY, sign_a_digest) == "6A86"

    liberal = with_behaviour(box, Behaviour(signing_modes=frozenset(SigningMode)))
    assert liberal.last(SELECT_JPKI, SELECT_PIN, VERIFY, SELECT_KEY, sign_a_digest).endswith("9000")
