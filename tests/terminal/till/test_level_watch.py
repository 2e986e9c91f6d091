import io
import json
from datetime import datetime

from kiosk.domain.money import Denomination
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.till.level_watch import LevelWatch

HUNDRED = Denomination.YEN_100


def test_a_level_is_told_when_it_changes_and_only_then() -> None:
    stream = io.StringIO()
    watch = LevelWatch(EventLog("till", SteppedClock(datetime(2026, 11, 24, tzinfo=JAPAN)), stream))
    for count in (50, 30, 19, 12, 0, 0, 50):
        watch.look({HUNDRED: count})
    told = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(event["device"], event["level"]) for event in told] == [
        ("hopper-100", "near-empty"),
        ("hopper-100", "empty"),
        ("hopper-100", "enough"),
    ]
