"""A private pcscd with the vpcd reader: for the tour, the tests and anyone without a reader.

It runs in a mount namespace of its own, so that it stands beside the system's pcscd and needs no
privilege (docs/reference/card.md, section 6). vpcd listens on all addresses: never in production.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from types import TracebackType

READER_NAME = "Kiosk Test Reader"
"""How the names of its two slots begin."""

SECOND_READER_NAME = "Kiosk Other Reader"

_DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
_PACKAGES = {"pcscd": "pcscd", "unshare": "util-linux", "mount": "mount"}
"""Programs that are needed, and the Debian packages that bring them."""
_SEARCH_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

_SECOND_DRIVER = Path("/run/second-vpcd.so")
"""vpcd keeps its slots in one table for the whole library: two readers need it loaded from two files.

On one file both readers would serve the slots of the second, and each card would lie in both at once.
"""

_ENTER = (
    f'mount -t tmpfs tmpfs /run && cp "$2" {_SECOND_DRIVER}'
    " && mkdir /run/pcscd && mount --bind . /run/pcscd"
    ' && exec "$1" --foreground --config "$PWD/reader.conf"'
)
"""The working directory shows as /run/pcscd inside: so its socket is seen in the directory outside."""

_SOCKET = "pcscd.comm"
_LOG = "pcscd.log"
_LOOKS = 2000
_LOOK_SECONDS = 0.005
_STOP_SECONDS = 5.0
_STARTS = 5
"""Another program may take the free port first; then another port is tried."""
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
    def entry(self) -> str:
        """What pcscd's file of readers says of it."""
        return (
            f'FRIENDLYNAME "{self.name}"\nDEVICENAME {_device(self.port)}\n'
            f"LIBPATH {self.driver}\nCHANNELID 0x{self.port:04X}\n"
        )


class PrivatePcscd:
    """A pcscd of our own: one at a time in a process, for that process and the clients that it starts.

    libpcsclite remembers the first socket that a process used, so the socket has one place a process.
    """

    def __init__(self) -> None:
        self._directory = Path(tempfile.gettempdir(), f"kiosk-pcscd-{os.getuid()}-{os.getpid()}")
        self._process: subprocess.Popen[bytes] | None = None
        self._port = 0
        self._second_port = 0

    @property
    def port(self) -> int:
        """Where a virtual card has to connect; one more for the reader's second slot."""
        return self._port

    @property
    def environment(self) -> dict[str, str]:
        """What a PC/SC client needs in its environment to reach this pcscd."""
        return {"PCSCLITE_CSOCK_NAME": str(self._directory / _SOCKET)}

    @property
    def log(self) -> str:
        """What it said since it was started first."""
        return (self._directory / _LOG).read_text(errors="replace")

    @property
    def second_port(self) -> int:
        """Where a card has to connect to the second reader, if pcscd was started with one."""
        return self._second_port

    def start(self, *, with_reader: bool = True, with_second_reader: bool = False) -> None:
        """Start, and return when clients and cards can connect. Raises PcscdError."""
        _require_programs()
        self._make_directory()
        for _ in range(_STARTS):
            self._port = _free_port_pair()
            self._second_port = _free_port_pair()
            first = _Reader(READER_NAME, self._port, _DRIVER)
            second = _Reader(SECOND_READER_NAME, self._second_port, _SECOND_DRIVER)
            readers = ((first,) if with_reader else ()) + ((second,) if with_second_reader else ())
            process = self._launch("".join(reader.entry for reader in readers))
            if self._became_ready(process, tuple(reader.port for reader in readers)):
                return
            self._end(signal.SIGTERM)
        raise PcscdError(f"pcscd did not open its reader on {_STARTS} ports; it said: {self.log}")

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

    def _launch(self, readers: str) -> "subprocess.Popen[bytes]":
        for left_over in (_SOCKET, "pcscd.pid"):
            (self._directory / left_over).unlink(missing_ok=True)
        (self._directory / "reader.conf").write_text(readers)
        own_namespace = ["--mount"] if os.geteuid() == 0 else ["--mount", "--map-root-user"]
        with (self._directory / _LOG).open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - a fixed command over our own directory
                [_program("unshare"), *own_namespace, "sh", "-c", _ENTER, "sh", _program("pcscd"), _DRIVER],
                cwd=self._directory,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        return self._process

    def _became_ready(self, process: "subprocess.Popen[bytes]", ports: tuple[int, ...]) -> bool:
        waiting = Event()
        for _ in range(_LOOKS):
            if process.poll() is not None or any(f"Failed ({_device(port)})" in self.log for port in ports):
                return False
            opened = (self._directory / _SOCKET).exists()
            if opened and all(_listens(process.pid, port) for port in ports):
                return True
            waiting.wait(_LOOK_SECONDS)
        return False

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(how)
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


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


def _device(port: int) -> str:
    """The reader's device, as vpcd wants it and as pcscd names it where it did not open."""
    return f"/dev/null:0x{port:04X}"


def _free_port_pair() -> int:
    """A port that is free together with its successor: vpcd serves two slots."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("", 0))
            port: int = first.getsockname()[1]
            try:
                second.bind(("", port + 1))
            except (OSError, OverflowError):
                continue
            return port


def _listens(process: int, port: int) -> bool:
    """Whether it is that very process that listens on the port, and not another one's reader."""
    sockets = set()
    for descriptor in Path(f"/proc/{process}/fd").iterdir():
        with suppress(OSError):
            sockets.add(str(descriptor.readlink()))
    for line in Path(f"/proc/{process}/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[3] == _LISTENING and fields[1].endswith(f":{port:04X}"):
            return f"socket:[{fields[9]}]" in sockets
    return False
