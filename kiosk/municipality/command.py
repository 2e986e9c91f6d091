"""What the doors for operators share: one settings file, one store, refusals told on the error output."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.municipality.profiles import load_profile
from kiosk.municipality.settings import SETTINGS, open_store
from kiosk.municipality.store import Store
from kiosk.runtime.clock import Clock, clock_of
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import Settings, load_settings
from kiosk.runtime.start import StartRefused


@dataclass(frozen=True, slots=True)
class Bureau:
    """What a command works with."""

    settings: Settings
    municipality: MunicipalityCode
    store: Store
    clock: Clock
    log: EventLog


@contextmanager
def opened_bureau(config: Path) -> Iterator[Bureau]:
    """Everything that the settings file names; the store is closed in the end. Raises StartRefused."""
    settings = load_settings(config, SETTINGS)
    code = load_profile(settings.path("municipality.profile")).code
    clock = clock_of(settings)
    with closing(open_store(settings)) as store:
        yield Bureau(settings, code, store, clock, EventLog("municipality", clock))


def carried_out(door: Sequence[str], arguments: argparse.Namespace, act: Callable[[Bureau], int]) -> int:
    """The exit status of `act`; 1, with cause and remedy, if the command cannot be carried out."""
    try:
        with opened_bureau(arguments.config) as bureau:
            return act(bureau)
    except StartRefused as refused:
        sys.stderr.write(f"kiosk {' '.join(door)}: {refused}\n")
    except DBAPIError as error:
        sys.stderr.write(f"kiosk {' '.join(door)}: {told(error)}\n")
    except OSError as error:
        sys.stderr.write(
            f"kiosk {' '.join(door)}: {error.filename}: {error.strerror}. Free disk space or give this user "
            "the rights, then give the same command again: what was taken before is not taken twice\n"
        )
    return 1


def told(error: DBAPIError) -> str:
    """Cause and remedy of a database that fails; the statement and its values are left out."""
    cause = str(error.orig).splitlines()[0] if error.orig is not None else type(error).__name__
    return (
        f"the store failed ({cause}); what was under way was rolled back. Free disk space or bring the "
        "database back, then give the same command again"
    )
