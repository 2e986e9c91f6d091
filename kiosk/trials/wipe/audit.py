"""The whole audit: a made-up world, a terminal under a tracer, visits, searches, the self-test."""

import os
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.world.home import DemoHome
from kiosk.demo.world.world import open_world
from kiosk.trials.shop_floor.display import open_display
from kiosk.trials.shop_floor.opening import Launch, open_terminal
from kiosk.trials.wipe.auditor import Auditor, VisitSearched
from kiosk.trials.wipe.paper_path import PaperPath, search_paper_paths
from kiosk.trials.wipe.places import Site
from kiosk.trials.wipe.planting import overlooked, planted_environment
from kiosk.trials.wipe.search import Found
from kiosk.trials.wipe.tracing import Trace
from kiosk.trials.wipe.visits import Ending

READABLE: Final = Path(__file__).parent / "readable"
"""Goes on the path of Python's modules where the audit is not run by root."""
_ROOT: Final = 0
_PATIENT: Final = {"supervisor.session_silence": 60.0}
"""A process stands still while it is searched."""


@dataclass(frozen=True, slots=True)
class Searched:
    """All that was looked at."""

    before: tuple[Found, ...]
    """The same search before the first visit."""
    paper_paths: tuple[PaperPath, ...]
    """Processes that had printed documents of several sizes and still lived."""
    visits: tuple[VisitSearched, ...]
    overlooked: tuple[str, ...]
    """Places whose planted mark was not found."""


def run_audit(
    endings: Sequence[Ending], folder: Path, home: DemoHome, say: Callable[[str], None]
) -> Searched:
    """Play a visit for each ending and search. `folder` is for everything that is made, `say` tells progress.

    Raises DisplayMissing, TracerMissing, MemoryUnreadable, PcscdError or ServerDidNotStart with the remedy.
    """
    logs, display_folder, shop = (folder / name for name in ("logs", "display", "shop"))
    for made in (display_folder, shop):
        made.mkdir()
    trace = Trace(folder / "trace")
    with (
        _environment(),
        open_world(folder / "world", logs, AN_ORDINARY_MORNING, home) as world,
        open_display(display_folder / "xvfb.log") as display,
        open_terminal(shop, world, display, Launch(under=trace.command, settings=_PATIENT)) as terminal,
    ):
        site = Site(terminal, trace, logs)
        auditor = Auditor(terminal, site, random.Random())  # noqa: S311 - which PINs are typed is no secret
        say("searching before the first visit")
        before = auditor.search_before()
        visits = []
        for ending in endings:
            say(f"a visit that ends {ending.name}")
            visits.append(auditor.visit(ending))
        say("documents of several sizes, and the self-test")
        paper_paths = search_paper_paths(folder)
        return Searched(before, paper_paths, tuple(visits), overlooked(site, folder))


@contextmanager
def _environment() -> Iterator[None]:
    """What every process of the audit inherits; put back afterwards."""
    kept = dict(os.environ)
    os.environ.update(planted_environment())
    if os.geteuid() != _ROOT:
        os.environ["PYTHONPATH"] = os.pathsep.join([str(READABLE), *filter(None, [kept.get("PYTHONPATH")])])
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)
