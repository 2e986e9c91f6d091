"""How a server starts: closed to debuggers, or not at all, with cause and remedy."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.runtime.process import harden_process


class StartRefused(Exception):
    """What configuration forbids. The message names the file or setting, the cause and the remedy."""


def declare_config(parser: argparse.ArgumentParser) -> None:
    """Declare the one option of a server's door."""
    parser.add_argument("--config", type=Path, required=True, help="the settings file")


def start(door: Sequence[str], serve: Callable[[], None]) -> int:
    """Harden this process, then serve until told to stop.

    Gives 1, with the reason on the standard error output, if serving cannot begin.
    """
    harden_process()
    try:
        serve()
    except StartRefused as refused:
        sys.stderr.write(f"kiosk {' '.join(door)}: {refused}\n")
        return 1
    return 0
