"""`kiosk tour`: plays one scenario without a display and leaves pictures, PDFs and a report."""

import argparse
import json
import os
import sys
from pathlib import Path

from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.shop.shop import Stack
from kiosk.demo.window_size import parse_size
from kiosk.demo.world.home import DemoHome
from kiosk.domain.languages import Language
from kiosk.terminal.ui.application import window_application
from kiosk.trials.tour.run import TourOptions, run_tour


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument(
        "out", metavar="OUT", type=Path, nargs="?", help="folder for pictures, PDFs and report"
    )
    parser.add_argument("--scenario", default="happy-path", choices=SCENARIOS, metavar="NAME")
    parser.add_argument("--lang", type=Language, default=Language.JAPANESE, choices=list(Language))
    parser.add_argument("--size", type=parse_size, default=(1024, 768), metavar="WxH")
    parser.add_argument("--stack", type=Stack, default=Stack.VIRTUAL, choices=list(Stack))
    parser.add_argument("--list", action="store_true", help="list the scenarios and end")


def run(arguments: argparse.Namespace) -> int:
    """Play; 0 only if the scenario ended as written."""
    if arguments.list:
        for scenario in SCENARIOS.values():
            sys.stdout.write(f"{scenario.name:26} {scenario.title}\n")
        return 0
    if arguments.out is None:
        sys.stderr.write("kiosk tour: give a folder for what the tour leaves: kiosk tour OUT\n")
        return 2
    return _play(arguments)


def _play(arguments: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    options = TourOptions(
        scenario=SCENARIOS[arguments.scenario],
        out=arguments.out,
        language=arguments.lang,
        size=arguments.size,
        stack=arguments.stack,
        home=DemoHome(say=_say),
    )
    with window_application("kiosk-tour"):
        report = run_tour(options)
    sys.stdout.write(json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n")
    for finding in report.findings:
        sys.stderr.write(f"kiosk tour: {finding}\n")
    return 1 if report.findings else 0


def _say(line: str) -> None:
    sys.stderr.write(f"kiosk tour: {line}\n")
