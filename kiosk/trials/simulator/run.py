"""One run: a few citizens at a few terminals, everything that can go wrong, and the judge."""

from contextlib import suppress
from dataclasses import dataclass

from kiosk.terminal.flow.state import Ending
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.city import WorkshopOf
from kiosk.trials.simulator.fibers import Stuck
from kiosk.trials.simulator.judge import EndedSession
from kiosk.trials.simulator.settling import DaysBooks
from kiosk.trials.simulator.site import Site
from kiosk.trials.simulator.visit import Visit
from kiosk.trials.simulator.weather import USUAL, Weather
from kiosk.trials.simulator.workshops import sound
from kiosk.trials.simulator.world import World
from kiosk.trials.simulator.wrong import Wrong

_LONGEST = 3 * 3600.0
"""Seconds of the simulated day after which a session will not end any more."""
_BEGIN_SECONDS = 0.5
_SEVERITIES = (0.5, 1.0, 4.0)
"""A single fault in a calm run shows more than many in a storm in which nobody gets as far as paper."""
_THIRD_CITIZEN = 0.3


@dataclass(frozen=True, slots=True)
class Report:
    """What a run came to."""

    seed: int
    wrong: tuple[Wrong, ...]
    endings: tuple[Ending | None, ...]
    """One a session; None for a session process that was killed."""
    papers: int
    misdelivered: int
    steps: int
    seconds: float
    """Of simulated time."""


def play(world: World, seed: int, weather: Weather = USUAL, workshop_of: WorkshopOf = sound) -> Report:
    """Play one seed until every session is over, and judge it. The world is left as it was, a day later."""
    choices = Choices(seed)
    site = Site(world, choices, weather.times(choices.one_of(_SEVERITIES)), workshop_of)
    visitors = 3 if choices.happens(_THIRD_CITIZEN) else 2
    visits = [Visit(site, terminal) for terminal in world.terminals[:visitors]]
    for visit in visits:
        site.scheduler.call_later(site.shop, choices.seconds(_BEGIN_SECONDS), visit.begin)
    begun = world.clock.monotonic()
    _run_to_the_end(site, visits)
    seconds = world.clock.monotonic() - begun
    ended = [_judged(site, visit) for visit in visits if visit.is_over]
    _close_the_day(site, visits, ended)
    site.tidy_up()
    return Report(
        seed,
        tuple(site.judge.found),
        tuple(session.ending for session in ended),
        sum(len(session.papers) for session in ended),
        site.misdelivered,
        site.scheduler.steps,
        seconds,
    )


def _run_to_the_end(site: Site, visits: list[Visit]) -> None:
    clock = site.world.clock
    begun = clock.monotonic()

    def is_over() -> bool:
        return all(visit.is_over for visit in visits) or clock.monotonic() - begun > _LONGEST

    with suppress(Stuck):
        site.scheduler.run(is_over)
    for visit in visits:
        if not visit.is_over:
            site.judge.never_ended()


def _close_the_day(site: Site, visits: list[Visit], ended: list[EndedSession]) -> None:
    """Staff decides what is open, the tills report until they are heard, the books are compared.

    A line of which the printer could not say what came out is void and refunded, and staff knows of it: paper
    of such a session settles nothing.
    """
    clock, day = site.world.clock, site.world.clock.now().date()
    begun = clock.monotonic()
    for visit in visits:
        visit.decide_open_lines()

    def is_over() -> bool:
        return all(visit.reports.is_done for visit in visits) or clock.monotonic() - begun > _LONGEST

    with suppress(Stuck):
        site.scheduler.run(is_over)
    if not all(visit.reports.is_done for visit in visits):
        site.judge.outcomes_were_never_noted()
        return
    books = [visit.reports.book for visit in visits]
    site.judge.day_is_closed(
        DaysBooks(
            {settlement: outcome for book in books for settlement, outcome in book.given.items()},
            sum(book.conflicts for book in books),
            site.world.center.equation_of(day),
            site.world.city.lines_of(day),
            tuple(
                sheet
                for session in ended
                if session.ending is not Ending.UNRESOLVED
                for sheet in session.papers
            ),
        )
    )


def _judged(site: Site, visit: Visit) -> EndedSession:
    session = visit.outcome()
    site.judge.ended(session)
    return session
