"""`kiosk municipality upgrade`: brings the store to the shape that this program works with."""

import argparse
import sys

from kiosk.municipality.command import Bureau, carried_out
from kiosk.municipality.store import upgrade
from kiosk.municipality.store.migrating import newest_revision
from kiosk.runtime.start import declare_config

declare = declare_config


def run(arguments: argparse.Namespace) -> int:
    """Upgrade and say so; all of it or nothing."""
    return carried_out(("municipality", "upgrade"), arguments, _upgrade)


def _upgrade(bureau: Bureau) -> int:
    upgrade(bureau.store)
    sys.stdout.write(f"the store has revision {newest_revision()}\n")
    return 0
