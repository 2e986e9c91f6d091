"""The transition function is total: any event in any state, and what does not apply changes nothing."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.orders import PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow import events
from kiosk.terminal.flow.appearance import Reach, TextSize
from kiosk.terminal.flow.commands import DEADLINES, BeginPayment, CommandId, IssueLine, PrintLine
from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State, TillState
from kiosk.terminal.flow.step import applies, step
from kiosk.terminal.ports import CardPresence, CardProblem, PrinterTrouble, PrintResult, Settlement
from kiosk.trials.flow_model.cast import CITY, EVERYTHING_TO_CHOOSE, offer_of, quote_of
from kiosk.trials.flow_model.possibilities import at_choice, possible_events
from kiosk.trials.flow_model.world import move
from tests.terminal.flow.scripts import TO_THE_BASKET, TO_THE_PIN, Session, payment_begun, printer_ready

OPEN = CommandId(0)
"""Stands for whatever command or timer is open at that moment."""
IDS = st.one_of(st.just(OPEN), st.integers(1, 40).map(CommandId))
YEN = st.integers(0, 3000).map(Yen)
PATIENT, ALL_CHOICES = 9_500, 10_000
"""Of all choices, most do not end the visit at once."""
IMPATIENCE = (events.Cancel, events.TimerFired, events.DeadlinePassed, events.Refused)
ANYTHING: st.SearchStrategy[Event] = st.one_of(
    st.builds(events.LanguageChosen, st.sampled_from(Language)),
    st.builds(events.TextSizeChosen, st.sampled_from(TextSize)),
    st.builds(events.ReachChosen, st.sampled_from(Reach)),
    st.sampled_from([events.LanguagesAsked(), events.AppearanceAsked()]),
    st.sampled_from([events.Next(), events.Back(), events.Cancel(), events.StillHere(), events.AddAnother()]),
    st.sampled_from(
        [events.OwnMunicipalityChosen(), events.HonsekiChosen(), events.HonsekiChosen(CITY.code)]
    ),
    st.sampled_from([events.PinDigitTyped(), events.PinCleared()]),
    st.builds(events.KindChosen, st.sampled_from(CertificateKind)),
    st.builds(events.ExtentChosen, st.sampled_from(Extent)),
    st.builds(events.PersonToggled, st.integers(-1, 3).map(PersonRef)),
    st.builds(events.ItemToggled, st.sampled_from(Item)),
    st.builds(events.CopiesChosen, st.integers(-1, 12)),
    st.builds(events.LineRemoved, st.integers(-1, 12)),
    st.builds(events.CardPresenceChanged, st.sampled_from(CardPresence)),
    st.builds(events.MoneyReceived, YEN),
    st.builds(events.TimerFired, IDS),
    st.builds(events.DeadlinePassed, IDS),
    st.builds(events.CardRead, IDS, st.integers(0, 3)),
    st.builds(events.CardFailed, IDS, st.sampled_from(CardProblem)),
    st.builds(events.Refused, IDS, st.sampled_from(Refusal)),
    st.builds(events.PrinterChecked, IDS, st.just((PrinterTrouble.MEDIA_JAM,))),
    st.builds(events.OfferArrived, IDS, st.just(offer_of(EVERYTHING_TO_CHOOSE))),
    st.builds(events.SheetPrinted, IDS, st.integers(0, 3)),
    st.builds(events.LinePrinted, IDS, st.sampled_from(PrintResult)),
    st.builds(events.Settled, IDS, st.builds(Settlement, YEN, YEN, YEN)),
)


def now(happening: Event, state: State) -> Event:
    if isinstance(happening, events.TimerFired) and happening.timer == OPEN:
        return events.TimerFired(state.timer or OPEN)
    if isinstance(happening, events.Answer | events.SheetPrinted) and happening.command == OPEN:
        return replace(happening, command=state.open_command or OPEN)
    return happening


@pytest.mark.parametrize("screen", list(Screen))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(happenings=st.lists(ANYTHING, max_size=25))
def test_any_event_may_happen_on_any_screen(screen: Screen, happenings: list[Event]) -> None:
    state = State(screen=screen, municipalities=(CITY,), open_command=CommandId(1), next_command=CommandId(2))
    for happening in happenings:
        ids_before = state.next_command
        state, commands = step(state, now(happening, state))
        assert state.next_command >= ids_before
        assert sum(type(command) in DEADLINES for command in commands) <= 1
        assert not any(isinstance(command, PrintLine) and state.received < state.due for command in commands)


@settings(max_examples=60, deadline=None)
@given(choices=st.lists(st.integers(0, ALL_CHOICES), min_size=150, max_size=150))
def test_money_is_balanced_at_the_end_of_any_random_visit(choices: list[int]) -> None:
    """With everything to choose and every fault at once, which is too much to explore."""
    node = at_choice(EVERYTHING_TO_CHOOSE)
    for number in choices:
        possible = list(possible_events(node, EVERYTHING_TO_CHOOSE))
        if number < PATIENT:
            possible = [event for event in possible if not isinstance(event, IMPATIENCE)]
        made = move(node, possible[number % len(possible)])
        for command in made.commands:
            assert not isinstance(command, PrintLine) or made.after.state.received >= made.after.state.due
        node = made.after
        if node.state.ended:
            break
    is_settled = node.state.ended and node.state.till is not TillState.UNRESOLVED
    assert not is_settled or node.world.received - node.world.paid_out == node.world.kept


def test_an_answer_to_a_closed_command_is_dropped() -> None:
    session = Session().play(*TO_THE_PIN)
    late = events.Refused(CommandId(1), Refusal.CENTER_UNREACHABLE)
    assert step(session.state, late) == (session.state, ())


def test_what_does_not_apply_changes_nothing_but_shows_that_somebody_is_there() -> None:
    session = Session().play(*TO_THE_PIN)
    after, _ = step(session.state, events.AddAnother())
    assert (after.screen, after.pin_length) == (Screen.PIN, 0)


def test_a_screen_can_ask_which_of_its_buttons_do_anything() -> None:
    session = Session().play(*TO_THE_PIN)
    assert not applies(session.state, events.Next())
    assert applies(session.state, events.Back())
    assert applies(session.state, events.PinDigitTyped())
    assert not applies(session.state, events.AddAnother())


def test_what_is_free_is_printed_without_a_payment_screen() -> None:
    def quoted_free(state: State) -> Event:
        free = replace(quote_of(state.order), fees=(Yen(0),) * len(state.order.lines))
        return events.QuoteArrived(state.open_command or OPEN, free)

    visit = Session().play(
        *TO_THE_BASKET,
        (events.Next(), Screen.APPLYING),
        (quoted_free, Screen.SUMMARY),
        (events.Next(), Screen.PREPARING_PAYMENT),
        (printer_ready(), Screen.PREPARING_PAYMENT),
        (payment_begun, Screen.PRINTING),
    )
    (begun,) = visit.asked(BeginPayment)
    assert isinstance(begun, BeginPayment)
    assert begun.fees == (0,)
    assert len(visit.asked(IssueLine)) == 1
