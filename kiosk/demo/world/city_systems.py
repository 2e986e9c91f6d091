"""The cities' own systems in the demo: one process, which can be stopped while issuing goes on."""

import subprocess
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Self


class CitySystems:
    """Runs `kiosk.demo.city_system` on folders of municipalities; as a context manager it ends it."""

    def __init__(self, folders: Sequence[Path], clock_shift: timedelta, logs: Path) -> None:
        self._arguments = [
            *("--clock-shift", str(clock_shift.total_seconds())),
            *map(str, folders),
        ]
        self._log = logs / "city-systems.log"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def is_on(self) -> bool:
        """Whether changes are delivered."""
        return self._process is not None

    def switch_on(self) -> None:
        """Start delivering; harmless if it is on."""
        if self._process is None:
            with self._log.open("ab") as log:
                self._process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments
                    [sys.executable, "-m", "kiosk.demo.city_system", *self._arguments],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                )

    def switch_off(self) -> None:
        """Stop delivering; harmless if it is off."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait(timeout=15)

    def __enter__(self) -> Self:
        self.switch_on()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.switch_off()
