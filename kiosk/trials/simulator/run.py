"""One run: a few citizens at a few terminals, everything that can go wrong, and the judge."""

from dataclasses import dataclass

from kiosk.terminal.flow.state import Ending
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.city import WorkshopOf
from kiosk.trials.simulator.fibers import Stuck
from kiosk.trials.simulator.judge import EndedSession, Wrong
from kiosk.trials.simulator.site import TERMINALS, Site
from kiosk.trials.simulator.visit import Visit
from kiosk.trials.simulator.weather import USUAL, Weather
from kiosk.trials.simulator.workshops import sound
from kiosk.trials.simulator.world import World

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
    visits = [Visit(site, TERMINALS[door], door) for door in list(TERMINALS)[:visitors]]
    for visit in visits:
        site.scheduler.call_later(site.shop, choices.seconds(_BEGIN_SECONDS), visit.begin)
    begun = world.clock.monotonic()
    _run_to_the_end(site, visits)
    seconds = world.clock.monotonic() - begun
    ended = [_judged(site, visit) for visit in visits if visit.is_over]
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

    try:
        site.scheduler.run(is_over)
    except Stuck:
        site.judge.never_ended()
        return
    for visit in visits:
        if not visit.is_over:
            site.judge.never_ended()


def _judged(site: Site, visit: Visit) -> EndedSession:
    session = visit.outcome()
    site.judge.ended(session)
    return session
