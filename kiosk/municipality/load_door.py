"""`kiosk municipality load DIR`: a whole population from files, in place of what is there."""

import argparse
import sys
from pathlib import Path

from kiosk.municipality.command import Bureau, carried_out
from kiosk.municipality.linkage.loader import Progress, Rewind, load
from kiosk.municipality.store import upgrade
from kiosk.runtime.start import declare_config

_DOOR = ("municipality", "load")


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument("folder", type=Path, metavar="DIR", help="the delivery: manifest.json and its files")
    parser.add_argument(
        "--older", action="store_true", help="take a population older than the copy: the source was set back"
    )
    parser.epilog = "All or nothing; given again after an interruption it goes on where it stopped."


def run(arguments: argparse.Namespace) -> int:
    """Load and say how far it is; 1, with cause and remedy, if the delivery cannot be taken."""
    return carried_out(_DOOR, arguments, lambda bureau: _load(bureau, arguments.folder, arguments.older))


def _load(bureau: Bureau, folder: Path, older: bool) -> int:
    upgrade(bureau.store)
    rewind = Rewind.INTENDED if older else Rewind.REFUSED
    version = load(bureau.store, folder, bureau.municipality, bureau.clock.now(), _tell, rewind)
    sys.stdout.write(f"loaded; everything is issued from version {version} now\n")
    return 0


def _tell(progress: Progress) -> None:
    sys.stdout.write(f"{progress.table}: {progress.rows} of {progress.of_rows}\n")
    sys.stdout.flush()
