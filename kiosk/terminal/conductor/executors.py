"""Who does a session's work, and when: its workers and its timers."""

from dataclasses import dataclass

from kiosk.terminal.conductor.timers import Timers
from kiosk.terminal.conductor.workers import Workers


@dataclass(frozen=True, slots=True)
class Executors:
    """Threads in the shop; a simulator brings others, whose order it decides."""

    workers: Workers
    timers: Timers
