"""cupsd, a print server that we did not write: a private one, with its own directories, port and queue.

Of the system's CUPS only the table of file types is read, and nothing is touched. Everything lies in memory.
Why the kiosk itself uses no CUPS: docs/adr/0035-ipp-from-memory-without-cups.md.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.demo.printer.child import Child, DebianProgram, free_port, listening
from kiosk.demo.printer.identity import make_identity
from kiosk.demo.printer.print_command import JAM_AT
from tests.terminal.devices.printer.cupsd_files import (
    EXIT_STATUS,
    FAILED,
    QUEUE,
    QUEUE_DESCRIPTION,
    TRAY,
    write_paper_path,
    write_server_files,
)

_DAEMON = DebianProgram("cupsd", "cups-daemon")
_ADMINISTRATOR = DebianProgram("lpadmin", "cups-client")
_RESUME = DebianProgram("cupsenable", "cups-client")
_PAGE_COUNTER = DebianProgram("qpdf", "qpdf")
_MEMORY = Path("/dev/shm")  # noqa: S108 - the spool must not touch a disk
_START_SECONDS = 20.0


class PrivateCupsd:
    """A cupsd with all that it has below `home`; it can be killed and started again."""

    def __init__(self, home: Path, sheet_seconds: float, *, keeps_history: bool) -> None:
        self._port = free_port()
        self._home = home
        self._files = write_server_files(home, self._port, keeps_history=keeps_history)
        self.certificate = make_identity(home / "keys").certificate
        write_paper_path(home, _PAGE_COUNTER.locate(), sheet_seconds)
        self._child = self._started()
        self._administer(_ADMINISTRATOR, "-p", QUEUE, "-E", "-v", f"{QUEUE}:/paper", "-P", str(home / "ppd"))

    @property
    def uri(self) -> str:
        """The queue, encrypted."""
        return f"ipps://localhost:{self._port}/printers/{QUEUE}"

    def runs(self) -> tuple[bytes, ...]:
        """The document of every run of the paper path, one that ran twice twice."""
        return tuple(path.read_bytes() for path in sorted((self._home / "output").glob("*.pdf")))

    def last_ticket(self) -> dict[str, str]:
        """User, job name and options of the latest run."""
        line = sorted((self._home / "output").glob("*.ticket"))[-1].read_text()
        return dict(word.partition("=")[::2] for word in line.split())

    def spooled(self) -> tuple[bytes, ...]:
        """Documents that lie in its spool."""
        return tuple(path.read_bytes() for path in sorted((self._home / "spool").glob("d*")))

    def jam_at(self, sheet: int, exit_status: int = FAILED) -> None:
        """Let a sheet of the next document jam; the backend then ends with `exit_status`."""
        self._order(EXIT_STATUS, str(exit_status))
        self._order(JAM_AT, str(sheet))

    def load_paper(self, sheets: int) -> None:
        """Fill or empty the tray; cupsd does not learn of it before the next run."""
        tray = self._home / "control" / TRAY
        if sheets:
            tray.unlink(missing_ok=True)
        else:
            tray.touch()

    def resume(self) -> None:
        """Do what staff do once they have cleared a jam: let the queue go on."""
        self._administer(_RESUME, QUEUE)

    def kill(self) -> None:
        """End it as `kill -9` does."""
        self._child.kill()

    def start_again(self) -> None:
        """Start after a kill, with everything that lies below `home`."""
        self._child = self._started()

    def stop(self) -> None:
        """End it; harmless where it was killed."""
        self._child.stop()

    def _started(self) -> Child:
        server, files = self._files
        child = Child([_DAEMON.locate(), "-f", "-c", str(server), "-s", str(files)])
        listening(self._port, child, _START_SECONDS)
        return child

    def _order(self, name: str, text: str) -> None:
        control = self._home / "control"
        (control / f"{name}.part").write_text(text)
        (control / f"{name}.part").rename(control / name)

    def _administer(self, program: DebianProgram, *arguments: str) -> None:
        command = [program.locate(), "-h", f"127.0.0.1:{self._port}", *arguments]
        subprocess.run(command, check=True, capture_output=True)


@contextmanager
def private_cupsd(sheet_seconds: float, *, keeps_history: bool = True) -> Iterator[PrivateCupsd]:
    """Run a cupsd with one two-sided A4 queue until the end of the block."""
    home = Path(tempfile.mkdtemp(prefix="kiosk-cupsd-", dir=_MEMORY))
    try:
        (home / "ppd").write_text(QUEUE_DESCRIPTION)
        server = PrivateCupsd(home, sheet_seconds, keeps_history=keeps_history)
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(home)
