"""A till that kills itself at the n-th boundary of a money story: before or after a commit or a device act.

`python -m tests.faults.till.victim` answers orders, each on the devices that it names.
"""

import io
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.till.cash.cctalk.bus import Bus, open_line
from kiosk.terminal.till.cash.cctalk_changer import CcTalkChanger
from kiosk.terminal.till.desk import CashDesk
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.recovery import recover
from tests.faults.till.broken_tills import CHANGERS, JOURNALS
from tests.faults.till.forks import answer_orders
from tests.faults.till.fuse import Fuse, FusedJournal, FusedLine
from tests.faults.till.stories import COINS_EACH, STORIES, Story, Visit

MODULE = "tests.faults.till.victim"


@dataclass(frozen=True, slots=True)
class Order:
    """Run `story` (or only recover) and die at boundary `die_at`; 0 lives on."""

    story: str
    journal: str
    device: str
    die_at: int = 0
    defect: str = ""


def run(order: Order) -> int:
    """Start the till, let it recover, play the story; the number of boundaries passed."""
    fuse, story, path = Fuse(order.die_at), STORIES[order.story], Path(order.journal)
    _write_earlier(story, path)
    journal = JOURNALS.get(order.defect, FusedJournal)(path, fuse)
    changer = CHANGERS.get(order.defect, CcTalkChanger)(Bus(FusedLine(open_line(order.device), fuse)))
    if next(journal.events_of({Kind.COUNTED}), None) is None:
        fill = [
            Entry(MACHINE, Kind.COUNTED, Yen(coin * COINS_EACH), device, key=device)
            for device, coin in changer.outlets.items()
        ]
        journal.append(*fill)
    recover(journal, changer)
    desk = CashDesk(journal, changer, EventLog("till", SystemClock(), io.StringIO()))
    desk.poll()
    for transaction in desk.unfinished():
        desk.settle(transaction)
    story.play(Visit(desk, journal))
    desk.close()
    return fuse.passed


def _write_earlier(story: Story, path: Path) -> None:
    if story.earlier:
        with closing(Journal(path, SystemClock())) as earlier:
            earlier.append(*story.earlier)


if __name__ == "__main__":
    answer_orders(lambda told: run(Order(**told)))
