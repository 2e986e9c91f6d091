"""What the journal of money asks staff to do: change to fill up, cases to close."""

from collections.abc import Iterator
from contextlib import closing

from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.journal_doors.coins import coins_in_hoppers
from kiosk.terminal.till.cash.levels import Level, levels
from kiosk.terminal.till.hoppers import hopper_name
from kiosk.terminal.till.journal.audit import CASE_KINDS, blocks_sales, open_cases
from kiosk.terminal.till.journal.reader import JournalError, JournalReader, entries_of
from kiosk.terminal.till_door import till_settings

_JOURNAL, _CASES, _CHANGE = "money.journal", "money.cases", "money.change"


def examine_money(site: Site) -> Iterator[Finding]:
    """Reads the journal beside a till that may be at work."""
    settings = till_settings(site.settings)
    try:
        with closing(JournalReader.open(settings.journal)) as journal:
            yield _cases(journal)
            if settings.takes_cash:
                yield _change(journal)
    except JournalError as error:
        yield Finding(
            _JOURNAL, ok=False, finding=str(error), remedy="start the kiosk once: its till makes the journal"
        )


def _cases(journal: JournalReader) -> Finding:
    events = tuple(journal.events_of(CASE_KINDS))
    cases = open_cases(events)
    if not cases:
        return Finding(_CASES, ok=True, finding="no case waits for staff")
    ends = "sales are stopped" if blocks_sales(events) else "sales go on"
    remedy = "`kiosk journal show` lists them, `kiosk journal resolve` closes them"
    return Finding(
        _CASES, ok=False, finding=f"cases that wait for staff: {len(cases)}; {ends}", remedy=remedy
    )


def _change(journal: JournalReader) -> Finding:
    entries = entries_of(journal.events_since(journal.last_close()))
    counts = coins_in_hoppers(entries)
    low = [
        f"{hopper_name(coin)} {level}" for coin, level in levels(counts).items() if level is not Level.ENOUGH
    ]
    if not low:
        return Finding(_CHANGE, ok=True, finding="every hopper holds change enough")
    remedy = "fill them, and tell how many coins by `kiosk cash fill`"
    return Finding(_CHANGE, ok=False, finding=", ".join(low), remedy=remedy)
