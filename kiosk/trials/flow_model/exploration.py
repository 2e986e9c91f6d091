"""Breadth first through every situation that the bounded world can get into."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.flow_model.cast import NOTHING_TO_CHOOSE, Choice
from kiosk.trials.flow_model.possibilities import at_choice, choosing_events, initial, possible_events
from kiosk.trials.flow_model.world import Move, Node, move


@dataclass(frozen=True, slots=True)
class Exploration:
    """All situations, and how each leads to others."""

    nodes: frozenset[Node]
    moves: tuple[Move, ...]
    """Every move that changes the situation or asks something of the world."""

    def nodes_with_a_way_to(self, goals: frozenset[Node]) -> frozenset[Node]:
        """All situations from which some order of events leads to a goal."""
        sources: dict[Node, list[Node]] = {}
        for made in self.moves:
            sources.setdefault(made.after, []).append(made.before)
        reached = set(goals)
        waiting = deque(goals)
        while waiting:
            for source in sources.get(waiting.popleft(), ()):
                if source not in reached:
                    reached.add(source)
                    waiting.append(source)
        return frozenset(reached)


def whole_procedure() -> Exploration:
    """Everything from the attract screen to the end, with every fault; certificates leave no choice."""
    return explore(initial(), lambda node: possible_events(node, NOTHING_TO_CHOOSE))


def whole_choice(choice: Choice) -> Exploration:
    """Every hesitation between the choice of a certificate and the summary."""

    def events(node: Node) -> Iterable[Event]:
        is_beyond = node.state.screen is Screen.PREPARING_PAYMENT
        return () if is_beyond else choosing_events(node, choice)

    return explore(at_choice(choice), events)


def explore(start: Node, events: Callable[[Node], Iterable[Event]]) -> Exploration:
    """Follow all `events` of each situation from `start` on; an ended session goes nowhere."""
    found = {start: start}
    made: list[Move] = []
    waiting = deque([start])
    while waiting:
        node = waiting.popleft()
        if node.state.ended:
            continue
        for step_made in _moves_from(node, events(node)):
            if step_made.after not in found:
                found[step_made.after] = step_made.after
                waiting.append(step_made.after)
            known = found[step_made.after]
            made.append(Move(node, step_made.event, step_made.commands, known))
    return Exploration(frozenset(found), tuple(made))


def _moves_from(node: Node, events: Iterable[Event]) -> Iterator[Move]:
    for event in events:
        made = move(node, event)
        if made.commands or made.after != node:
            yield made
