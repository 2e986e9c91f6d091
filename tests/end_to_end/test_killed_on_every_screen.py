"""A process is killed, or hangs, on each screen in its turn: the next one ends the visit, no yen is lost."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.trials.shop_floor.breakdowns import BREAKDOWNS, Breakdown
from kiosk.trials.shop_floor.terminal import Terminal
from kiosk.trials.tour.breakdown_run import report_of
from kiosk.trials.tour.folder import prepare_folder

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


@pytest.mark.parametrize("breakdown", BREAKDOWNS.values(), ids=BREAKDOWNS.keys())
def test_the_visit_ends_as_written_and_the_money_is_conserved(
    qapp: QGuiApplication,  # noqa: ARG001 - contact sheets are drawn
    terminal: Terminal,
    tmp_path: Path,
    breakdown: Breakdown,
) -> None:
    out = tmp_path / "tour"
    prepare_folder(out)

    report = report_of(terminal, breakdown, out)

    assert report.findings == ()
    assert (out / "tour.json").exists()
    assert (out / "contact-sheet.png").exists()
