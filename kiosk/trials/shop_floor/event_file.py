"""The log that a terminal's processes write, as somebody beside it waits on it."""

import json
import threading
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from kiosk.runtime.log import LogEvent

PATIENCE = 60.0
LOOK_SECONDS = 0.05

Record = dict[str, object]


class EventMissing(Exception):
    """An event did not come in time; the message tells which came instead."""


class EventFile:
    """Reads on from where it stands: each event is waited for once, in the order of the log."""

    def __init__(self, path: Path, still_written: Callable[[], bool]) -> None:
        self.path = path
        self._still_written = still_written
        self._place = 0
        self._read = 0
        self._records: list[Record] = []

    @property
    def records(self) -> list[Record]:
        """Everything logged so far."""
        if self.path.exists():
            with self.path.open("rb") as log:
                log.seek(self._read)
                *lines, unfinished = log.read().split(b"\n")
                self._read = log.tell() - len(unfinished)
            self._records.extend(json.loads(line) for line in lines)
        return self._records

    def pass_over(self) -> None:
        """Wait for nothing more of what is logged already."""
        self._place = len(self.records)

    def wait_for_all(self, *wanted: tuple[LogEvent, Mapping[str, object]]) -> list[Record]:
        """The next of each of these events, in whatever order they come."""
        begun, furthest, found = self._place, self._place, []
        for event, fields in wanted:
            self._place = begun
            found.append(self.wait_for(event, **fields))
            furthest = max(furthest, self._place)
        self._place = furthest
        return found

    def wait_for_any(self, event: LogEvent, **fields: object) -> Record:
        """The first such event of all, whatever was waited for before."""
        place, self._place = self._place, 0
        try:
            return self.wait_for(event, **fields)
        finally:
            self._place = place

    def wait_for_next(self, events: Collection[LogEvent], patience: float = PATIENCE) -> Record:
        """The next event of these kinds, whatever its fields."""
        labels = {event.label for event in events}
        waiting = threading.Event()
        for _ in range(int(patience / LOOK_SECONDS)):
            for place, record in enumerate(self.records[self._place :], start=self._place):
                if record["event"] in labels:
                    self._place = place + 1
                    return record
            waiting.wait(LOOK_SECONDS)
        raise EventMissing(f"none of {', '.join(sorted(labels))} came after {self._place} events")

    def wait_for(self, event: LogEvent, **fields: object) -> Record:
        """The next such event after the one that was waited for last."""
        waiting = threading.Event()
        for _ in range(int(PATIENCE / LOOK_SECONDS)):
            is_last_look = not self._still_written()
            for place, record in enumerate(self.records[self._place :], start=self._place):
                if {"event": event.label, **fields}.items() <= record.items():
                    self._place = place + 1
                    return record
            if is_last_look:
                break
            waiting.wait(LOOK_SECONDS)
        recent = "\n".join(map(str, self.records[self._place :]))
        raise EventMissing(f"no {event.label} {fields} came after {self._place} events; then came:\n{recent}")
