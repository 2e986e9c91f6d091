"""`kiosk municipality seal-key`: makes a month's keys, and says what the trust list has to say of them."""

import argparse
import json
import sys
from datetime import date
from pathlib import Path

from kiosk.municipality.profiles import load_profile
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.municipality.seal_keys.listing import listed_key
from kiosk.municipality.settings import SETTINGS
from kiosk.protocol.paper.trust_list import SealKeyPart
from kiosk.runtime.settings import load_settings
from kiosk.runtime.start import StartRefused, declare_config


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument("month", type=_first_day, metavar="YYYY-MM", help="the month to make keys for")


def run(arguments: argparse.Namespace) -> int:
    """Make the keys and write the entry for `kiosk center publish draft`; 1 if there are keys already."""
    try:
        entry = _made(arguments.config, arguments.month)
    except StartRefused as refused:
        sys.stderr.write(f"kiosk municipality seal-key: {refused}\n")
        return 1
    sys.stdout.write(json.dumps(entry, ensure_ascii=False, indent=2) + "\n")
    return 0


def _made(config: Path, day: date) -> dict[str, str]:
    settings = load_settings(config, SETTINGS)
    profile = load_profile(settings.path("municipality.profile"))
    return _as_json(listed_key(profile, SealKeyring(settings.path("seal.keys")).make(day), day))


def _as_json(part: SealKeyPart) -> dict[str, str]:
    return {
        "municipality": part.municipality,
        "name": part.name,
        "elliptic": part.elliptic.hex(),
        "lattice_digest": part.lattice_digest.hex(),
        "first_day": part.first_day.isoformat(),
        "last_day": part.last_day.isoformat(),
    }


def _first_day(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: not a month such as 2026-12") from error
