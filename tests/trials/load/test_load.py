"""Whole sessions over real TLS against servers as processes, some of which die meanwhile."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.demo.world.home import DemoHome
from kiosk.domain.refusals import Refusal
from kiosk.trials.load.plan import LoadPlan
from kiosk.trials.load.report import LoadReport
from kiosk.trials.load.run import books_of, open_stand, run_load

CLEAR = {refusal.value for refusal in (Refusal.CENTER_BUSY, Refusal.ISSUE_FAILED)}


def test_servers_that_are_killed_mix_nothing_up_and_lose_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["load", "--rate", "3", "--seconds", "6", "--chaos", "--json"])

    figures = json.loads(capsys.readouterr().out)
    assert status == 0
    assert figures["killed"] > 0
    assert figures["completed"] > 0
    assert figures["completed"] + figures["refused"] == figures["started"] == 18
    assert (figures["mismatches"], figures["lost"], figures["doubled"]) == (0, 0, 0)


def test_too_many_are_told_to_come_again_and_the_next_are_served_at_once(tmp_path: Path) -> None:
    flood = LoadPlan(rate=1000, seconds=0.03, most_open=3)
    one_alone = LoadPlan(rate=1, seconds=1)
    with open_stand(flood, tmp_path, DemoHome()) as stand:
        flooded, processor, _ = stand.drive(flood)
        calm = [stand.drive(one_alone)[0] for _ in range(3)]
    report = LoadReport(flooded, books_of([flooded, *calm], stand), processor.used)

    assert report.refusals[Refusal.CENTER_BUSY.value] > 0
    assert report.refusals.keys() <= CLEAR
    assert report.is_clean
    assert [ended.visit.refusal for drive in calm for ended in drive.visits] == [None, None, None]


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_ten_a_second_for_five_minutes_while_servers_are_killed(tmp_path: Path) -> None:
    report = run_load(LoadPlan(rate=10, seconds=300, chaos=True), tmp_path, DemoHome())

    assert report.is_clean
    assert report.completed + sum(report.refusals.values()) == 3000
