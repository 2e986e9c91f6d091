"""The closed log vocabulary."""

import errno
import io
import json
from datetime import datetime

import pytest

from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog, LogEvent, log_events_markdown

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=JAPAN)


@pytest.fixture
def sink() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def log(sink: io.StringIO) -> EventLog:
    return EventLog("terminal", SteppedClock(NOON), sink)


def test_an_event_is_one_line_of_json(log: EventLog, sink: io.StringIO) -> None:
    log.write(LogEvent.PRINT_ENDED, result="PRINTED", sheets=2)
    assert json.loads(sink.getvalue()) == {
        "at": "2026-11-21T12:00:00+09:00",
        "part": "terminal",
        "event": "print-ended",
        "result": "PRINTED",
        "sheets": 2,
    }


def test_a_field_outside_the_list_is_refused(log: EventLog, sink: io.StringIO) -> None:
    with pytest.raises(ValueError, match="has no field name"):
        log.write(LogEvent.PRINT_ENDED, name="x")
    assert sink.getvalue() == ""


@pytest.mark.parametrize("value", ["見本 花子", "two words", "", "x" * 81])
def test_free_text_is_refused_and_not_repeated(log: EventLog, sink: io.StringIO, value: str) -> None:
    with pytest.raises(ValueError, match="not a plain identifier") as refused:
        log.write(LogEvent.SCREEN_SHOWN, screen=value)
    assert not value or value not in str(refused.value)
    assert sink.getvalue() == ""


class FullDisk(io.StringIO):
    """Takes nothing while it is full."""

    is_full = False

    def write(self, text: str) -> int:
        if self.is_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(text)


def test_what_the_disk_does_not_take_is_counted_and_told_with_the_next_line() -> None:
    disk = FullDisk()
    log = EventLog("terminal", SteppedClock(NOON), disk)
    disk.is_full = True
    log.write(LogEvent.SCREEN_SHOWN, screen="notice")
    log.write(LogEvent.SCREEN_SHOWN, screen="lay-card")
    disk.is_full = False
    log.write(LogEvent.SCREEN_SHOWN, screen="pin")
    log.write(LogEvent.SCREEN_SHOWN, screen="kind")
    told = [json.loads(line) for line in disk.getvalue().splitlines()]
    assert [(record["event"], record.get("lines"), record.get("screen")) for record in told] == [
        ("log-lines-lost", 2, None),
        ("screen-shown", None, "pin"),
        ("screen-shown", None, "kind"),
    ]


def test_every_event_is_documented() -> None:
    page = log_events_markdown()
    assert all(f"`{event.label}`" in page and event.meaning for event in LogEvent)


def test_names_of_events_are_unique() -> None:
    assert len({event.label for event in LogEvent}) == len(LogEvent)
