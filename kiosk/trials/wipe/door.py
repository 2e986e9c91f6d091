"""`kiosk audit wipe`: proves that nothing of a visit is left, on one page that can be kept."""

import argparse
import json
import platform
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.demo.pcscd import PcscdError
from kiosk.demo.processes import ServerDidNotStart
from kiosk.demo.world.home import DemoHome
from kiosk.runtime.build import build_of
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.start import StartRefused
from kiosk.trials.shop_floor.display import DisplayMissing
from kiosk.trials.shop_floor.event_file import EventMissing
from kiosk.trials.shop_floor.terminal import NotAsPlayed
from kiosk.trials.wipe.audit import run_audit
from kiosk.trials.wipe.memory import MemoryUnreadable
from kiosk.trials.wipe.page import as_pdf
from kiosk.trials.wipe.paper_path import PaperPathBroken
from kiosk.trials.wipe.report import AuditReport
from kiosk.trials.wipe.tracing import TracerMissing
from kiosk.trials.wipe.visits import ENDINGS

_BROKEN = (
    DisplayMissing,
    EventMissing,
    MemoryUnreadable,
    NotAsPlayed,
    PaperPathBroken,
    PcscdError,
    ServerDidNotStart,
    StartRefused,
    TracerMissing,
)


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--page", type=Path, metavar="FILE", help="write the page to keep, as PDF")
    parser.add_argument(
        "--ending",
        action="append",
        metavar="NAME",
        choices=[ending.name for ending in ENDINGS],
        help=(
            "only visits that end like this; may be repeated, and without it every ending is played. "
            f"NAME is one of {', '.join(ending.name for ending in ENDINGS)}"
        ),
    )
    parser.epilog = (
        "Plays visits of a made-up citizen with virtual devices. Exit status 0 if nothing was "
        "found and every planted mark was, 1 if not, 2 if the audit could not be made."
    )


def run(arguments: argparse.Namespace) -> int:
    """Audit and tell."""
    endings = [ending for ending in ENDINGS if not arguments.ending or ending.name in arguments.ending]
    with TemporaryDirectory(prefix="kiosk-audit-") as scratch:
        try:
            searched = run_audit(endings, Path(scratch), DemoHome(say=_say), _say)
        except _BROKEN as broken:
            _say(str(broken))
            return 2
    report = AuditReport(SystemClock().now(), build_of("terminal", "runtime"), platform.release(), searched)
    told = json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n"
    sys.stdout.write(told if arguments.json else report.as_text())
    if arguments.page is not None:
        arguments.page.write_bytes(as_pdf(report))
    return 0 if report.found == 0 and report.self_test else 1


def _say(line: str) -> None:
    sys.stderr.write(f"kiosk audit wipe: {line}\n")
