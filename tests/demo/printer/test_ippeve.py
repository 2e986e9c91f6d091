import os
import select
from pathlib import Path

import pytest

from kiosk.demo.printer.child import (
    Child,
    ChildDidNotStartError,
    DebianProgram,
    MissingProgramError,
    free_port,
    listening,
)
from kiosk.demo.printer.ippeve import ippeve_printer


def test_a_missing_program_is_named_with_its_package() -> None:
    with pytest.raises(MissingProgramError, match="apt-get install cups-ipp-utils"):
        DebianProgram("no-such-program-here", "cups-ipp-utils").locate()


def test_a_program_that_ends_at_once_is_not_waited_for() -> None:
    with Child([DebianProgram("false", "coreutils").locate()]) as child:
        with pytest.raises(ChildDidNotStartError, match="ended at its start"):
            listening(free_port(), child, timeout=30)
        with pytest.raises(ChildDidNotStartError, match="ended at its start"):
            child.first_line(timeout=30)


def test_nothing_is_left_when_the_printer_is_stopped() -> None:
    with ippeve_printer() as printer:
        home = printer.output.parent
        assert home.is_relative_to(Path("/dev/shm"))  # noqa: S108 - where the spool belongs
        assert printer.certificate.is_file()
    assert not home.exists()


def test_what_a_child_started_ends_with_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "held")
    reader = os.open(tmp_path / "held", os.O_RDONLY | os.O_NONBLOCK)
    script = f"exec 3>{tmp_path}/held; sleep 600 & echo started; wait"
    with Child([DebianProgram("sh", "dash").locate(), "-c", script]) as child:
        assert child.first_line(timeout=30) == "started"
        with pytest.raises(BlockingIOError):
            os.read(reader, 1)
    assert select.select([reader], [], [], 30)[0], "somebody still holds the file open"
    assert os.read(reader, 1) == b""
    os.close(reader)


def test_two_printers_can_run_side_by_side() -> None:
    with ippeve_printer() as one, ippeve_printer() as other:
        assert one.uri != other.uri
        assert one.certificate.read_bytes() != other.certificate.read_bytes()
