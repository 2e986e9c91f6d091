"""`kiosk load`: drives center and municipalities with virtual terminals; counts mismatches."""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.demo.world.home import DemoHome
from kiosk.trials.load.plan import LoadPlan
from kiosk.trials.load.run import run_load


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--rate", type=_positive, default=10.0, metavar="R", help="visits a second")
    parser.add_argument("--seconds", type=_positive, default=10.0, metavar="S", help="how long visits begin")
    parser.add_argument("--chaos", action="store_true", help="kill and restart municipalities meanwhile")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Drive; 0 only if nothing was mixed up, lost or doubled."""
    plan = LoadPlan(arguments.rate, arguments.seconds, arguments.chaos)
    with TemporaryDirectory(prefix="kiosk-load-") as scratch:
        try:
            report = run_load(plan, Path(scratch), DemoHome(say=_say))
        except ValueError as error:
            _say(str(error))
            return 2
    figures = report.as_json()
    sys.stdout.write(json.dumps(figures, indent=2) + "\n" if arguments.json else _as_lines(figures))
    return 0 if report.is_clean else 1


def _as_lines(figures: Mapping[str, object]) -> str:
    return "".join(f"{name:24} {value}\n" for name, value in figures.items())


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("give a number above zero")
    return number


def _say(line: str) -> None:
    sys.stderr.write(f"kiosk load: {line}\n")
