"""A program: one citizen's whole session, then a look into the servers' memory while they still run.

`python -m tests.secrets.marked_session FOLDER HOME` leaves every file in FOLDER and tells what it found
as JSON.
"""

import json
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.demo.scenarios.scenario import SOMEBODY_ELSE
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.demo.shop.virtual_shop import VirtualShop, open_virtual_shop
from kiosk.demo.world.home import DemoHome
from kiosk.demo.world.world import World, open_world
from kiosk.domain.languages import Language
from kiosk.runtime.log import EventLog
from kiosk.trials.tour.performance import Performance, Set
from kiosk.trials.tour.report import TourReport
from kiosk.trials.wipe.marks import Mark
from kiosk.trials.wipe.memory import writable_memory
from tests.secrets.marks import document_marks, found, household_marks, pin_marks


def main(folder: Path, home: Path) -> None:
    """Play, search, tell."""
    application = QGuiApplication(["marked-session"])
    logs = folder / "logs"
    with (
        open_world(folder / "world", logs, HAPPY_PATH.starts_at, DemoHome(home)) as world,
        (logs / "terminal.log").open("w", encoding="utf-8") as sink,
    ):
        log = EventLog("terminal", world.clock, sink)
        with open_virtual_shop(folder / "shop", world.clock, log, world.examine) as virtual:
            report = _play(folder, world, virtual, log)
            told = {"findings": report.findings} | _jobs(virtual) | _memory(world, virtual)
    application.shutdown()
    sys.stdout.write(json.dumps(told))


def _play(folder: Path, world: World, virtual: VirtualShop, log: EventLog) -> TourReport:
    terminal = world.connect_terminal(log)
    virtual.shop.till.report_to(terminal.report)
    pictures = folder / "pictures"
    pictures.mkdir()
    try:
        scene = Set(
            virtual.shop,
            terminal.session_link,
            terminal.cable,
            world.center,
            world.municipalities[0],
            world.fee_desk,
            log,
            pictures,
            (1024, 768),
            Language.JAPANESE,
        )
        return Performance(
            HAPPY_PATH, world.card_of(HAPPY_PATH.character), world.card_of(SOMEBODY_ELSE), scene
        ).run()
    finally:
        terminal.close()


def _jobs(virtual: VirtualShop) -> dict[str, object]:
    papers = (*virtual.printer.papers, *virtual.receipt_printer.papers)
    return {
        "jobs": [[paper.name, paper.user] for paper in papers],
        "documents": [paper.pdf.hex() for paper in virtual.printer.papers],
    }


def _memory(world: World, virtual: VirtualShop) -> dict[str, object]:
    """What of the citizen is in the memory of the center, and of the municipality that issued."""
    assert world.center.pid is not None
    secret = [*household_marks(), *pin_marks()]
    for paper in virtual.printer.papers:
        secret += document_marks(paper.pdf)
    issuing, _ = world.municipalities
    assert issuing.pid is not None
    return {
        "found_in_center": sorted(_found_in_memory(world.center.pid, secret)),
        "found_in_municipality": sorted(_found_in_memory(issuing.pid, secret)),
    }


def _found_in_memory(pid: int, marks: list[Mark]) -> set[str]:
    return set[str]().union(*(found(marks, block.data) for block in writable_memory(pid)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
