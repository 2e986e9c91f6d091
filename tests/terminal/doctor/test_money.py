"""What the doctor says of the journal."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.money import Yen
from kiosk.runtime.clock import JAPAN, SystemClock
from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.doctor.money import examine_money
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till_door import till_settings
from tests.terminal.test_configuration import written

TX = TransactionId("ABCD2345")


@pytest.fixture
def site(tmp_path: Path) -> Site:
    settings = load_terminal_settings(written(tmp_path))
    return Site(settings, tmp_path, datetime(2026, 11, 24, tzinfo=JAPAN))


def journalled(site: Site, *entries: Entry) -> None:
    with closing(Journal(till_settings(site.settings).journal, SystemClock())) as journal:
        journal.append(*entries)


def filled(coins: int) -> tuple[Entry, ...]:
    return tuple(
        Entry(MACHINE, Kind.COUNTED, Yen(coin * coins), f"hopper-{coin}", key=f"{coin}")
        for coin in (10, 50, 100, 500)
    )


def findings(site: Site) -> dict[str, Finding]:
    return {finding.what: finding for finding in examine_money(site)}


def test_a_till_with_change_and_without_cases_is_well(site: Site) -> None:
    journalled(site, *filled(20))
    assert {what: finding.ok for what, finding in findings(site).items()} == {
        "money.cases": True,
        "money.change": True,
    }


def test_hoppers_that_run_dry_are_named(site: Site) -> None:
    journalled(site, *filled(5))
    change = findings(site)["money.change"]
    assert not change.ok
    assert change.finding == "hopper-10 near-empty, hopper-100 near-empty"
    assert "kiosk cash fill" in change.remedy


@pytest.mark.parametrize(
    ("kind", "ends"), [(Kind.OWED, "sales go on"), (Kind.UNRESOLVED, "sales are stopped")]
)
def test_open_cases_are_counted(site: Site, kind: Kind, ends: str) -> None:
    journalled(site, *filled(20), Entry(TX, kind, Yen(100), "hopper-100"))
    cases = findings(site)["money.cases"]
    assert (cases.ok, cases.finding) == (False, f"cases that wait for staff: 1; {ends}")


def test_a_terminal_that_was_never_started_has_no_journal(site: Site) -> None:
    journal = findings(site)["money.journal"]
    assert not journal.ok
    assert "cannot be read" in journal.finding
