"""The page `docs/flow.md`: the diagram of the procedure, drawn from its exploration."""

from collections.abc import Iterable

from kiosk.terminal.flow.events import (
    Cancel,
    CardFailed,
    DeadlinePassed,
    Event,
    MoneyReceived,
    Refused,
    TimerFired,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.flow_model.cast import EVERYTHING_FOR_ONE_LINE, PERSONS_FOR_TWO_LINES
from kiosk.trials.flow_model.exploration import Exploration, whole_choice, whole_procedure
from kiosk.trials.flow_model.world import Move

Edge = tuple[Screen, str, Screen]

_TROUBLE: tuple[type[Event], ...] = (Cancel, CardFailed, DeadlinePassed, Refused, TimerFired)
_ORDER = {screen: place for place, screen in enumerate(Screen)}
_HEAD = """\
# The procedure

Generated from `kiosk/terminal/flow` by `make docs`: every edge was found by exploring the transition
function with two persons, two lines, two coins and every answer, fault and deadline
(`kiosk/trials/flow_model`). An arrow is named after the events that lead along it. The picture shows
the way to paper; what refuses, cancels or times out stands in the table below it.

Where the table says `DeadlinePassed`, the answer did not come in its time and is thrown away when it
comes after all. `TimerFired` comes twice on a screen of the choice: the first asks "are you still
there?", the second ends the session. In PRINTING and SETTLING nothing can be cancelled: there money is
being turned into paper.
"""


def flow_markdown() -> str:
    """Explore the procedure and describe it; takes half a minute of computing."""
    choices = map(whole_choice, (EVERYTHING_FOR_ONE_LINE, PERSONS_FOR_TWO_LINES))
    return page_of(whole_procedure(), *choices)


def page_of(*explorations: Exploration) -> str:
    """Describe what was explored."""
    moves = tuple(made for exploration in explorations for made in exploration.moves)
    ended = sorted(
        {made.after.state.screen for made in moves if made.after.state.ended}, key=_ORDER.__getitem__
    )
    ways = _edges(made for made in moves if not _is_trouble(made))
    troubles = _edges(made for made in moves if _is_trouble(made))
    return "\n".join([_HEAD, *_diagram(ways, ended), "", *_table(troubles)]) + "\n"


def _is_trouble(made: Move) -> bool:
    """Whether a move leads off the way to paper; a coin that comes late does, too."""
    is_refused = made.after.state.screen is Screen.REFUSED
    is_late_coin = isinstance(made.event, MoneyReceived) and made.after.state.screen is Screen.GIVING_BACK
    return isinstance(made.event, _TROUBLE) or is_refused or is_late_coin


def _edges(moves: Iterable[Move]) -> list[Edge]:
    edges = {
        (made.before.state.screen, type(made.event).__name__, made.after.state.screen)
        for made in moves
        if made.before.state.screen is not made.after.state.screen
    }
    return sorted(edges, key=lambda edge: (_ORDER[edge[0]], _ORDER[edge[2]], edge[1]))


def _diagram(edges: list[Edge], ended: list[Screen]) -> list[str]:
    named: dict[tuple[Screen, Screen], list[str]] = {}
    for source, event, target in edges:
        named.setdefault((source, target), []).append(event)
    arrows = [
        f"    {source.name} --> {target.name}: {', '.join(events)}"
        for (source, target), events in named.items()
    ]
    ends = [f"    {screen.name} --> [*]" for screen in ended]
    return ["```mermaid", "stateDiagram-v2", f"    [*] --> {Screen.ATTRACT.name}", *arrows, *ends, "```"]


def _table(edges: list[Edge]) -> list[str]:
    rows: dict[Screen, dict[Screen, list[str]]] = {}
    for source, event, target in edges:
        rows.setdefault(source, {}).setdefault(target, []).append(event)
    return [
        "## Off the way",
        "",
        "| on | what leads where |",
        "|---|---|",
        *(f"| {source.name} | {_ways(targets)} |" for source, targets in rows.items()),
    ]


def _ways(targets: dict[Screen, list[str]]) -> str:
    return "; ".join(f"{', '.join(events)} → {target.name}" for target, events in targets.items())
