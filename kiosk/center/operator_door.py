"""What the doors for operators share: a settings file, the store, the clock and the log."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from kiosk.center.settings import SETTINGS
from kiosk.center.store import configured_store
from kiosk.runtime.clock import Clock, clock_of
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import Settings, load_settings
from kiosk.runtime.start import StartRefused, declare_config

declare_common: Callable[[argparse.ArgumentParser], None] = declare_config


@dataclass(frozen=True, slots=True)
class Office:
    """An operator's view of the center."""

    settings: Settings
    folder: Path
    store: Engine
    clock: Clock
    log: EventLog


def at_the_office(arguments: argparse.Namespace, act: Callable[[Office], int]) -> int:
    """Open the store that the settings name and act; 1 with the reason where that cannot be done."""
    try:
        settings = load_settings(arguments.config, SETTINGS)
        clock = clock_of(settings)
        store = configured_store(settings)
        try:
            folder = arguments.config.absolute().parent
            return act(Office(settings, folder, store, clock, EventLog("center", clock)))
        finally:
            store.dispose()
    except StartRefused as refused:
        return told(str(refused))


def told(reason: str) -> int:
    """Say on the standard error output why nothing was done; gives the exit status."""
    sys.stderr.write(f"kiosk center: {reason}\n")
    return 1
