"""The PIN between the keypad of the screen and the card: typed, wiped, and nowhere else."""

from collections.abc import Callable

import pytest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    LanguageChosen,
    Next,
    OwnMunicipalityChosen,
    PinCleared,
)
from kiosk.terminal.flow.pin_keys import PinKeys
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.timing import COUNTDOWN_SECONDS, IDLE_SECONDS, STILL_THERE_SECONDS
from kiosk.terminal.ports import (
    CardIdentity,
    CardPresence,
    CardProblem,
    CardSignature,
    PadOutcome,
    Prompt,
    Sound,
    WrongPin,
)
from tests.terminal.conductor.conftest import Visit


def test_the_typed_digits_reach_the_card_and_nothing_else(visit: Visit) -> None:
    visit.to_the_pin()
    visit.types("40719")
    state = visit.wait_until(lambda state: state.pin_length == 4)
    visit.conductor.post(Next())
    visit.sees(Screen.TAKE_CARD)
    assert visit.card.typed == [b"4071"]
    assert visit.pin.length == 0
    assert "4071" not in repr(state)
    assert "4071" not in visit.log.getvalue()


def test_digits_typed_on_another_screen_are_not_kept(visit: Visit) -> None:
    visit.conductor.post(Next())
    visit.sees(Screen.NOTICE)
    visit.types("12")
    assert visit.pin.length == 0


def test_cleared_digits_can_be_typed_again(visit: Visit) -> None:
    visit.to_the_pin()
    visit.types("99")
    visit.conductor.post(PinCleared())
    visit.types("1234")
    visit.conductor.post(Next())
    visit.sees(Screen.TAKE_CARD)
    assert visit.card.typed == [b"1234"]


def test_with_a_pad_on_the_reader_no_digit_is_typed_on_the_screen(visit: Visit) -> None:
    visit.card.identity = CardIdentity(b"certificate", 3, has_pin_pad=True)
    visit.card.pad_answers = [WrongPin(2), PadOutcome.WRONG_LENGTH, CardSignature(b"signature")]
    visit.to_the_pin(Screen.TAKE_CARD)
    assert visit.card.typed == []
    assert visit.link.opened_with == CardSignature(b"signature")


def test_a_wrong_pin_can_be_typed_again(visit: Visit) -> None:
    visit.card.answers = [WrongPin(2), CardSignature(b"signature")]
    visit.to_the_pin()
    visit.types("0000")
    visit.conductor.post(Next())
    visit.wait_until(lambda state: state.pin_was_wrong and state.screen is Screen.PIN)
    visit.types("1234")
    visit.conductor.post(Next())
    visit.sees(Screen.TAKE_CARD)
    assert visit.card.typed == [b"0000", b"1234"]
    assert visit.link.opened_with == CardSignature(b"signature")


def test_the_keys_of_the_pin_sound_and_are_counted_as_the_machine_is_set_to(visit: Visit) -> None:
    visit.pin_keys = PinKeys(count_is_spoken=True)
    visit.to_the_pin()
    visit.types("12")
    visit.wait_until(lambda state: state.pin_length == 2)
    visit.conductor.stop()
    visit.ends()
    assert visit.speaker.played == [Sound.KEY] * 2
    assert [said for said, _ in visit.speaker.said][-2:] == [(Prompt.ONE_DIGIT,), (Prompt.TWO_DIGITS,)]


def test_a_digit_typed_while_the_way_back_was_waiting_is_forgotten_and_not_in_the_next_entry(
    visit: Visit,
) -> None:
    visit.to_the_pin()
    with visit.slow_display():
        visit.conductor.post(LanguageChosen(Language.ENGLISH))
        visit.conductor.post(Back())
        visit.types("7")
    visit.sees(Screen.MUNICIPALITY)
    visit.conductor.post(LanguageChosen(Language.JAPANESE))
    visit.wait_until(lambda state: state.language is Language.JAPANESE)
    assert visit.pin.length == 0

    visit.conductor.post(OwnMunicipalityChosen())
    visit.sees(Screen.PIN)
    visit.types("1234")
    assert bytes(visit.pin.view) == b"1234"


def accept(visit: Visit) -> None:
    visit.conductor.post(Next())
    visit.sees(Screen.TAKE_CARD)


def reject(visit: Visit) -> None:
    visit.card.answers = [WrongPin(2)]
    visit.conductor.post(Next())
    visit.wait_until(lambda state: state.pin_was_wrong)


def tear(visit: Visit) -> None:
    visit.card.answers = [CardProblem.TORN_OUT]
    visit.conductor.post(Next())
    visit.sees(Screen.REFUSED)


def lift(visit: Visit) -> None:
    visit.card.show(CardPresence.EMPTY)
    visit.sees(Screen.REFUSED)


def cancel(visit: Visit) -> None:
    visit.conductor.post(Cancel())
    visit.sees(Screen.TAKE_CARD)


def go_back(visit: Visit) -> None:
    visit.conductor.post(Back())
    visit.sees(Screen.MUNICIPALITY)


def left_at_least(visit: Visit, seconds: int) -> None:
    visit.wait_until(lambda state: state.still_there_seconds == seconds)


def time_out(visit: Visit) -> None:
    visit.timers.run_out(IDLE_SECONDS)
    visit.wait_until(lambda state: state.asks_still_there)
    for seconds in range(STILL_THERE_SECONDS, 0, -COUNTDOWN_SECONDS):
        left_at_least(visit, seconds)
        visit.timers.run_out(COUNTDOWN_SECONDS)
    visit.sees(Screen.TAKE_CARD)


@pytest.mark.parametrize("end", [accept, reject, tear, lift, cancel, go_back, time_out])
def test_however_an_entry_ends_its_digits_are_wiped_and_in_no_log(
    visit: Visit, end: Callable[[Visit], None]
) -> None:
    visit.to_the_pin()
    visit.types("8642")
    digits = visit.pin.view
    visit.wait_until(lambda state: state.pin_length == 4)
    assert bytes(digits) == b"8642"

    end(visit)

    assert bytes(digits) == bytes(4)
    digits.release()
    assert "8642" not in visit.log.getvalue()


def test_digits_typed_after_a_wrong_pin_are_forgotten_with_the_session(visit: Visit) -> None:
    visit.card.answers = [WrongPin(2)]
    visit.to_the_pin()
    visit.types("0000")
    visit.conductor.post(Next())
    visit.wait_until(lambda state: state.pin_was_wrong and state.screen is Screen.PIN)
    visit.types("12")
    visit.wait_until(lambda state: state.pin_length == 2)
    visit.card.show(CardPresence.EMPTY)
    visit.sees(Screen.REFUSED)
    assert visit.pin.length == 0
