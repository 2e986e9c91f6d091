"""From the confirmed summary to the last byte at the printer, through every part, without the time of hands.

The printer of this benchmark takes no time for a sheet, so a document has ended when its last byte came.
What the citizen spends on putting coins in lies between the two stretches and is not counted.
"""

import json
import os
import statistics
import tempfile
from dataclasses import replace
from datetime import datetime
from io import StringIO
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.demo.scenarios.scenario import SOMEBODY_ELSE
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.demo.shop.print_corner import corner_of, virtual_printer
from kiosk.demo.shop.shop import Stack, open_shop
from kiosk.demo.world.home import DemoHome
from kiosk.demo.world.world import World, open_world
from kiosk.domain.languages import Language
from kiosk.runtime.log import EventLog
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.tour.performance import Performance, Set

RUNS = 7


def run() -> dict[str, float]:
    """Medians in milliseconds over `RUNS` sessions."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication(["summary-to-paper"])
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        with open_world(folder, folder / "logs", HAPPY_PATH.starts_at, DemoHome()) as world:
            stretches = [_session(world, folder / f"session-{number}") for number in range(RUNS)]
    application.shutdown()
    to_payment, to_paper = zip(*stretches, strict=True)
    return {
        "summary_to_payment_ms": statistics.median(to_payment),
        "paid_to_last_byte_ms": statistics.median(to_paper),
        "summary_to_last_byte_ms": statistics.median(a + b for a, b in stretches),
    }


def _session(world: World, folder: Path) -> tuple[float, float]:
    (folder / "screens").mkdir(parents=True)
    sink = StringIO()
    log = EventLog("terminal", world.clock, sink)
    arrivals: list[datetime] = []
    terminal = world.connect_terminal(log)
    with (
        open_shop(Stack.VIRTUAL, folder / "shop", world.clock, log, world.examine) as shop,
        virtual_printer(folder / "printer", sheet_seconds=0.0) as printer,
    ):
        shop.till.report_to(terminal.report)
        printer.on_paper(lambda _: arrivals.append(world.clock.now()))
        scene = Set(
            shop=replace(shop, printer=corner_of(printer)),
            link=terminal.session_link,
            stop_center=world.center.cut,
            cable=terminal.cable,
            log=log,
            pictures=folder / "screens",
            size=(1024, 768),
            language=Language.JAPANESE,
        )
        report = Performance(
            HAPPY_PATH, world.card_of(HAPPY_PATH.character), world.card_of(SOMEBODY_ELSE), scene
        ).run()
    terminal.close()
    if report.findings:
        raise RuntimeError(f"the session did not go as written: {report.findings}")
    shown = _screens(sink.getvalue())
    return (
        _milliseconds(shown[Screen.PREPARING_PAYMENT], shown[Screen.PAYMENT]),
        _milliseconds(shown[Screen.PRINTING], arrivals[0]),
    )


def _screens(log: str) -> dict[Screen, datetime]:
    events = [json.loads(line) for line in log.splitlines()]
    return {
        Screen(event["screen"]): datetime.fromisoformat(event["at"])
        for event in events
        if event["event"] == "screen-shown"
    }


def _milliseconds(begin: datetime, end: datetime) -> float:
    return (end - begin).total_seconds() * 1000
