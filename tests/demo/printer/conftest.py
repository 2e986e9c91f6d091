from collections.abc import Iterator

import pytest

from kiosk.demo.printer.virtual_printer import VirtualPrinter


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    """A plain one that takes no time over a sheet."""
    with VirtualPrinter(sheet_seconds=0.001) as printer:
        yield printer
