"""After printing, no copy of the document is left in the process (docs/reference/printing.md, section 6)."""

import os
import re
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.demo.printer.identity import make_identity
from kiosk.demo.printer.jobs import Job
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.terminal.devices.printer.ipp.registry import JobState
from tests.terminal.devices.printer.printing_child import Fate
from tests.terminal.devices.printer.rigs import pages

_LETTERS = 24
_SIZES = (3_000, 30_000, 1_000_000)
_PATIENCE = 30.0
_ENDED_FROM_OUTSIDE = frozenset({Fate.GIVEN_UP, Fate.TIMED_OUT})


def _marked_document(mark: str, size: int) -> bytes:
    """Two pages full of the mark."""
    empty = len(pages(2))
    line = len(pages(2, words=(mark,) * 10)) - empty
    return pages(2, words=(mark,) * max(1, (size - empty) * 10 // line))


def _copies_in_memory(pid: int, mark: bytes) -> int:
    """How often `mark` stands in the readable memory of a process."""
    found = 0
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, permissions = line.split()[:2]
            first, last = (int(part, 16) for part in span.split("-"))
            if permissions.startswith("r") and first < 1 << 47:
                found += _count_at(memory.fileno(), first, last - first, mark)
    return found


def _count_at(descriptor: int, at: int, length: int, mark: bytes) -> int:
    try:
        return os.pread(descriptor, length, at).count(mark)
    except OSError:
        return 0  # the kernel's own pages: [vvar]


@pytest.fixture(params=["ipps", "ipp"])
def printer(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[VirtualPrinter]:
    identity = make_identity(tmp_path) if request.param == "ipps" else None
    with VirtualPrinter(identity, sheet_seconds=0.01) as printer:
        yield printer


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[VirtualPrinter]:
    """A printer as in the shop."""
    with VirtualPrinter(make_identity(tmp_path), sheet_seconds=0.01) as printer:
        yield printer


@dataclass(frozen=True, slots=True)
class Remains:
    """What a printing process told and left."""

    ended: str
    copies: int
    """Marks in its memory while it lived on."""
    planted: int
    """Marks in the document."""


@contextmanager
def _printing(
    printer: VirtualPrinter, directory: Path, document: bytes, fate: Fate
) -> Iterator[subprocess.Popen[bytes]]:
    certificate = "-" if printer.certificate is None else str(printer.certificate)
    module = "tests.terminal.devices.printer.printing_child"
    arguments = [printer.uri, certificate, str(directory), str(len(document)), fate]
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        child.stdin.write(document)
        child.stdin.flush()
        yield child


def _remains(printer: VirtualPrinter, directory: Path, size: int, fate: Fate) -> Remains:
    mark = secrets.token_hex(_LETTERS // 2)
    document = _marked_document(mark, size)
    with _printing(printer, directory, document, fate) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        if fate in _ENDED_FROM_OUTSIDE:
            _await_job(printer, lambda job: job.state is JobState.PROCESSING)
            child.stdin.write(b"." if fate is Fate.GIVEN_UP else b"")
            child.stdin.flush()
            _await_job(printer, lambda job: job.cancel_requested)
            _set_stalled(printer, stalled=False)
        ended = child.stdout.readline().split()[0].decode()
        return Remains(ended, _copies_in_memory(child.pid, mark.encode()), document.count(mark.encode()))


def _await_job(printer: VirtualPrinter, holds: Callable[[Job], bool]) -> None:
    assert printer.wait_until(lambda jobs: any(holds(job) for job in jobs), _PATIENCE)


def _set_stalled(printer: VirtualPrinter, *, stalled: bool) -> None:
    with printer.adjust() as machine:
        machine.stalled = stalled


@pytest.mark.parametrize("size", _SIZES)
def test_no_copy_of_a_printed_document_is_left(printer: VirtualPrinter, tmp_path: Path, size: int) -> None:
    remains = _remains(printer, tmp_path, size, Fate.PRINTED)
    assert (remains.ended, remains.copies) == ("PRINTED", 0)


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("fate", [Fate.GIVEN_UP, Fate.TIMED_OUT])
def test_no_copy_of_a_cancelled_document_is_left(
    encrypted: VirtualPrinter, tmp_path: Path, size: int, fate: Fate
) -> None:
    _set_stalled(encrypted, stalled=True)
    remains = _remains(encrypted, tmp_path, size, fate)
    assert (remains.ended, remains.copies) == ("FAILED_CLEAN", 0)


@pytest.mark.parametrize("size", _SIZES)
def test_no_copy_is_left_where_the_printing_broke_down(
    encrypted: VirtualPrinter, tmp_path: Path, size: int
) -> None:
    remains = _remains(encrypted, tmp_path, size, Fate.CRASHED)
    assert (remains.ended, remains.copies) == ("CRASHED", 0)


@pytest.mark.parametrize("size", _SIZES)
def test_no_copy_is_left_where_the_line_broke_in_the_document(
    encrypted: VirtualPrinter, tmp_path: Path, size: int
) -> None:
    encrypted.cut_next_document()
    remains = _remains(encrypted, tmp_path, size, Fate.PRINTED)
    assert remains.ended in {"UNCLEAR", "FAILED_CLEAN"}
    assert remains.copies == 0


@pytest.mark.parametrize("size", _SIZES)
def test_a_process_that_is_killed_while_it_prints_leaves_nothing_on_the_disk(
    encrypted: VirtualPrinter, tmp_path: Path, size: int
) -> None:
    _set_stalled(encrypted, stalled=True)
    mark = secrets.token_hex(_LETTERS // 2)
    state = tmp_path / "state"
    state.mkdir()
    with _printing(encrypted, state, _marked_document(mark, size), Fate.PRINTED) as child:
        _await_job(encrypted, lambda job: job.state is JobState.PROCESSING)
        child.kill()
    left = {path.name: path.read_text() for path in state.iterdir()}
    assert "printer-locked.held" in left
    assert left.keys() <= {"printer-locked.held", "printer-locked.held.new"}, "the hold, perhaps half renewed"
    assert all(re.fullmatch(r"[0-9a-f]{0,16}( \d*)?", text) for text in left.values()), "token and number"


@pytest.mark.parametrize("size", [3_000, 1_000_000])
def test_the_search_finds_a_copy_that_was_kept(printer: VirtualPrinter, tmp_path: Path, size: int) -> None:
    remains = _remains(printer, tmp_path, size, Fate.KEPT)
    assert remains.copies == remains.planted > 0
