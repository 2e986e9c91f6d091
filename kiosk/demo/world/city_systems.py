"""The cities' own systems in the demo: one process, which can be stopped while issuing goes on."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from kiosk.demo.leash import start_on_leash
from kiosk.demo.world.demo_clock import DemoClock


class CitySystems:
    """Runs `kiosk.demo.city_system` on folders of municipalities."""

    def __init__(self, folders: Sequence[Path], clock: DemoClock, logs: Path) -> None:
        self._folders = [str(folder) for folder in folders]
        self._clock = clock
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
                self._process = start_on_leash(
                    "kiosk.demo.city_system",
                    ["--clock-shift", str(self._clock.shift.total_seconds()), *self._folders],
                    stdout=log,
                    stderr=log,
                )

    def switch_off(self) -> None:
        """Stop delivering; harmless if it is off."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait(timeout=15)
            if process.stdin is not None:
                process.stdin.close()

    def start_anew(self) -> None:
        """Stop if it is on, and start."""
        self.switch_off()
        self.switch_on()
