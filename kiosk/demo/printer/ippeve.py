"""ippeveprinter, an IPP Everywhere printer that we did not write, started for the real stack and for tests.

It needs a D-Bus system bus although it is told to announce nothing, so it gets a private one
(docs/reference/printing.md, section 3). Its spool lies in memory.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.printer.child import Child, DebianProgram, free_port, listening
from kiosk.demo.printer.identity import make_identity
from kiosk.demo.printer.ippeve_controls import IppeveControls
from kiosk.demo.printer.print_command import write_print_command

_PRINTER = DebianProgram("ippeveprinter", "cups-ipp-utils")
_BUS = DebianProgram("dbus-daemon", "dbus-daemon")
_PAGE_COUNTER = DebianProgram("qpdf", "qpdf")
_MEMORY = Path("/dev/shm")  # noqa: S108 - the spool must not touch a disk
_START_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class RunningPrinter:
    """An ippeveprinter that answers; A4 is loaded."""

    port: int
    certificate: Path
    """To be pinned for `uri`."""
    output: Path
    """Directory with what was printed, byte for byte: 01.pdf, 02.pdf, ... in the order of the jobs."""
    controls: IppeveControls
    stop: Callable[[], None]
    """Switch it off."""

    @property
    def uri(self) -> str:
        """The encrypted address."""
        return f"ipps://localhost:{self.port}/ipp/print"

    def printed(self) -> tuple[bytes, ...]:
        """Every document that the printer passed on, whole or jammed."""
        return tuple(path.read_bytes() for path in sorted(self.output.glob("*.pdf")))


@contextmanager
def ippeve_printer(sheet_seconds: float = 0.3) -> Iterator[RunningPrinter]:
    """Run a two-sided A4 printer until the end of the block.

    Raises MissingProgramError naming the Debian package, or ChildDidNotStartError.
    """
    programs = {program: program.locate() for program in (_PRINTER, _BUS, _PAGE_COUNTER)}
    with ExitStack() as stack:
        home = Path(tempfile.mkdtemp(prefix="kiosk-printer-", dir=_MEMORY))
        stack.callback(shutil.rmtree, home)
        for name in ("spool", "keys", "output", "control"):
            (home / name).mkdir()
        identity = make_identity(home / "keys")
        command = write_print_command(home, programs[_PAGE_COUNTER], sheet_seconds)
        address = f"unix:path={home}/bus"
        bus = stack.enter_context(
            Child([programs[_BUS], "--session", "--nofork", f"--address={address}", "--print-address=1"])
        )
        bus.first_line(_START_SECONDS)
        port = free_port()
        printer = stack.enter_context(
            Child(
                _printer_arguments(programs[_PRINTER], port, home, command),
                {"DBUS_SYSTEM_BUS_ADDRESS": address},
            )
        )
        listening(port, printer, _START_SECONDS)
        controls = IppeveControls(port, home / "control")
        controls.load_paper()
        yield RunningPrinter(port, identity.certificate, home / "output", controls, printer.stop)


def _printer_arguments(program: str, port: int, home: Path, command: Path) -> list[str]:
    return [
        program,
        *("-r", "off"),
        *("-n", "localhost"),
        *("-p", str(port)),
        *("-f", "application/pdf"),
        *("-d", str(home / "spool")),
        *("-K", str(home / "keys")),
        *("-c", str(command)),
        "-2",
        "kiosk",
    ]
