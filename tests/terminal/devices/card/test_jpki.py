from dataclasses import replace

import pytest

from kiosk.demo.card.behaviour import AnswerInstead, Behaviour
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.files import Personalisation
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.terminal.devices.card.exchange import Dialogue
from kiosk.terminal.devices.card.jpki import JpkiApplication
from kiosk.terminal.devices.card.profile import JPKI, RSA_2048_SHA_256, CardProfile, ShortForm, TokenKind
from kiosk.terminal.devices.card.transport import CardFailure
from kiosk.terminal.ports import CardProblem
from tests.demo.card.benches import SINCE
from tests.terminal.devices.card.scripted import ScriptedChannel

CLASSIC = replace(JPKI, short_forms=frozenset())
SHORT = replace(JPKI, short_forms=frozenset(ShortForm))


def application_on(card: VirtualCard, profile: CardProfile = JPKI) -> JpkiApplication:
    slot = InProcessSlot()
    slot.lay(card)
    application = JpkiApplication(Dialogue(slot.connect()), profile)
    application.select()
    return application


def problem_of_the_tries(*answers: str) -> CardProblem:
    with pytest.raises(CardFailure) as caught:
        scripted(*answers).tries_left()
    return caught.value.problem


def scripted(*answers: str) -> JpkiApplication:
    return JpkiApplication(Dialogue(ScriptedChannel(*answers)), CLASSIC)


@pytest.mark.parametrize("size", [1535, 1536, 1537])
def test_the_certificate_ends_where_its_length_says(box: CardBox, size: int) -> None:
    issued = box.issuer.authentication("mihon-3", SINCE, size=size)
    card = VirtualCard(Personalisation(issued, box.certificate("mihon-2"), box.issuer.certificate_der))

    certificate = application_on(card).certificate()

    assert len(certificate) == size
    assert certificate == issued.certificate_der


@pytest.mark.parametrize("profile", [CLASSIC, JPKI, SHORT], ids=["classic", "mixed", "short"])
def test_every_form_of_the_commands_authenticates(box: CardBox, profile: CardProfile) -> None:
    card = box.card("mihon-1")
    application = application_on(card, profile)

    assert application.token() is TokenKind.PLASTIC_CARD
    assert application.certificate() == box.certificate("mihon-1").certificate_der
    assert application.tries_left() == 3
    application.select_pin()
    assert application.verify(memoryview(b"1234")) is None
    assert len(application.sign(b"statement", RSA_2048_SHA_256)) == 256


def test_the_classic_form_takes_7_commands_and_the_blocks_of_the_certificate(box: CardBox) -> None:
    card = box.card("mihon-1")
    application = application_on(card, CLASSIC)
    blocks = -(-len(application.certificate()) // 256)
    application.tries_left()
    application.verify(memoryview(b"1234"))
    application.sign(b"statement", RSA_2048_SHA_256)

    assert len(card.log) == 7 + blocks


def test_the_short_form_takes_4_commands_and_the_blocks_of_the_certificate(box: CardBox) -> None:
    card = box.card("mihon-1")
    application = application_on(card, SHORT)
    blocks = -(-len(application.certificate()) // 256)
    application.tries_left()
    application.verify(memoryview(b"1234"))
    application.sign(b"statement", RSA_2048_SHA_256)

    assert len(card.log) == 4 + blocks


def test_a_refused_short_form_is_not_tried_again(box: CardBox) -> None:
    card = box.card("mihon-1", behaviour=Behaviour(accepts_short_identifiers=False))
    application = application_on(card)
    application.label()
    application.certificate()

    refused = [exchange for exchange in card.log if exchange.status == "6A86"]
    assert len(refused) == 1


def test_asking_for_the_tries_costs_none(box: CardBox) -> None:
    application = application_on(box.card("mihon-1", tries_left=2))

    assert [application.tries_left() for _ in range(5)] == [2] * 5


@pytest.mark.parametrize("status", ["6A82", "6A88", "6982", "6985", "6986"])
def test_a_pin_that_is_not_there_or_cannot_be_used_is_a_card_without_one(status: str) -> None:
    assert problem_of_the_tries("9000", status) is CardProblem.WITHOUT_PIN
    assert problem_of_the_tries(status) is CardProblem.WITHOUT_PIN


@pytest.mark.parametrize("status", ["9000", "6300", "6700", "6D00", "6F00", "1234"])
def test_an_answer_that_tells_no_tries_is_no_card_without_a_pin(status: str) -> None:
    assert problem_of_the_tries("9000", status) is CardProblem.UNREADABLE


def test_a_pin_that_could_not_be_selected_is_selected_again(box: CardBox) -> None:
    card = box.card("mihon-1")
    application = application_on(card, CLASSIC)
    card.plan(AnswerInstead(b"\x6a\x82"), at=0)
    with pytest.raises(CardFailure):
        application.tries_left()
    application.select_pin()

    assert [exchange.command for exchange in card.log[1:]] == ["00A4020C 02 0018"] * 2


def test_for_a_pad_the_pin_is_selected_even_where_verify_could_name_it(box: CardBox) -> None:
    card = box.card("mihon-1")
    application = application_on(card, SHORT)
    application.select_pin()
    assert len(card.log) == 1
    application.select_pin(on_pad=True)

    assert card.log[-1].command == "00A4020C 02 0018"


@pytest.mark.parametrize("pin", [b"", b"123", b"12345", b"12a4"])
def test_what_is_no_pin_is_not_sent(box: CardBox, pin: bytes) -> None:
    card = box.card("mihon-1")
    application = application_on(card)

    with pytest.raises(ValueError, match="4 digits"):
        application.verify(memoryview(pin))
    assert card.verifications == 0


@pytest.mark.parametrize("status", ["6A82", "6A81", "6D00", "6E00"])
def test_a_card_without_the_application_is_another_kind(status: str) -> None:
    with pytest.raises(CardFailure) as caught:
        scripted(status).select()
    assert caught.value.problem is CardProblem.NOT_MY_NUMBER


def test_a_card_that_keeps_answering_6f00_is_unreadable() -> None:
    with pytest.raises(CardFailure) as caught:
        scripted("6F00", "6F00", "9000").select()
    assert caught.value.problem is CardProblem.UNREADABLE


def test_a_label_that_nobody_knows_is_another_kind_of_card() -> None:
    with pytest.raises(CardFailure) as caught:
        scripted("9000", b"OTHERTOKEN".ljust(32).hex() + "9000").token()
    assert caught.value.problem is CardProblem.NOT_MY_NUMBER


@pytest.mark.parametrize("padding", [b" ", b"\x00"])
def test_a_label_may_be_padded_either_way(padding: bytes) -> None:
    label = b"JPKIAPICCTOKEN2".ljust(32, padding)

    assert scripted("9000", label.hex() + "9000").label() == b"JPKIAPICCTOKEN2"


def test_a_card_without_the_certificate_is_told(box: CardBox) -> None:
    card = VirtualCard(Personalisation(None, box.certificate("mihon-2"), box.issuer.certificate_der))

    with pytest.raises(CardFailure) as caught:
        application_on(card).certificate()
    assert caught.value.problem is CardProblem.WITHOUT_CERTIFICATE


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        (["9000", "FF" * 256 + "9000"], CardProblem.WITHOUT_CERTIFICATE),
        (["9000", "00" * 256 + "9000"], CardProblem.WITHOUT_CERTIFICATE),
        (["9000", "5A" * 256 + "9000"], CardProblem.UNREADABLE),
        (["9000", "6982"], CardProblem.UNREADABLE),
        (["9000", "30820200" + "00" * 252 + "9000", "6B00"], CardProblem.UNREADABLE),
        (["9000", "30820200" + "00" * 252 + "9000", "9000"], CardProblem.UNREADABLE),
        (["9000", "3082FFFF" + "00" * 252 + "9000", *["00" * 256 + "9000"] * 127], CardProblem.UNREADABLE),
    ],
    ids=["blank", "zeros", "garbage", "protected", "ends early", "stands still", "too long"],
)
def test_a_certificate_that_cannot_be_read_is_told(answers: list[str], problem: CardProblem) -> None:
    with pytest.raises(CardFailure) as caught:
        scripted(*answers).certificate()
    assert caught.value.problem is problem


def test_6282_at_the_end_of_the_file_is_no_error() -> None:
    certificate = "30820100" + "11" * 256

    assert scripted("9000", certificate[:512] + "9000", certificate[512:] + "6282").certificate() == (
        bytes.fromhex(certificate)
    )


@pytest.mark.parametrize("answer", ["6982", "9000", "AABB9000"])
def test_a_signature_of_another_length_is_none(answer: str) -> None:
    with pytest.raises(CardFailure) as caught:
        scripted("9000", answer).sign(b"statement", RSA_2048_SHA_256)
    assert caught.value.problem is CardProblem.UNREADABLE


def test_a_short_sign_that_is_refused_falls_back_to_the_classic_form(box: CardBox) -> None:
    card = box.card("mihon-1")
    application = application_on(card, SHORT)
    application.verify(memoryview(b"1234"))
    card.plan(AnswerInstead(b"\x6a\x86"), at=0)

    assert len(application.sign(b"statement", RSA_2048_SHA_256)) == 256
    assert card.verifications == 1


def test_a_card_that_refuses_the_short_question_for_the_tries_is_sent_the_pin_in_the_classic_form(
    box: CardBox,
) -> None:
    card = box.card("mihon-1")
    application = application_on(card, SHORT)
    application.certificate()
    card.plan(AnswerInstead(b"\x6a\x86"), at=0)

    assert application.tries_left() == 3
    application.select_pin()
    assert application.verify(memoryview(b"1234")) is None
    assert card.log[-1].command == "00200080 04 ********"


def test_a_generation_whose_files_no_short_form_can_name_has_no_short_forms() -> None:
    beyond = replace(JPKI.files, pin=0x0118)

    with pytest.raises(ValueError, match="0001 to 001E"):
        replace(JPKI, files=beyond)
    assert replace(JPKI, files=beyond, short_forms=frozenset()).files is beyond
