"""IPP over TLS to the virtual printer in this process: a question, a pre-flight, a Print-Job and its answer.

`question_ms` is Get-Printer-Attributes on a connection of its own, `kept_question_ms` the same on one that is
kept open (docs/adr/0165); `question_cpu_ms` and `kept_question_cpu_ms` are the CPU of both ends together.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from kiosk.demo.printer.identity import make_identity
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.terminal.devices.printer.ipp.client import IppClient
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.lock import NeverLocked
from kiosk.terminal.devices.printer.settings import PrinterSettings
from tests.terminal.devices.printer.rigs import pages

_ROUNDS = 50


def run() -> dict[str, float]:
    """Medians in milliseconds over a document of two pages."""
    with tempfile.TemporaryDirectory() as directory:
        identity = make_identity(Path(directory))
        with VirtualPrinter(identity, sheet_seconds=0) as printer:
            settings = PrinterSettings(printer.uri, identity.certificate)
            driver = IppPrinter(settings, NeverLocked())
            client = IppClient(settings)
            document = memoryview(pages(2))
            own = _median_ms(client.printer_attributes), _cpu_ms(client.printer_attributes)
            with client.conversation():
                kept = _median_ms(client.printer_attributes), _cpu_ms(client.printer_attributes)
            return {
                **dict(zip(("question_ms", "question_cpu_ms"), own, strict=True)),
                **dict(zip(("kept_question_ms", "kept_question_cpu_ms"), kept, strict=True)),
                "preflight_ms": _median_ms(driver.preflight),
                "print_job_ms": _median_ms(lambda: client.print_job((), document)),
            }


def _median_ms(act: Callable[[], object]) -> float:
    durations = []
    for _ in range(_ROUNDS):
        start = perf_counter()
        act()
        durations.append((perf_counter() - start) * 1000)
    return median(durations)


def _cpu_ms(act: Callable[[], object]) -> float:
    start = process_time()
    for _ in range(_ROUNDS):
        act()
    return (process_time() - start) * 1000 / _ROUNDS
