"""Programs of the system that run as children of the demo: found, started, awaited, stopped."""

import contextlib
import os
import select
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

_STOP_SECONDS = 5.0
_RETRY_SECONDS = 0.02


class MissingProgramError(RuntimeError):
    """A program of the system is not installed; the message names its package."""


class ChildDidNotStartError(RuntimeError):
    """A child ended, or did not become ready in time."""


@dataclass(frozen=True, slots=True)
class DebianProgram:
    """A program and the Debian package that has it."""

    name: str
    package: str

    def locate(self) -> str:
        """Its path. Raises MissingProgramError."""
        # Some daemons lie in /usr/sbin, which an ordinary user's path leaves out.
        path = shutil.which(self.name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
        if path is None:
            raise MissingProgramError(f"{self.name} is missing; install it: apt-get install {self.package}")
        return path


class Child:
    """A process that runs from construction to the end of the block; its messages are thrown away.

    It leads a process group, and what it started itself ends with it: a print command that outlived its
    printer would still write into directories that are being removed.
    """

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
        self._name = arguments[0].rpartition("/")[2]
        at_end, held_by_all = os.pipe()
        self._last_to_end: int | None = at_end
        """Readable once the child and everything that it started have ended."""
        self._process = subprocess.Popen(  # noqa: S603 - a program found by name with our own arguments
            list(arguments),
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pass_fds=(held_by_all,),
            process_group=0,
        )
        os.close(held_by_all)

    def first_line(self, timeout: float) -> str:
        """The first line on the child's standard output. Raises ChildDidNotStartError."""
        stream = self._process.stdout
        if stream is None or not select.select([stream], [], [], timeout)[0]:
            raise ChildDidNotStartError(f"{self._name} said nothing within {timeout:.0f} s")
        line = stream.readline().decode()
        if not line:
            raise ChildDidNotStartError(f"{self._name} ended at its start")
        return line.strip()

    def check(self) -> None:
        """Raise ChildDidNotStartError if the child has ended."""
        status = self._process.poll()
        if status is not None:
            raise ChildDidNotStartError(f"{self._name} ended at its start with status {status}")

    def stop(self) -> None:
        """End the child, by force if it does not listen."""
        self._process.terminate()
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._end_descendants()
        self._close_output()

    def kill(self) -> None:
        """End the child at once, as `kill -9` does; it can clean up nothing."""
        self._process.kill()
        self._process.wait()
        self._end_descendants()
        self._close_output()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _end_descendants(self) -> None:
        """End what the child left behind in its group, and wait until the last one has closed its files."""
        if self._last_to_end is None:
            return
        if not select.select([self._last_to_end], [], [], 0)[0]:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            select.select([self._last_to_end], [], [], _STOP_SECONDS)
        os.close(self._last_to_end)
        self._last_to_end = None

    def _close_output(self) -> None:
        if self._process.stdout is not None:
            self._process.stdout.close()


def free_port() -> int:
    """A TCP port on loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listening(port: int, child: Child, timeout: float) -> None:
    """Wait until somebody listens on `port`. Raises ChildDidNotStartError."""
    deadline = time.monotonic() + timeout
    pause = threading.Event()
    while time.monotonic() < deadline:
        child.check()
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            pause.wait(_RETRY_SECONDS)
        else:
            return
    raise ChildDidNotStartError(f"nobody listened on port {port} within {timeout:.0f} s")
