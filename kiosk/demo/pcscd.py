"""A private pcscd with the vpcd reader: for the tour, the tests and anyone without a reader.

It runs in a mount and a network namespace of its own: so it stands beside the system's pcscd, needs no
privilege, and vpcd, which listens on all addresses, is reached through loopback in there alone
(docs/reference/card.md, section 6).
"""

import errno
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from types import TracebackType

from kiosk.demo.closed_network import ClosedNetwork

READER_NAME = "Kiosk Test Reader"
"""How the names of its two slots begin."""

SECOND_READER_NAME = "Kiosk Other Reader"

PORT = 35963
"""Where a card connects to the reader's first slot; one more for the second one."""
SECOND_READER_PORT = 35965

_DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
_PACKAGES = {"pcscd": "pcscd", "unshare": "util-linux", "mount": "mount"}
"""Programs that are needed, and the Debian packages that bring them."""
_SEARCH_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

_SECOND_DRIVER = Path("/run/second-vpcd.so")
"""vpcd keeps its slots in one table for the whole library: two readers need it loaded from two files.

On one file both readers would serve the slots of the second, and each card would lie in both at once.
"""

_ENTER = (
    "exec 3<&0 </dev/null"
    f' && mount -t tmpfs tmpfs /run && cp "$2" {_SECOND_DRIVER}'
    " && mkdir /run/pcscd && mount --bind . /run/pcscd"
    ' && { "$3" -I -S "$4" "$$" <&3 3<&- & }'
    ' && exec "$1" --foreground --config "$PWD/reader.conf" ${5:+"$5"} 3<&-'
)
"""The working directory shows as /run/pcscd inside: so its socket is seen in the directory outside."""

_SOCKET = "pcscd.comm"
_LOG = "pcscd.log"
_LOOKS = 2000
_LOOK_SECONDS = 0.005
_START_SECONDS = 10.0
_STOP_SECONDS = 5.0
_LISTENING = "0A"
"""State of a listening socket in /proc/net/tcp."""


class PcscdError(Exception):
    """The private pcscd cannot run; the message names cause and remedy."""


@dataclass(frozen=True, slots=True)
class _Reader:
    name: str
    port: int
    driver: Path

    @property
    def device(self) -> str:
        """As vpcd wants it, and as pcscd names it where it did not open."""
        return f"/dev/null:0x{self.port:04X}"

    @property
    def entry(self) -> str:
        """What pcscd's file of readers says of it."""
        return (
            f'FRIENDLYNAME "{self.name}"\nDEVICENAME {self.device}\n'
            f"LIBPATH {self.driver}\nCHANNELID 0x{self.port:04X}\n"
        )


_READER = _Reader(READER_NAME, PORT, _DRIVER)
_SECOND_READER = _Reader(SECOND_READER_NAME, SECOND_READER_PORT, _SECOND_DRIVER)


class PrivatePcscd:
    """A pcscd of our own: one at a time in a process, for that process and the clients that it starts.

    libpcsclite remembers the first socket that a process used, so the socket has one place a process.
    """

    def __init__(self) -> None:
        self._directory = Path(tempfile.gettempdir(), f"kiosk-pcscd-{os.getuid()}-{os.getpid()}")
        self._process: subprocess.Popen[bytes] | None = None
        self._network: ClosedNetwork | None = None

    @property
    def pid(self) -> int | None:
        """The daemon's process, while it runs."""
        return None if self._process is None else self._process.pid

    @property
    def environment(self) -> dict[str, str]:
        """What a PC/SC client needs in its environment to reach this pcscd."""
        return {"PCSCLITE_CSOCK_NAME": str(self._directory / _SOCKET)}

    @property
    def log(self) -> str:
        """What it said since it was started first."""
        return (self._directory / _LOG).read_text(errors="replace")

    def start(
        self, *, with_reader: bool = True, with_second_reader: bool = False, auto_exit: bool = False
    ) -> None:
        """Start, and return when clients and cards can connect. Raises PcscdError.

        With `auto_exit` it ends by itself once nobody has had a context for a minute, as under systemd.
        """
        _require_programs()
        self._make_directory()
        readers = ((_READER,) if with_reader else ()) + ((_SECOND_READER,) if with_second_reader else ())
        network = self._network = ClosedNetwork()
        process = self._process = self._launch(readers, network, "--auto-exit" if auto_exit else "")
        if not (network.wait_until_open(_START_SECONDS) and self._became_ready(process, readers)):
            self._end(signal.SIGTERM)
            raise PcscdError(f"pcscd did not open its readers; it said: {self.log}")

    def wait_until_ended(self, seconds: float) -> bool:
        """Wait until it ended by itself; False if it runs still after `seconds`, True if it never ran."""
        if self._process is not None:
            try:
                self._process.wait(seconds)
            except subprocess.TimeoutExpired:
                return False
        return True

    def connect(self, port: int) -> socket.socket:
        """Connect a card to the slot that listens on `port`. Raises OSError if none does."""
        network = self._network
        if network is None:
            raise ConnectionRefusedError(errno.ECONNREFUSED, os.strerror(errno.ECONNREFUSED))
        return network.connect(port)

    def stop(self) -> None:
        """Stop it, wait for its end and leave no file."""
        self._end(signal.SIGTERM)
        shutil.rmtree(self._directory, ignore_errors=True)

    def kill(self) -> None:
        """End it as a crash would; its files stay until `stop`."""
        self._end(signal.SIGKILL)

    def __enter__(self) -> "PrivatePcscd":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _make_directory(self) -> None:
        self._directory.mkdir(mode=0o700, exist_ok=True)
        if self._directory.stat().st_uid != os.getuid():
            raise PcscdError(f"{self._directory} belongs to somebody else: remove it")

    def _launch(
        self, readers: tuple[_Reader, ...], network: ClosedNetwork, option: str
    ) -> "subprocess.Popen[bytes]":
        for left_over in (_SOCKET, "pcscd.pid"):
            (self._directory / left_over).unlink(missing_ok=True)
        (self._directory / "reader.conf").write_text("".join(reader.entry for reader in readers))
        namespaces = ["--mount", "--net", *([] if os.geteuid() == 0 else ["--map-root-user"])]
        programs = [_program("pcscd"), str(_DRIVER), sys.executable, str(network.door), option]
        with (self._directory / _LOG).open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - a fixed command over our own directory
                [_program("unshare"), *namespaces, "sh", "-c", _ENTER, "sh", *programs],
                cwd=self._directory,
                stdin=network.inside.fileno(),
                stdout=log,
                stderr=log,
            )

    def _became_ready(self, process: "subprocess.Popen[bytes]", readers: tuple[_Reader, ...]) -> bool:
        waiting = Event()
        for _ in range(_LOOKS):
            if process.poll() is not None or any(f"Failed ({it.device})" in self.log for it in readers):
                return False
            opened = (self._directory / _SOCKET).exists()
            if opened and all(_listens(process.pid, reader.port) for reader in readers):
                return True
            waiting.wait(_LOOK_SECONDS)
        return False

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        network, self._network = self._network, None
        if process is not None:
            process.send_signal(how)
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if network is not None:
            network.close()


def _require_programs() -> None:
    for program in _PACKAGES:
        _program(program)
    if not _DRIVER.exists():
        raise PcscdError(f"{_DRIVER} is missing: install the Debian package vsmartcard-vpcd")


def _program(name: str) -> str:
    found = shutil.which(name, path=_SEARCH_PATH)
    if found is None:
        raise PcscdError(f"the program {name} is missing: install the Debian package {_PACKAGES[name]}")
    return found


def _listens(process: int, port: int) -> bool:
    """Whether anything in the process's own network listens on the port."""
    lines = Path(f"/proc/{process}/net/tcp").read_text().splitlines()[1:]
    sockets = (line.split() for line in lines)
    return any(local.endswith(f":{port:04X}") and state == _LISTENING for _, local, _, state, *_ in sockets)
