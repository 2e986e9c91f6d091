"""What stops a process at its start: configuration that cannot work, told with cause and remedy."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path


class StartRefused(Exception):
    """What configuration forbids. The message names the file or setting, the cause and the remedy."""


def declare_config(parser: argparse.ArgumentParser) -> None:
    """Declare the one option of a server's door."""
    parser.add_argument("--config", type=Path, required=True, help="the settings file")


def start(door: Sequence[str], serve: Callable[[], None]) -> int:
    """Serve until told to stop; 1, with the reason on the standard error output, if that cannot begin."""
    try:
        serve()
    except StartRefused as refused:
        sys.stderr.write(f"kiosk {' '.join(door)}: {refused}\n")
        return 1
    return 0
