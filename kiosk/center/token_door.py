"""`kiosk center token`: makes token keys ahead of their time, and lists what municipalities have to know."""

import argparse
import json
import sys
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.center.operator_door import told
from kiosk.center.settings import SETTINGS
from kiosk.center.token_keys import TokenKeys, TokenKeysUnusable, read_token_keys, write_token_keys
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.clock import clock_of
from kiosk.runtime.settings import load_settings
from kiosk.runtime.start import StartRefused, declare_config


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    declare_config(parser)
    parser.add_argument(
        "--weeks",
        type=int,
        metavar="N",
        help="make keys for the next N weeks, drop what ran out",
    )
    parser.epilog = "The list goes to every municipality, as `center.token_keys`, before a new key begins."


def run(arguments: argparse.Namespace) -> int:
    """Extend the keys if asked to, then write the public list."""
    try:
        settings = load_settings(arguments.config, SETTINGS)
        path, now = settings.path("token.keys"), clock_of(settings).now()
        keys = read_token_keys(path) if arguments.weeks is None else _extended(path, now, arguments.weeks)
    except StartRefused as refused:
        return told(str(refused))
    except OSError as error:
        return told(f"{error.filename}: cannot be written ({error.strerror}); run this as the center's user")
    sys.stdout.write(_listed(keys.trusted))
    return 0


def _extended(path: Path, now: datetime, weeks: int) -> TokenKeys:
    """Raises TokenKeysUnusable for a file that is there and cannot be read: its keys may be in use."""
    present = read_token_keys(path) if path.exists() else TokenKeys(())
    if not 1 <= weeks <= _MOST_WEEKS:
        raise TokenKeysUnusable(f"--weeks {weeks}: name 1 to {_MOST_WEEKS}")
    keys = present.extended(now, now + timedelta(weeks=weeks))
    write_token_keys(keys.keys, path)
    return keys


_MOST_WEEKS = 26


def _listed(keys: Iterable[TrustedKey]) -> str:
    entries = [
        {
            "public": key.public.hex(),
            "not_before": key.not_before.isoformat(),
            "not_after": key.not_after.isoformat(),
        }
        for key in keys
    ]
    return json.dumps(entries, indent=2) + "\n"
