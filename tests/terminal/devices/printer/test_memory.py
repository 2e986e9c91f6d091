"""After printing, no copy of the document is left in the process (docs/reference/printing.md, section 6)."""

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.printer.identity import make_identity
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from tests.terminal.devices.printer.rigs import pages

_LETTERS = 24


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


def _copies_after_printing(
    printer: VirtualPrinter, directory: Path, size: int, what_then: str
) -> tuple[int, int]:
    """Marks found in the process that printed, and marks in its document."""
    mark = secrets.token_hex(_LETTERS // 2)
    document = _marked_document(mark, size)
    certificate = "-" if printer.certificate is None else str(printer.certificate)
    module = "tests.terminal.devices.printer.printing_child"
    arguments = [printer.uri, certificate, str(directory), str(len(document)), "1", what_then]
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(document)
        child.stdin.flush()
        said = child.stdout.readline().split()
        assert said[:1] == [b"PRINTED"]
        assert [paper.pdf for paper in printer.papers] == [document]
        return _copies_in_memory(child.pid, mark.encode()), document.count(mark.encode())


@pytest.mark.parametrize("size", [3_000, 30_000, 1_000_000])
def test_no_copy_of_a_printed_document_is_left(printer: VirtualPrinter, tmp_path: Path, size: int) -> None:
    found, _ = _copies_after_printing(printer, tmp_path, size, "wipe")
    assert found == 0


@pytest.mark.parametrize("size", [3_000, 1_000_000])
def test_the_search_finds_a_copy_that_was_kept(printer: VirtualPrinter, tmp_path: Path, size: int) -> None:
    found, planted = _copies_after_printing(printer, tmp_path, size, "keep")
    assert found == planted > 0
