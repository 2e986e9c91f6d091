"""IPP over TLS to the virtual printer in the same process: a pre-flight, and a Print-Job until its answer."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

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
            return {
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
