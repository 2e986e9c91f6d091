"""What the doors of the journal have in common: the settings file, and one way to say what is wrong."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.runtime.start import StartRefused
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings
from kiosk.terminal.till.errors import StaffRefusedError
from kiosk.terminal.till.journal.reader import JournalError, JournalReader
from kiosk.terminal.till.process import TillSettings
from kiosk.terminal.till_door import till_settings


def declare_config(parser: argparse.ArgumentParser) -> None:
    """Declare where the terminal's settings are."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")


def settings_of(arguments: argparse.Namespace) -> TillSettings:
    """The till's settings. Raises StartRefused."""
    return till_settings(load_terminal_settings(arguments.config))


@contextmanager
def reading(arguments: argparse.Namespace) -> Iterator[JournalReader]:
    """The journal, beside a till that may be at work. Raises StartRefused and JournalError."""
    with closing(JournalReader.open(settings_of(arguments).journal)) as journal:
        yield journal


def said(door: str, lines: Callable[[], Iterator[str]], *, command: str = "kiosk journal") -> int:
    """Write `lines`; 1, with cause and remedy, where that cannot be."""
    try:
        for line in lines():
            sys.stdout.write(f"{line}\n")
    except (StartRefused, JournalError, StaffRefusedError) as refused:
        sys.stderr.write(f"{command} {door}: {refused}\n")
        return 1
    return 0
