"""`kiosk tour`: plays one scenario without a display and leaves pictures, PDFs and a report."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.scenarios.naming import parse_scenario
from kiosk.demo.shop.shop import Stack
from kiosk.demo.window_size import parse_size
from kiosk.demo.world.home import DemoHome
from kiosk.domain.languages import Language
from kiosk.terminal.ui.application import window_application
from kiosk.trials.tour.folder import FolderUnusable, told_of
from kiosk.trials.tour.report import TourReport
from kiosk.trials.tour.run import TourOptions, run_tour


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument(
        "out", metavar="OUT", type=Path, nargs="?", help="folder for pictures, PDFs and report"
    )
    parser.add_argument(
        "--scenario",
        type=parse_scenario,
        default="happy-path",
        metavar="NAME",
        help="what happens (default: happy-path; --list names all)",
    )
    parser.add_argument(
        "--lang",
        choices=[language.value for language in Language],
        default=Language.JAPANESE.value,
        help="language of the screens (default: ja)",
    )
    parser.add_argument(
        "--size",
        type=parse_size,
        default=(1024, 768),
        metavar="WxH",
        help="size of the screen in pixels (default: 1024x768)",
    )
    parser.add_argument(
        "--stack",
        choices=[stack.value for stack in Stack],
        default=Stack.VIRTUAL.value,
        help="virtual: devices inside this program (default); real: a real pcscd and IPP printer program",
    )
    parser.add_argument("--json", action="store_true", help="print the report, as it stands in OUT/tour.json")
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
        language=Language(arguments.lang),
        size=arguments.size,
        stack=Stack(arguments.stack),
        home=DemoHome(say=_say),
    )
    try:
        with window_application("kiosk-tour"):
            report = run_tour(options)
    except FolderUnusable as unusable:
        _say(str(unusable))
        return 2
    if arguments.json:
        sys.stdout.write(json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write("".join(f"{line}\n" for line in _told(report, options.out)))
    for finding in report.findings:
        _say(finding)
    return 1 if report.findings else 0


def _told(report: TourReport, out: Path) -> Iterator[str]:
    ended = "ended as written" if not report.findings else "did not end as written"
    yield f"{report.scenario.name} {ended}: {report.outcome}"
    yield from told_of(out)


def _say(line: str) -> None:
    sys.stderr.write(f"kiosk tour: {line}\n")
