"""Server processes of the demo: the same commands as in production, on loopback."""

import json
import queue
import signal
import subprocess
import threading
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from kiosk.demo.leash import start_on_leash
from kiosk.runtime.log import LogEvent

START_TIMEOUT = 180.0
"""Seconds until a server must have said that it serves."""


class ServerDidNotStart(Exception):
    """A server of the demo ended or stayed silent at its start; names its log."""


class ServerProcess:
    """One `kiosk ... serve` process on a free port, which it tells in its log; it ends when this one does."""

    def __init__(self, arguments: Sequence[str], log_path: Path) -> None:
        self._log_path = log_path
        self._port: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._logged: Counter[str] = Counter()
        self._has_logged = threading.Condition()
        self._process = start_on_leash("kiosk", arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self._pump = threading.Thread(target=self._keep_log, name="server-log", daemon=True)
        self._pump.start()

    def wait_until_serving(self) -> int:
        """Wait for the start message and give the port.

        Raises ServerDidNotStart.
        """
        try:
            port = self._port.get(timeout=START_TIMEOUT)
        except queue.Empty:
            port = None
        if port is None:
            self.stop()
            raise ServerDidNotStart(f"a server of the demo did not start; its log is {self._log_path}")
        return port

    def times_logged(self, event: LogEvent) -> int:
        """How often the process has logged `event`."""
        with self._has_logged:
            return self._logged[event.label]

    def wait_until_logged(self, event: LogEvent, times: int, timeout: float) -> bool:
        """Wait until `event` was logged so often; False if it was not within `timeout` seconds."""
        with self._has_logged:
            return self._has_logged.wait_for(lambda: self._logged[event.label] >= times, timeout)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether the process has not ended."""
        return self._process.poll() is None

    def pause(self) -> None:
        """Stop the process where it stands; it answers nothing until `resume`."""
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let a paused process go on."""
        self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End the process at once, as a power cut would."""
        self._process.kill()
        self._process.wait()

    def ask_to_stop(self) -> None:
        """Tell the process to end in order, without waiting for it."""
        self._process.send_signal(signal.SIGCONT)
        self._process.terminate()

    def stop(self) -> None:
        """End the process in order."""
        self.ask_to_stop()
        try:
            self._process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.kill()
        self._pump.join(timeout=5)
        for pipe in (self._process.stdin, self._process.stderr):
            if pipe is not None:
                pipe.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    def _keep_log(self) -> None:
        assert self._process.stderr is not None  # noqa: S101 - opened as a pipe above
        with self._log_path.open("ab") as log:
            for line in self._process.stderr:
                log.write(line)
                log.flush()
                self._notice(line)
        self._port.put(None)

    def _notice(self, line: bytes) -> None:
        if not line.startswith(b"{"):
            return
        record = json.loads(line)
        if record.get("event") == LogEvent.PROCESS_STARTED.label:
            self._port.put(int(record["port"]))
        with self._has_logged:
            self._logged[record.get("event")] += 1
            self._has_logged.notify_all()
