"""Our virtual printer, judged by ipptool: an IPP client that we did not write."""

import re
import subprocess
from pathlib import Path

import pytest

from kiosk.demo.printer.child import DebianProgram
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from tests.terminal.devices.printer.rigs import pages

_SUMMARY = re.compile(r"(\d+) tests, (\d+) passed, (\d+) failed, (\d+) skipped")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "sample.pdf"
    path.write_bytes(pages(2))
    return path


@pytest.mark.parametrize("suite", ["ipp-1.1.test"])
def test_the_virtual_printer_passes_the_suite(suite: str, document: Path) -> None:
    ipptool = DebianProgram("ipptool", "cups-client").locate()
    with VirtualPrinter(sheet_seconds=0.2) as printer:
        report = subprocess.run(
            [ipptool, "-I", "-t", "-f", str(document), printer.uri, suite],
            capture_output=True,
            text=True,
            check=False,
        ).stdout
    failures = "\n".join(
        line for line in report.splitlines() if "FAIL" in line or line.startswith("        ")
    )
    counted = _SUMMARY.search(report)
    assert counted is not None, report
    tests, passed, failed, skipped = (int(number) for number in counted.groups())
    assert failed == 0, failures
    assert passed + skipped == tests
    assert passed >= 20
