"""The power switch of one server: it can vanish, and come back at the same address."""

from collections.abc import Callable
from typing import Self

from kiosk.demo.processes import ServerProcess


class ServerPower:
    """Runs the process of one server; as a context manager it ends it.

    `start` starts the process at a port; port 0 is a free one.
    """

    def __init__(self, start: Callable[[int], ServerProcess]) -> None:
        self._start = start
        self._process: ServerProcess | None = None
        self._port = 0

    @property
    def address(self) -> str:
        """Where the server answers, also while it is off; known from the first start on."""
        return f"https://127.0.0.1:{self._port}"

    @property
    def is_on(self) -> bool:
        """Whether the server runs; one that was killed from outside does not."""
        return self._process is not None and self._process.is_running

    @property
    def pid(self) -> int | None:
        """The process id; None while the server is off."""
        return self._process.pid if self._process else None

    @property
    def process(self) -> ServerProcess | None:
        """The server's process; None while it is off."""
        return self._process if self.is_on else None

    def switch_on(self) -> None:
        """Start the server and wait until it serves; harmless if it is on. Raises ServerDidNotStart."""
        if not self.is_on:
            self.switch_off()
            process = self._start(self._port)
            self._port = process.wait_until_serving()
            self._process = process

    def start_anew(self) -> None:
        """End the server in order and start it again with what it has on disk. Raises ServerDidNotStart."""
        self.switch_off()
        self.switch_on()

    def cut(self) -> None:
        """Let the server vanish, as when its building loses power; harmless if it is off."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.stop()

    def ask_to_stop(self) -> None:
        """Tell the server to end in order, without waiting for it; harmless if it is off."""
        if self._process is not None:
            self._process.ask_to_stop()

    def switch_off(self) -> None:
        """End the server in order; harmless if it is off."""
        process, self._process = self._process, None
        if process is not None:
            process.stop()

    def __enter__(self) -> Self:
        self.switch_on()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.switch_off()
