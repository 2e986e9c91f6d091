"""Wrong staff codes: counted where a restart does not forget them, and waited for longer each time."""

import json
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.runtime.clock import Clock
from kiosk.runtime.whole_file import PRIVATE, write_whole

FREE = 3
"""Wrong codes in a row that cost nothing: fingers slip."""
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)


def wait_after(failures: int) -> timedelta:
    """How long no code is looked at after so many wrong ones in a row: it doubles each time."""
    if failures < FREE:
        return timedelta()
    doubled: int = 2 ** min(failures - FREE, 10)
    return min(LONGEST_WAIT, FIRST_WAIT * doubled)


class Attempts:
    """The wrong codes in a row at one machine. Raises OSError where its file cannot be written."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    @property
    def failures(self) -> int:
        """How many wrong codes came in a row."""
        return self._read()[0]

    def wait(self) -> timedelta:
        """How long none is looked at from now on. A clock that was set back lengthens no wait."""
        failures, last = self._read()
        whole = wait_after(failures)
        return max(timedelta(), min(whole, whole - (self._clock.now() - last)))

    def count(self) -> None:
        """Count one as wrong: before it is looked at, so that a cut of the power forgets none."""
        self._write(self.failures + 1)

    def forgive(self) -> None:
        """The right code came."""
        self._write(0)

    def _read(self) -> tuple[int, datetime]:
        try:
            told = json.loads(self._path.read_text(encoding="ascii"))
            return int(told["failures"]), datetime.fromisoformat(told["last"])
        except FileNotFoundError:
            return 0, self._clock.now()
        except (ValueError, KeyError, TypeError):
            return FREE, self._clock.now()  # a torn file is no way round the wait

    def _write(self, failures: int) -> None:
        told = {"failures": failures, "last": self._clock.now().isoformat()}
        write_whole(self._path, json.dumps(told), PRIVATE)
