"""The center's power switch: it can vanish, and come back at the same address."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.demo.processes import ServerProcess
from kiosk.demo.world.center_site import CenterSite
from kiosk.domain.municipalities import MunicipalityCode


class CenterPower:
    """Runs the process of one center; as a context manager it ends it."""

    def __init__(self, site: CenterSite, municipalities: Mapping[MunicipalityCode, str], logs: Path) -> None:
        self._site = site
        self._municipalities = municipalities
        self._logs = logs
        self._process: ServerProcess | None = None
        self._port = 0

    @property
    def address(self) -> str:
        """Where the center answers, also while it is off; known from the first start on."""
        return f"https://127.0.0.1:{self._port}"

    @property
    def is_on(self) -> bool:
        """Whether the center runs."""
        return self._process is not None

    @property
    def pid(self) -> int | None:
        """The process id; None while the center is off."""
        return self._process.pid if self._process else None

    def switch_on(self) -> None:
        """Start the center and wait until it serves; harmless if it is on. Raises ServerDidNotStart."""
        if self._process is None:
            process = self._site.start(self._municipalities, self._logs, self._port)
            self._port = process.wait_until_serving()
            self._process = process

    def cut(self) -> None:
        """Let the center vanish, as when its building loses power; harmless if it is off."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.stop()

    def ask_to_stop(self) -> None:
        """Tell the center to end in order, without waiting for it; harmless if it is off."""
        if self._process is not None:
            self._process.ask_to_stop()

    def switch_off(self) -> None:
        """End the center in order; harmless if it is off."""
        process, self._process = self._process, None
        if process is not None:
            process.stop()

    def __enter__(self) -> "CenterPower":
        self.switch_on()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.switch_off()
