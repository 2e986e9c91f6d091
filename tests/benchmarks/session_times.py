"""What a session costs beside human and printer, and from payment complete to the last byte at the printer.

Whole sessions (see `_timed_sessions`), one after the other, by a citizen who never hesitates and printers
that take no time; a screen counts as shown when its frame is drawn, in software. `overhead` is therefore
everything between the first touch and the last that is not hands, mechanics, or the time of a real card.
`paid` is when the procedure knows that the money is complete. `coin_to_screen` is from a coin in the
acceptor, which is polled every 100 ms, to the frame that shows the new amount: of each session the median
coin. `*_cpu_ms` is what the servers used a session.
"""

import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median

from PySide6.QtGui import QGuiApplication

from kiosk.terminal.flow.screens import Screen
from kiosk.trials.load.processor_time import ProcessorTime
from kiosk.trials.load.report import percentile
from tests.benchmarks._timed_sessions import Stopwatch, sessions

SESSIONS = 100
_WARM_UP = 3
"""The first sessions load pages, fonts and connections; they are made, and left out."""

_NAMED = frozenset({Screen.LAY_CARD, Screen.MUNICIPALITY, Screen.PIN, Screen.SUMMARY, Screen.PAYMENT})
_STAGES: Mapping[str, Callable[[Stopwatch], float]] = {
    "coin_to_screen": lambda watch: median(watch.coins_to_screen),
    "paid_to_last_byte": lambda watch: watch.between("paid", "arrived"),
    "of_it_issue": lambda watch: watch.between("paid", "issue answered"),
    "of_it_journal": lambda watch: watch.between("issue answered", "print_document asked"),
    "of_it_printer": lambda watch: watch.between("print_document asked", "arrived"),
    "overhead": lambda watch: watch.lasted,
    "of_it_card_and_hello": lambda watch: watch.answered_on(Screen.LAY_CARD, Screen.MUNICIPALITY),
    "of_it_pin_and_offer": lambda watch: watch.answered_on(Screen.PIN),
    "of_it_quote_and_preflight": lambda watch: watch.answered_on(Screen.SUMMARY),
    "of_it_coins": lambda watch: watch.until_paid,
    "of_it_paid_to_take_paper": lambda watch: watch.answered_on(Screen.PAYMENT) - watch.until_paid,
    "of_it_other_screens": lambda watch: watch.answered_on(
        *(screen for screen in Screen if screen not in _NAMED)
    ),
}


def run() -> dict[str, float]:
    """Milliseconds: median and p99 of each stage, over `SESSIONS` sessions."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication(["session-times"])
    with tempfile.TemporaryDirectory() as scratch:
        watches, used = _made(Path(scratch))
    application.shutdown()
    figures = {
        f"{name}_{part}_ms": figure(values)
        for name, stage in _STAGES.items()
        for values in ([stage(watch) for watch in watches],)
        for part, figure in (("p50", median), ("p99", _p99))
    }
    return {**figures, **{f"{name}_cpu_ms": seconds * 1000 / SESSIONS for name, seconds in used.items()}}


def _made(scratch: Path) -> tuple[list[Stopwatch], Mapping[str, float]]:
    watches: list[Stopwatch] = []
    processor: ProcessorTime | None = None
    for world, watch in sessions(_WARM_UP + SESSIONS, scratch):
        watches.append(watch)
        if len(watches) == _WARM_UP:
            servers = {"center": (world.center,), "municipalities": world.municipalities}
            processor = ProcessorTime(servers)
        if processor is not None:
            processor.sample()
    return watches[_WARM_UP:], {} if processor is None else processor.used


def _p99(values: Sequence[float]) -> float:
    return percentile(values, 0.99)
