"""Applications, files and what READ answers on a virtual card (docs/reference/card.md, section 8)."""

from dataclasses import replace

import pytest

from kiosk.demo.card.behaviour import (
    Behaviour,
)
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.files import FILLER, TokenName
from kiosk.demo.card.virtual_card import VirtualCard
from tests.demo.card.talk import (
    COUNTER,
    SELECT_CERTIFICATE,
    SELECT_JPKI,
    SELECT_PIN,
    SELECT_TEXT,
    VERIFY,
    Talk,
    with_behaviour,
)


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


def test_android_hides_the_certificate_behind_the_pin(box: CardBox) -> None:
    talk = Talk(box.card("mihon-1", token=TokenName.ANDROID))

    assert talk.last(SELECT_JPKI, SELECT_CERTIFICATE, "00B0000000") == "6982"
    assert talk.last(SELECT_PIN, VERIFY, SELECT_CERTIFICATE, "00B0000000").endswith("9000")


@pytest.mark.parametrize("token", TokenName)
def test_the_label_tells_the_token(box: CardBox, token: TokenName) -> None:
    talk = Talk(box.card("mihon-1", token=token))

    assert bytes.fromhex(talk.last(SELECT_JPKI, "00B0860020")[:-4]).rstrip() == token.value


def test_another_kind_of_card_has_no_jpki(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(has_jpki=False))

    assert talk(SELECT_JPKI, SELECT_TEXT) == ["6A82", "9000"]
