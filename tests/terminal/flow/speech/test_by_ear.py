"""Whole visits by ten-key pad and speech: no act comes but from a key, and what is heard leads there."""

from dataclasses import replace

import pytest

from kiosk.domain.certificates import Extent
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import BeginPayment, EndSession, PrintLine, Say, Settle, Silence
from kiosk.terminal.flow.events import KanaDigitTyped, PadKeyPressed, PinDigitTyped
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.audio_mode import PadKey
from kiosk.terminal.flow.state import Ending, State
from kiosk.terminal.ports import PaymentMethod, Prompt, Recording, Volume
from tests.terminal.flow.scripts import (
    CARD_LAID,
    CARD_TAKEN,
    Happening,
    Session,
    card_read,
    connected,
    issued,
    money,
    offered,
    payment_begun,
    printed,
    printer_ready,
    quoted,
    receipt,
    refused,
    settled,
    signed,
    timer,
    wrong_pin,
)


class Listener:
    """Somebody who hears what is said, and moves on until the wanted choice was read."""

    def __init__(self) -> None:
        self.session = Session()
        self.key(PadKey.REPEAT)

    @property
    def state(self) -> State:
        return self.session.state

    def happens(self, *happenings: Happening) -> "Listener":
        for happening in happenings:
            self.session.happen(happening)
        return self

    def key(self, key: PadKey) -> list[Recording]:
        commands = self.session.happen(PadKeyPressed(key))
        return [part for command in commands if isinstance(command, Say) for part in command.utterance]

    def choose(self, *wanted: Recording) -> "Listener":
        for recording in wanted:
            for _ in range(20):
                if recording in self.key(PadKey.NEXT):
                    break
            else:
                raise AssertionError(f"{recording} is not to be had on {self.state.screen}")
            self.key(PadKey.PRESS)
        return self

    def types_pin(self) -> "Listener":
        for _ in range(4):
            self.session.happen(PinDigitTyped())
        self.key(PadKey.PRESS)
        return self

    def said(self) -> list[tuple[Recording, ...]]:
        return [command.utterance for command in self.session.commands if isinstance(command, Say)]


def at_the_pin() -> Listener:
    listener = Listener().choose(Prompt.START, Prompt.AGREE)
    return listener.happens(CARD_LAID, card_read(3)).choose(Prompt.OWN_MUNICIPALITY).happens(connected)


def at_the_kinds() -> Listener:
    return at_the_pin().types_pin().happens(signed, offered, CARD_TAKEN)


def at_payment() -> Listener:
    listener = at_the_kinds().choose("kind-juminhyo", Prompt.GO_ON, Prompt.GO_ON).happens(quoted)
    return listener.choose(Prompt.TO_PAYMENT).happens(printer_ready(), payment_begun)


def test_a_certificate_is_had_by_ear_from_the_first_key_to_the_paper() -> None:
    listener = at_payment().happens(money(500), issued, printed(), settled(500, kept=200), receipt())
    assert listener.state.screen is Screen.TAKE_PAPER
    listener.choose(Prompt.I_TOOK_IT, Prompt.I_TOOK_IT, Prompt.I_TOOK_IT, Prompt.FINISH)
    assert (listener.state.ended, listener.state.ending) == (True, Ending.PRINTED)
    assert len(listener.session.asked(PrintLine)) == 1


def test_sheets_and_change_are_told_in_numbers() -> None:
    listener = at_payment().happens(money(500), issued, printed(), settled(500, kept=200), receipt())
    listener.choose(Prompt.I_TOOK_IT, Prompt.I_TOOK_IT)
    said = [part for utterance in listener.said() for part in utterance]
    assert "number-1-sheets" in said
    assert said[said.index(Prompt.CHANGE_IS) + 1] == "number-300-yen"


def test_what_is_missing_is_said_with_each_coin() -> None:
    listener = at_payment().happens(money(50))
    assert listener.said()[-1][:4] == (Prompt.RECEIVED, "number-50-yen", Prompt.MISSING, "number-100")


def test_a_wrong_pin_is_told_with_the_tries_that_are_left_and_never_itself() -> None:
    listener = at_the_pin().types_pin().happens(wrong_pin(2))
    assert listener.said()[-1][:3] == (Prompt.WRONG_PIN, Prompt.TRIES_LEFT, "number-2-tries")
    listener.types_pin().happens(signed, offered, CARD_TAKEN)
    assert listener.state.screen is Screen.KIND
    counted = {(Prompt.ONE_DIGIT,), (Prompt.TWO_DIGITS,), (Prompt.THREE_DIGITS,), (Prompt.FOUR_DIGITS,)}
    assert counted <= set(listener.said())
    assert not [part for utterance in listener.said() for part in utterance if part.startswith("sign-")]


def test_a_refusal_is_told_with_cause_remedy_place_and_code() -> None:
    listener = at_the_pin().types_pin().happens(refused(Refusal.CENTER_UNREACHABLE))
    heard = listener.said()[-1]
    assert heard[:4] == (Prompt.CANNOT_GO_ON, "cause-k-205", "remedy-k-205", "place-nowhere")
    assert heard[4:9] == (Prompt.CODE, "sign-k", "sign-2", "sign-0", "sign-5")
    listener.happens(CARD_TAKEN).choose(Prompt.FINISH)
    assert listener.state.ended


def test_of_a_refusal_that_tells_of_the_person_only_place_and_code_are_said() -> None:
    listener = at_the_pin().types_pin().happens(signed, refused(Refusal.PERSON_UNDER_15))
    heard = listener.said()[-1]
    assert heard[:2] == (Prompt.CANNOT_GO_ON, Prompt.REASON_PRIVATE)
    assert "cause-k-302" not in heard


def test_a_visit_is_left_by_ear_and_the_money_comes_back() -> None:
    listener = at_payment().happens(money(100)).choose(Prompt.CANCEL)
    assert listener.state.screen is Screen.GIVING_BACK
    assert len(listener.session.asked(Settle)) == 1
    listener.happens(settled(100, kept=0)).choose(Prompt.I_TOOK_IT, Prompt.FINISH)
    assert listener.state.ending is Ending.CANCELLED


def test_a_way_to_pay_is_chosen_by_ear() -> None:
    listener = at_payment()
    listener.session.state = replace(
        listener.state, screen=Screen.PAYMENT_METHOD, methods=frozenset(PaymentMethod)
    )
    listener.choose("method-e-money")
    asked = [said.method for said in listener.session.commands if isinstance(said, BeginPayment)]
    assert asked[-1] is PaymentMethod.E_MONEY


def test_what_cannot_be_had_says_why_and_does_nothing() -> None:
    listener = at_the_kinds()
    while "kind-koseki" not in (heard := listener.key(PadKey.NEXT)):
        pass
    assert heard[-2:] == [Prompt.NOT_AVAILABLE, "cause-k-203"]
    assert listener.key(PadKey.PRESS)[-1] == "cause-k-203"
    assert listener.state.screen is Screen.KIND


def test_the_other_way_round_is_the_same_list() -> None:
    listener = at_the_kinds()
    forward = [listener.key(PadKey.NEXT) for _ in range(3)]
    assert listener.key(PadKey.PREVIOUS) == forward[1]
    assert listener.key(PadKey.PREVIOUS) == forward[0]


def test_a_key_before_any_choice_says_the_screen_again() -> None:
    listener = at_the_kinds()
    assert listener.key(PadKey.PRESS) == listener.key(PadKey.REPEAT) != []
    assert listener.state.screen is Screen.KIND


def test_the_voice_is_set_and_stopped() -> None:
    listener = at_the_kinds()
    listener.key(PadKey.LOUDER)
    listener.key(PadKey.NEXT)
    assert [said.volume for said in listener.session.commands if isinstance(said, Say)][-1] is Volume.LOUD
    listener.key(PadKey.STOP)
    assert Silence() in listener.session.commands[-3:]


@pytest.mark.parametrize(("key", "last"), [(PadKey.LOUDER, Volume.LOUDEST), (PadKey.SOFTER, Volume.QUIET)])
def test_the_volume_has_its_ends(key: PadKey, last: Volume) -> None:
    listener = Listener()
    for _ in range(9):
        listener.key(key)
    assert listener.state.audio is not None
    assert listener.state.audio.volume is last


def test_the_screen_is_dark_as_long_as_one_wishes() -> None:
    listener = at_the_kinds()
    for is_dark in (True, False):
        listener.key(PadKey.DARK)
        assert listener.state.audio is not None
        assert listener.state.audio.is_dark is is_dark


def test_any_key_answers_whether_somebody_is_there() -> None:
    listener = at_the_kinds().happens(timer)
    assert listener.said()[-1][0] == Prompt.AUDIO_STILL_THERE
    listener.key(PadKey.DARK)
    assert not listener.state.asks_still_there
    assert listener.state.audio is not None
    assert not listener.state.audio.is_dark


def test_nobody_s_audio_mode_greets_the_next_citizen() -> None:
    listener = Listener().happens(timer)
    assert listener.state.audio is None


def test_a_visit_that_ends_falls_silent() -> None:
    listener = at_the_kinds().choose(Prompt.CANCEL, Prompt.FINISH)
    assert listener.session.commands[-2:] == [Silence(), EndSession()]


def test_a_name_is_typed_by_two_digits_a_character_and_not_read() -> None:
    listener = Listener()
    listener.session.state = replace(listener.state, screen=Screen.HITTOSHA)
    for digit in (3, 2, 6, 3, 1, 6, 8, 1):
        listener.happens(KanaDigitTyped(digit))
    assert listener.state.form.hittosha_kana == "シブヤ"
    assert listener.said()[-1] == ("number-3-characters",)


def test_the_extent_says_what_it_means() -> None:
    listener = at_the_kinds()
    offer = listener.state.offer
    assert offer is not None
    service = replace(offer.services[0], extents=(Extent.HONNIN, Extent.SETAI_ZENIN))
    listener.session.state = replace(
        listener.state, offer=replace(offer, services=(service, *offer.services[1:]))
    )
    listener.choose("kind-juminhyo")
    assert listener.key(PadKey.NEXT)[1:] == ["extent-honnin", "extent-honnin-means"]
