"""`kiosk tour`: plays one scenario without a display and leaves pictures, PDFs and a report."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.scenarios.naming import parse_scenario
from kiosk.demo.shop.shop import Stack
from kiosk.demo.window_size import parse_size
from kiosk.demo.world.home import DemoHome
from kiosk.domain.languages import Language
from kiosk.terminal.ui.application import window_application
from kiosk.trials.shop_floor.breakdowns import BREAKDOWNS
from kiosk.trials.shop_floor.display import DisplayMissing
from kiosk.trials.shop_floor.event_file import EventMissing
from kiosk.trials.shop_floor.terminal import NotAsPlayed
from kiosk.trials.tour.breakdown_run import run_breakdown
from kiosk.trials.tour.folder import FolderUnusable, told_of
from kiosk.trials.tour.run import TourOptions, run_tour

_LANGUAGE: Final = Language.JAPANESE.value
_SIZE: Final = (1024, 768)
_STACK: Final = Stack.VIRTUAL.value


class _Report(Protocol):
    @property
    def outcome(self) -> str: ...

    @property
    def findings(self) -> tuple[str, ...]: ...

    def as_json(self) -> dict[str, object]: ...


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument(
        "out", metavar="OUT", type=Path, nargs="?", help="folder for pictures, PDFs and report"
    )
    parser.add_argument(
        "--scenario",
        type=partial(parse_scenario, names=(*SCENARIOS, *BREAKDOWNS)),
        default="happy-path",
        metavar="NAME",
        help="what happens (default: happy-path; --list names all)",
    )
    parser.add_argument(
        "--lang",
        choices=[language.value for language in Language],
        default=_LANGUAGE,
        help="language of the screens (default: ja)",
    )
    parser.add_argument(
        "--size",
        type=parse_size,
        default=_SIZE,
        metavar="WxH",
        help="size of the screen in pixels (default: 1024x768)",
    )
    parser.add_argument(
        "--stack",
        choices=[stack.value for stack in Stack],
        default=_STACK,
        help="virtual: devices inside this program (default); real: a real pcscd and IPP printer program",
    )
    parser.add_argument("--json", action="store_true", help="print the report, as it stands in OUT/tour.json")
    parser.add_argument("--list", action="store_true", help="list the scenarios and end")


def run(arguments: argparse.Namespace) -> int:
    """Play; 0 only if the scenario ended as written."""
    if arguments.list:
        for name, title in _titles():
            sys.stdout.write(f"{name:26} {title}\n")
        return 0
    if arguments.out is None:
        sys.stderr.write("kiosk tour: give a folder for what the tour leaves: kiosk tour OUT\n")
        return 2
    if arguments.scenario in BREAKDOWNS and not _is_plain(arguments):
        sys.stderr.write(
            f"kiosk tour: {arguments.scenario} is played by processes with a real pcscd, in Japanese on "
            "1024x768: leave --lang, --size and --stack out\n"
        )
        return 2
    return _play(arguments)


def _titles() -> Iterator[tuple[str, str]]:
    yield from ((scenario.name, scenario.title) for scenario in SCENARIOS.values())
    yield from ((breakdown.name, breakdown.title) for breakdown in BREAKDOWNS.values())


def _is_plain(arguments: argparse.Namespace) -> bool:
    chosen = (arguments.lang, arguments.size, arguments.stack)
    return chosen == (_LANGUAGE, _SIZE, _STACK)


def _play(arguments: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    try:
        with window_application("kiosk-tour"):
            report = _breakdown(arguments) if arguments.scenario in BREAKDOWNS else _tour(arguments)
    except (FolderUnusable, DisplayMissing) as unusable:
        _say(str(unusable))
        return 2
    except (EventMissing, NotAsPlayed) as left:
        _say(str(left))
        return 1
    if arguments.json:
        sys.stdout.write(json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n")
    else:
        told = _told(arguments.scenario, report, arguments.out)
        sys.stdout.write("".join(f"{line}\n" for line in told))
    for finding in report.findings:
        _say(finding)
    return 1 if report.findings else 0


def _tour(arguments: argparse.Namespace) -> _Report:
    options = TourOptions(
        scenario=SCENARIOS[arguments.scenario],
        out=arguments.out,
        language=Language(arguments.lang),
        size=arguments.size,
        stack=Stack(arguments.stack),
        home=DemoHome(say=_say),
    )
    return run_tour(options)


def _breakdown(arguments: argparse.Namespace) -> _Report:
    """Over processes with a real pcscd, whose screens are Japanese and of the smallest size."""
    return run_breakdown(BREAKDOWNS[arguments.scenario], arguments.out, DemoHome(say=_say))


def _told(name: str, report: _Report, out: Path) -> Iterator[str]:
    ended = "ended as written" if not report.findings else "did not end as written"
    yield f"{name} {ended}: {report.outcome}"
    yield from told_of(out)


def _say(line: str) -> None:
    sys.stderr.write(f"kiosk tour: {line}\n")
