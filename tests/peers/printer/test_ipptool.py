"""Our virtual printer, judged by ipptool beside ippeveprinter: client and printer that we did not write."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.demo.printer.child import DebianProgram
from kiosk.demo.printer.ippeve import ippeve_printer
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from tests.terminal.devices.printer.rigs import pages


@dataclass(frozen=True, slots=True)
class Verdict:
    """What ipptool says of a printer."""

    passed: int
    failed: int
    failures: str


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "sample.pdf"
    path.write_bytes(pages(2))
    return path


def _judge(suite: str, uri: str, document: Path) -> Verdict:
    ipptool = DebianProgram("ipptool", "cups-client").locate()
    report = subprocess.run(
        [ipptool, "-I", "-t", "-f", str(document), uri, suite], capture_output=True, text=True, check=False
    ).stdout
    failures = [line for line in report.splitlines() if "FAIL" in line or line.startswith("        ")]
    return Verdict(report.count("[PASS]"), report.count("[FAIL]"), "\n".join(failures))


@pytest.mark.parametrize("suite", ["ipp-1.1.test", "ipp-2.0.test"])
def test_the_virtual_printer_passes_the_suite_and_at_least_as_much_of_it_as_ippeveprinter(
    suite: str, document: Path
) -> None:
    """Ours prints slowly: a job that ipptool means to cancel is never over before it comes to that."""
    with VirtualPrinter(sheet_seconds=1.0) as printer:
        ours = _judge(suite, printer.uri, document)
    with ippeve_printer(0.2) as running:
        theirs = _judge(suite, f"ipp://localhost:{running.port}/ipp/print", document)
    assert ours.failed == 0, ours.failures
    assert ours.passed >= theirs.passed, (ours, theirs)
