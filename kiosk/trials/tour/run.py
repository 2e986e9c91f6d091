"""A whole tour: world, shop, performance, and the folder that it leaves."""

import json
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.demo.scenarios.scenario import SOMEBODY_ELSE, Scenario
from kiosk.demo.scratch import scratch_folder
from kiosk.demo.shop.shop import Shop, Stack, open_shop
from kiosk.demo.world.home import DemoHome
from kiosk.demo.world.world import World, WorldPlan, open_world
from kiosk.domain.languages import Language
from kiosk.runtime.log import EventLog
from kiosk.trials.tour.contact_sheet import draw_contact_sheet
from kiosk.trials.tour.folder import keep_receipts, prepare_folder
from kiosk.trials.tour.performance import Performance, Set
from kiosk.trials.tour.report import TourReport


@dataclass(frozen=True, slots=True)
class TourOptions:
    """What to play, how, and where to leave what came of it."""

    scenario: Scenario
    out: Path
    language: Language = Language.JAPANESE
    size: tuple[int, int] = (1024, 768)
    stack: Stack = Stack.VIRTUAL
    home: DemoHome = field(default_factory=DemoHome)


def run_tour(options: TourOptions) -> TourReport:
    """Play one scenario in a world of its own and write `OUT`. Needs an application of Qt.

    `OUT/screens/NN-name.png`, `OUT/printed/NN.pdf` exactly as the printer received them, one a line,
    `OUT/contact-sheet.png` with all screens, `OUT/receipt.pdf` and any slip after it as `OUT/receipt-2.pdf`,
    `OUT/tour.json`, `OUT/logs`, and `OUT/trust`, by which `kiosk verify` judges them.
    Raises FolderUnusable before anything is started.
    """
    prepare_folder(options.out)
    with (
        scratch_folder("kiosk-tour-") as scratch,
        _world_of(options, scratch) as world,
    ):
        return tour_in(world, options)


def tour_in(world: World, options: TourOptions) -> TourReport:
    """Play one scenario in a world that stands already, in a shop of its own; see `run_tour`.

    A world that serves several tours has its clock, so that `starts_at` of the scenario does not count.
    """
    prepare_folder(options.out)
    with (
        scratch_folder("kiosk-shop-") as scratch,
        (options.out / "logs" / "terminal.log").open("w", encoding="utf-8") as sink,
    ):
        log = EventLog("terminal", world.clock, sink)
        methods = options.scenario.methods
        with open_shop(options.stack, scratch, world.clock, log, world.examine, methods) as shop:
            report = _perform(options, world, shop, log)
            _leave(options.out, report, shop)
            world.paper_trust.copy_to(options.out / "trust")
    return report


def _world_of(options: TourOptions, folder: Path) -> AbstractContextManager[World]:
    scenario = options.scenario
    plan = WorldPlan(city_silent_for=scenario.city_silent_for)
    return open_world(folder, options.out / "logs", scenario.starts_at, options.home, plan)


def _perform(options: TourOptions, world: World, shop: Shop, log: EventLog) -> TourReport:
    scenario = options.scenario
    if scenario.registration is not None:
        world.town_hall.settle(scenario.character.resident_id, scenario.registration)
    terminal = world.connect_terminal(log)
    shop.till.report_to(terminal.report)
    try:
        scene = Set(
            shop=shop,
            link=terminal.session_link,
            cable=terminal.cable,
            center=world.center,
            municipality=world.municipalities[0],
            fees=world.fee_desk,
            log=log,
            pictures=options.out / "screens",
            size=options.size,
            language=options.language,
        )
        card = world.card_of(options.scenario.character, options.scenario.card)
        return Performance(options.scenario, card, world.card_of(SOMEBODY_ELSE), scene).run()
    finally:
        terminal.close()


def _leave(out: Path, report: TourReport, shop: Shop) -> None:
    for number, document in enumerate(report.printed, start=1):
        (out / "printed" / f"{number:02}.pdf").write_bytes(document)
    keep_receipts(out, shop.receipt_printer.printed())
    text = json.dumps(report.as_json(), ensure_ascii=False, indent=2)
    (out / "tour.json").write_text(text + "\n", encoding="utf-8")
    _leave_contact_sheet(out, report)


def _leave_contact_sheet(out: Path, report: TourReport) -> None:
    sheet = draw_contact_sheet(
        report.scenario.name, report.scenario.title, sorted((out / "screens").glob("*.png"))
    )
    path = out / "contact-sheet.png"
    if not sheet.save(str(path)):
        raise OSError(f"{path}: the contact sheet could not be written")
