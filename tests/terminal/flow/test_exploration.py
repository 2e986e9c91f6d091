"""What holds in every situation that two persons, two lines, two coins and every fault can lead to."""

from dataclasses import replace

import pytest

from kiosk.domain.languages import Language
from kiosk.domain.orders import Line
from kiosk.terminal.flow.appearance import Contrast
from kiosk.terminal.flow.commands import DEADLINES, BeginPayment, Command, EndSession, Play, PrintLine, Say
from kiosk.terminal.flow.events import Back, ContrastChosen, LanguageChosen, Next, TimerFired
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Draft, Ending, LineState, State, TillState
from kiosk.terminal.flow.step import step
from kiosk.terminal.flow.timing import MAX_REMINDERS, seconds_of
from kiosk.terminal.ports import CardPresence
from kiosk.trials.flow_model.cast import NOTHING_TO_CHOOSE
from kiosk.trials.flow_model.exploration import Exploration
from kiosk.trials.flow_model.possibilities import possible_events
from kiosk.trials.flow_model.world import Move, Node, move

pytestmark = pytest.mark.timeout(600)
"""Whichever test comes first explores; on a busy machine that takes its time."""

CHOICE = frozenset(
    {
        Screen.KIND,
        Screen.EXTENT,
        Screen.PERSONS,
        Screen.ITEMS,
        Screen.COPIES,
        Screen.BASKET,
        Screen.SUMMARY,
    }
)


def ended(exploration: Exploration) -> frozenset[Node]:
    return frozenset(node for node in exploration.nodes if node.state.ended)


def moves_with(exploration: Exploration, command: type) -> list[tuple[Move, object]]:
    return [(made, c) for made in exploration.moves for c in made.commands if type(c) is command]


def test_every_screen_of_the_procedure_is_reached(procedure: Exploration, one_line: Exploration) -> None:
    seen = {node.state.screen for node in procedure.nodes | one_line.nodes}
    assert seen == set(Screen)


def test_what_the_exploration_forgets_makes_no_difference(procedure: Exploration) -> None:
    """Why no card lies there, once none is read any more; and how often somebody was reminded of one.

    That only makes what is heard louder.
    """
    card_is_used_up = tuple(Screen)[tuple(Screen).index(Screen.TAKE_CARD) + 1 :]
    alike = [node for node in procedure.nodes if node.state.screen in card_is_used_up]
    for node in alike:
        card = node.state.card if node.state.card_lies_there else CardPresence.READER_MISSING
        other = Node(replace(node.state, card=card, reminders=3), node.world)
        for event in possible_events(node, NOTHING_TO_CHOOSE):
            kept, forgotten = move(other, event), move(node, event)
            assert (unheard(kept), kept.after) == (unheard(forgotten), forgotten.after)
    assert len(alike) > 0


def unheard(made: Move) -> tuple[Command, ...]:
    """The commands without those that are only heard."""
    return tuple(command for command in made.commands if not isinstance(command, Say | Play))


def test_every_situation_has_a_way_out_to_the_end(procedure: Exploration) -> None:
    assert procedure.nodes_with_a_way_to(ended(procedure)) == procedure.nodes


def test_every_screen_of_a_session_waits_for_something(procedure: Exploration) -> None:
    waits_for_nobody = {Screen.ATTRACT, Screen.OUT_OF_SERVICE}
    silent = [
        node.state.screen
        for node in procedure.nodes
        if not node.state.ended
        and node.state.screen not in waits_for_nobody
        and node.state.open_command is None
        and node.state.timer is None
    ]
    assert silent == []


def test_a_timer_runs_exactly_where_the_screen_has_a_time(procedure: Exploration) -> None:
    started = [node.state for node in procedure.nodes if node.state.timer is not None]
    assert all(seconds_of(state) for state in started)
    assert len(started) > 0


def test_nothing_is_printed_unpaid_or_unissued_or_twice(procedure: Exploration) -> None:
    prints = moves_with(procedure, PrintLine)
    assert len(prints) > 0
    for made, command in prints:
        assert isinstance(command, PrintLine)
        assert made.after.state.received >= made.after.state.due > 0
        assert command.line in made.after.world.issued
        assert command.line not in made.before.world.sent_to_printer
        assert command.line not in made.before.world.void


def test_no_money_is_asked_for_before_the_printer_is_ready(procedure: Exploration) -> None:
    begun = moves_with(procedure, BeginPayment)
    assert len(begun) > 0
    assert all(made.after.world.printer_is_ready for made, _ in begun)


def test_no_session_ends_with_money_out_of_balance(procedure: Exploration) -> None:
    """Unless the till itself does not say so; then staff is told, and the session ends unresolved."""
    for node in ended(procedure):
        if node.state.till is TillState.UNRESOLVED:
            assert node.state.ending is Ending.UNRESOLVED
        else:
            assert node.world.received - node.world.paid_out == node.world.kept


def test_a_line_is_either_printed_or_void_at_the_end(procedure: Exploration) -> None:
    for node in ended(procedure):
        for number, line in enumerate(node.state.lines):
            assert (line.state is LineState.PRINTED) == (number in node.world.printed)
            assert (line.state is LineState.VOID) == (number in node.world.void)
            assert line.state in {LineState.PRINTED, LineState.VOID}


def test_no_choice_of_a_certificate_while_a_card_lies_there(procedure: Exploration) -> None:
    tempted = [
        node
        for node in procedure.nodes
        if node.state.screen in CHOICE and node.state.card is CardPresence.CARD_PRESENT
    ]
    assert tempted == []


def test_no_session_ends_while_a_card_lies_there(procedure: Exploration) -> None:
    assert not any(node.state.card_lies_there for node in ended(procedure))


def test_ending_is_the_last_command_and_nothing_follows(procedure: Exploration) -> None:
    endings = moves_with(procedure, EndSession)
    assert {made.after for made, _ in endings} == ended(procedure)
    assert all(made.commands[-1] == EndSession() for made, _ in endings)
    for node in ended(procedure):
        for event in possible_events(node, NOTHING_TO_CHOOSE):
            assert step(node.state, event) == (node.state, ())


def test_one_command_is_open_at_a_time_under_an_id_of_its_own(procedure: Exploration) -> None:
    for made in procedure.moves:
        asked = [command for command in made.commands if type(command) in DEADLINES]
        assert len(asked) <= 1
        if asked:
            assert made.after.state.open_command is not None


def test_an_ending_says_what_became_of_paper_and_money(procedure: Exploration) -> None:
    for node in ended(procedure):
        state, world = node.state, node.world
        match state.ending:
            case Ending.PRINTED:
                assert len(world.printed) == len(state.order.lines)
                assert state.refusal is None
            case Ending.REFUNDED:
                assert world.received > 0
                assert state.refusal is not None or state.misprinted
            case Ending.REFUSED:
                assert not world.printed
                assert state.refusal is not None
            case Ending.CANCELLED | Ending.TIMED_OUT:
                assert not world.printed
                assert state.refusal is None
            case Ending.UNRESOLVED:
                assert state.refusal is not None
            case None:
                pytest.fail("a session ended without an ending")


def test_every_way_to_end_occurs(procedure: Exploration) -> None:
    assert {node.state.ending for node in ended(procedure)} == set(Ending)


def test_what_was_offered_is_forgotten_at_the_end(procedure: Exploration) -> None:
    assert all(node.state.offer is None and node.state.draft == Draft() for node in ended(procedure))


def chosen(node: Node) -> tuple[tuple[Line, ...], Draft]:
    """Everything the citizen has chosen so far; lines of the draft count as draft."""
    state = node.state
    kept = len(state.order.lines) - state.draft_lines
    return state.order.lines[:kept], state.draft


def test_back_loses_nothing(choice: Exploration) -> None:
    backs = [made for made in choice.moves if isinstance(made.event, Back)]
    assert len(backs) > 0
    assert all(chosen(made.before) == chosen(made.after) for made in backs)


def test_forward_after_back_leads_to_the_same_place(choice: Exploration) -> None:
    """Where a screen was left by going back, its predecessor's primary action returns to it."""
    for made in choice.moves:
        # The receivers stand beside the way: they are asked for, not gone on to.
        leaves_step = made.before.state.screen not in {Screen.KIND, Screen.RECEIVER}
        goes_back = isinstance(made.event, Back) and made.after.state.screen is not made.before.state.screen
        is_basket_of_old_lines = (
            made.before.state.screen is Screen.BASKET and made.before.state.draft_lines == 0
        )
        if goes_back and leaves_step and not is_basket_of_old_lines:
            returned = move(made.after, Next()).after
            assert returned.state == made.before.state


def test_another_language_changes_nothing_else_in_any_situation(procedure: Exploration) -> None:
    for node in procedure.nodes:
        if node.state.ended:
            continue
        before = replace(node.state, still_there_seconds=0, timer=None)
        after, _ = step(node.state, LanguageChosen(Language.ENGLISH))
        kept = replace(after, language=node.state.language, timer=None, next_command=before.next_command)
        assert kept == before


def test_another_look_changes_nothing_else_in_any_situation(procedure: Exploration) -> None:
    for node in procedure.nodes:
        if node.state.ended:
            continue
        before = replace(node.state, still_there_seconds=0, timer=None)
        after, _ = step(node.state, ContrastChosen(Contrast.WHITE_ON_BLACK))
        kept = replace(after, appearance=before.appearance, timer=None, next_command=before.next_command)
        assert kept == before


ASKS_FOR_EVER = frozenset({Screen.TAKE_PAPER, Screen.TAKE_RECEIPT, Screen.TAKE_CHANGE, Screen.CARD_LEFT})
NOBODY_THERE = frozenset({Screen.ATTRACT, Screen.OUT_OF_SERVICE})


def left_alone(state: State) -> State:
    """Time alone passes, until the session has ended or asks for what lies there."""
    for _ in range(2 * MAX_REMINDERS + 4):
        if state.ended or state.timer is None:
            break
        state, _ = step(state, TimerFired(state.timer))
    return state


@pytest.mark.parametrize("screen", sorted(set(Screen) - NOBODY_THERE))
def test_whoever_walks_away_leaves_no_session_behind(procedure: Exploration, screen: Screen) -> None:
    """Where time alone leads: to the end, to the machine's own work, or to what has to be taken first."""
    waiting = [node.state for node in procedure.nodes if node.state.screen is screen and node.state.timer]
    for state in waiting:
        last = left_alone(state)
        assert last.ended or last.open_command is not None or last.screen in ASKS_FOR_EVER
        assert last.offer is None or last.screen in ASKS_FOR_EVER
