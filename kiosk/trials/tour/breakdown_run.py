"""A tour over real processes on a display of their own, one of which dies or hangs."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.scratch import scratch_folder
from kiosk.demo.world.home import DemoHome
from kiosk.demo.world.world import open_world
from kiosk.trials.shop_floor.album import Album
from kiosk.trials.shop_floor.breakdown_visit import VisitSeen, play_breakdown
from kiosk.trials.shop_floor.breakdowns import Breakdown
from kiosk.trials.shop_floor.display import open_display
from kiosk.trials.shop_floor.opening import open_terminal
from kiosk.trials.shop_floor.terminal import Terminal
from kiosk.trials.tour.contact_sheet import draw_contact_sheet
from kiosk.trials.tour.folder import keep_receipts, prepare_folder

_KIND = "juminhyo"
"""What the citizen of every breakdown orders."""


@dataclass(frozen=True, slots=True)
class BreakdownReport:
    """One breakdown as it went, in the keys of `tour.json`."""

    breakdown: Breakdown
    seen: VisitSeen
    printed: tuple[bytes, ...]

    @property
    def outcome(self) -> str:
        """How the visit ended, in the words of `tour.json`."""
        return self.seen.ending.lower()

    @property
    def findings(self) -> tuple[str, ...]:
        """Everything that is not as written; empty if the tour succeeded."""
        place, seen = self.breakdown.place, self.seen
        refusal = None if place.refusal is None else place.refusal.value
        in_the_machine = seen.taken_in - seen.paid_out
        checks = (
            (seen.ending == place.ending.name, f"ended {seen.ending}, not {place.ending.name}"),
            (seen.refusal == refusal, f"refusal is {seen.refusal}"),
            (in_the_machine == place.kept, f"{in_the_machine} yen stayed, not {place.kept}"),
            (seen.kept_by_the_journal == place.kept, f"the journal kept {seen.kept_by_the_journal} yen"),
            (len(self.printed) == bool(place.kept), f"{len(self.printed)} certificates came out"),
            (seen.stopped_in_order, "the terminal did not stop in order"),
        )
        return tuple(text for holds, text in checks if not holds)

    def as_json(self) -> dict[str, object]:
        """The report as plain data; what was issued is not seen from outside the processes."""
        return {
            "scenario": self.breakdown.name,
            "outcome": self.outcome,
            "refusal": self.seen.refusal,
            "as_written": not self.findings,
            "findings": list(self.findings),
            "steps": [{"screen": screen, "ms": ms} for screen, ms in self.seen.steps],
            "money": {
                "in": self.seen.taken_in,
                "out": self.seen.paid_out,
                "fees": self.seen.kept_by_the_journal,
            },
            "apdus": self.seen.apdus,
            "pin_verifications": self.seen.pin_verifications,
            "documents": list(self._documents()),
        }

    def _documents(self) -> Iterator[dict[str, object]]:
        for document in self.printed:
            digest = hashlib.sha256(document).hexdigest()
            yield {"kind": _KIND, "sheets": 1, "issued_sha256": None, "printed_sha256": digest}


def run_breakdown(breakdown: Breakdown, out: Path, home: DemoHome) -> BreakdownReport:
    """Play a breakdown in a world of its own and write `out`, as `run_tour` does. Needs an application of Qt.

    Raises FolderUnusable and DisplayMissing before anything is started; EventMissing or NotAsPlayed where
    the terminal leaves the script.
    """
    prepare_folder(out)
    with scratch_folder("kiosk-tour-") as scratch, open_display(scratch / "xvfb.log") as display:
        floor = scratch / "shop"
        floor.mkdir()
        with (
            open_world(scratch / "world", out / "logs", AN_ORDINARY_MORNING, home) as world,
            open_terminal(floor, world, display) as terminal,
        ):
            report = report_of(terminal, breakdown, out)
            world.paper_trust.copy_to(out / "trust")
    return report


def report_of(terminal: Terminal, breakdown: Breakdown, out: Path) -> BreakdownReport:
    """Play a breakdown on that terminal and write `out`. Raises what `play_breakdown` raises."""
    album = Album(terminal.display, out / "screens")
    seen = play_breakdown(terminal, breakdown, album)
    report = BreakdownReport(breakdown, seen, terminal.printer.printed())
    _leave(out, report, album, terminal.receipt_printer.printed())
    return report


def _leave(out: Path, report: BreakdownReport, album: Album, receipts: tuple[bytes, ...]) -> None:
    for number, document in enumerate(report.printed, start=1):
        (out / "printed" / f"{number:02}.pdf").write_bytes(document)
    keep_receipts(out, receipts)
    text = json.dumps(report.as_json(), ensure_ascii=False, indent=2)
    (out / "tour.json").write_text(text + "\n", encoding="utf-8")
    sheet = draw_contact_sheet(report.breakdown.name, report.breakdown.title, album.pictures)
    if not sheet.save(str(out / "contact-sheet.png")):
        raise OSError(f"{out / 'contact-sheet.png'}: the contact sheet could not be written")
