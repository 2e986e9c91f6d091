from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.lock import LockFile
from tests.terminal.devices.printer.rigs import (
    PrinterRig,
    VirtualRig,
    cupsd_rig,
    ippeve_rig,
    quick_settings,
    virtual_rig,
)


@pytest.fixture(params=["virtual", "ippeveprinter", "cupsd"])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PrinterRig]:
    rigs: dict[str, Callable[[], AbstractContextManager[PrinterRig]]] = {
        "virtual": lambda: virtual_rig(tmp_path),
        "ippeveprinter": ippeve_rig,
        "cupsd": cupsd_rig,
    }
    with rigs[request.param]() as chosen:
        yield chosen


@pytest.fixture
def virtual(tmp_path: Path) -> Iterator[VirtualRig]:
    with virtual_rig(tmp_path) as rig:
        yield rig


@pytest.fixture
def lock(tmp_path: Path) -> LockFile:
    return LockFile(tmp_path / "printer-locked")


@pytest.fixture
def printer(rig: PrinterRig, lock: LockFile) -> IppPrinter:
    return IppPrinter(quick_settings(rig.uri, rig.certificate), lock)
