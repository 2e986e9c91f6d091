"""Out of hours the machine says so before anybody begins, and opens again by itself."""

from datetime import datetime

import pytest

from kiosk.domain.refusals import Refusal
from kiosk.runtime.clock import JAPAN
from kiosk.terminal.flow.events import Event, HoursChanged, Next, PrinterStateChanged
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.step import step
from kiosk.terminal.ports import PrinterTrouble

MORNING = datetime(2026, 11, 25, 6, 30, tzinfo=JAPAN)
CLOSES = HoursChanged(MORNING)
OPENS = HoursChanged(None)
JAMS = PrinterStateChanged((PrinterTrouble.MEDIA_JAM,))
IS_MENDED = PrinterStateChanged(())


def after(*events: Event) -> State:
    state = State()
    for event in events:
        state, _ = step(state, event)
    return state


def test_out_of_hours_the_first_screen_closes_with_the_reason_and_the_hour() -> None:
    closed = after(CLOSES)
    assert (closed.screen, closed.refusal) == (Screen.OUT_OF_SERVICE, Refusal.OUT_OF_HOURS)
    assert closed.reopens == MORNING


def test_nobody_can_begin_out_of_hours() -> None:
    assert after(CLOSES, Next()).screen is Screen.OUT_OF_SERVICE


def test_it_opens_by_itself() -> None:
    opened = after(CLOSES, OPENS)
    assert (opened.screen, opened.refusal, opened.reopens) == (Screen.ATTRACT, None, None)


@pytest.mark.parametrize("events", [(CLOSES, JAMS), (JAMS, CLOSES)])
def test_what_staff_can_mend_is_told_before_the_hours(events: tuple[Event, ...]) -> None:
    assert after(*events).refusal is Refusal.PRINTER_JAMMED
    assert after(*events, IS_MENDED).refusal is Refusal.OUT_OF_HOURS


def test_a_citizen_who_has_begun_is_not_sent_away_by_the_clock() -> None:
    assert after(Next(), CLOSES).screen is Screen.NOTICE
