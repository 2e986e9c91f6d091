"""`docs/scenarios.md`: every way that a visit can go, and the scenario that shows it."""

from collections.abc import Iterable, Mapping, Sequence

from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.scenarios.walking_away import DEPARTURES
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.timing import ASKING
from kiosk.trials.shop_floor.breakdowns import BREAKDOWNS

_ELSEWHERE: Mapping[str, str] = {
    "a coin after the power came back, any crash of the till": "`tests/faults/till`",
    "every silence, every order of faults": "`tests/terminal/flow/test_exploration.py`, exhaustively",
}


_INTRODUCTION = """\
Generated from `kiosk/demo/scenarios` by `make docs`. `kiosk tour OUT --scenario NAME` plays one without a
display and leaves a picture of each screen, `OUT/contact-sheet.png` with all of them, and the papers;
`kiosk demo --scenario NAME` plays it in the window. Each is a test (`tests/end_to_end/tours`)."""
_WALKING = """\
On a screen that waits for a citizen, silence is answered by a question with a countdown, and then by the end
of the visit: money, card and paper are returned. On the others the machine works."""

_BREAKING = """\
Played by the processes of a terminal over a real pcscd, on a display of their own (Xvfb): the supervisor
puts the next session in front, which asks the till what became of the money and tells the citizen.
In Japanese on 1024x768, by `kiosk tour` alone; each is a test (`tests/end_to_end`)."""


def scenarios_markdown() -> str:
    """The page as Markdown."""
    unplayed = f"Refusals that no scenario ends with: {', '.join(_unplayed())}."
    where = "Their screens stand in [refusals](refusals.md); their causes are tried part by part."
    parts = (
        "# Scenarios",
        _INTRODUCTION,
        _table(("scenario", "what happens", "ends", "code"), _rows()),
        "## A process dies or hangs",
        _BREAKING,
        _table(("scenario", "what happens", "ends", "code"), _breakdowns()),
        "## Walking away, screen by screen",
        _WALKING,
        _table(("screen", "scenario"), _walks()),
        "## What no scenario shows",
        _table(("what", "where it is tried"), _ELSEWHERE.items()),
        f"{unplayed} {where}",
    )
    return "\n\n".join(parts) + "\n"


def _rows() -> Iterable[Sequence[str]]:
    for scenario in SCENARIOS.values():
        code = scenario.refusal.value if scenario.refusal else ""
        yield f"`{scenario.name}`", scenario.title, scenario.ending.name.lower().replace("_", " "), code


def _breakdowns() -> Iterable[Sequence[str]]:
    for breakdown in BREAKDOWNS.values():
        place = breakdown.place
        code = place.refusal.value if place.refusal else ""
        yield f"`{breakdown.name}`", breakdown.title, place.ending.name.lower(), code


def _walks() -> Iterable[Sequence[str]]:
    names = {departure.screen for departure in DEPARTURES}
    for screen in Screen:
        yield screen.value, f"`walk-away-{screen.value}`" if screen in names else _why_not(screen)


def _why_not(screen: Screen) -> str:
    match screen:
        case Screen.ATTRACT | Screen.OUT_OF_SERVICE:
            return "nobody is there"
        case Screen.PIN_ON_READER:
            return "the pad of the reader ends its own waiting (`tests/terminal/conductor/test_pin_pad.py`)"
        case screen if screen in ASKING:
            return "asked and ended as the others (`tests/terminal/flow/test_timing_and_voice.py`)"
        case _:
            return "the machine works; it ends by its answer or its deadline"


def _unplayed() -> Iterable[str]:
    played = {scenario.refusal for scenario in SCENARIOS.values()}
    played |= {breakdown.place.refusal for breakdown in BREAKDOWNS.values()}
    return (f"{refusal.value}" for refusal in Refusal if refusal not in played)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join((f"| {' | '.join(head)} |", "|---" * len(head) + "|", *lines))
