"""Refusals, faults and the log of a virtual card (docs/reference/card.md, sections 8.2 and 8.3)."""

import pytest

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
from tests.demo.card.talk import (
    COUNTER,
    SELECT_CERTIFICATE,
    SELECT_JPKI,
    SELECT_PIN,
    VERIFY,
    WRONG,
    Talk,
    with_behaviour,
)


def test_a_card_may_refuse_secure_messaging_in_other_words(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(statuses={0x6882: 0x69FC}))

    assert talk.last(SELECT_JPKI, "0CB0000000") == "69FC"


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

    assert talk.card.log[-1].status == ""
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
    assert "31323334" not in repr(talk.card.log)
    assert talk.card.verifications == 1


def test_the_log_tells_how_much_was_asked_for_and_a_command_of_extended_length(talk: Talk) -> None:
    talk(SELECT_JPKI, SELECT_CERTIFICATE, "00B0000020", "00B0000000", "00B00000000100", "00A4")

    told = [(exchange.le, exchange.is_extended) for exchange in talk.card.log]
    assert told == [(None, False), (None, False), (32, False), (256, False), (256, True), (None, False)]


def test_a_card_may_say_other_status_words(box: CardBox) -> None:
    talk = with_behaviour(box, Behaviour(statuses={0x6A82: 0x6A88}))

    assert talk("00A4040C0AD392F000260100000002", SELECT_JPKI) == ["6A88", "9000"]
