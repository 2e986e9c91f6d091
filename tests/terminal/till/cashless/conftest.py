"""A provider's server and a clock that a test sets."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.demo.cashless.terminal.terminal import VirtualTerminal
from kiosk.runtime.clock import JAPAN, SteppedClock, SystemClock
from kiosk.terminal.till.cashless.emoney.link import TerminalLink
from kiosk.terminal.till.cashless.emoney.requests import Parties
from kiosk.terminal.till.cashless.emoney.service import EMoneyService
from kiosk.terminal.till.cashless.qr.client import ProviderClient
from kiosk.terminal.till.cashless.qr.service import QrService
from tests.terminal.till.cashless.patience import SHORT_PATIENCE
from tests.terminal.till.cashless.till_rig import TillRig


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN))


@pytest.fixture
def provider(tmp_path: Path, clock: SteppedClock) -> Iterator[VirtualProvider]:
    with VirtualProvider(tmp_path / "provider", clock) as provider:
        yield provider


def service_at(provider: VirtualProvider, clock: SteppedClock) -> QrService:
    client = ProviderClient(provider.address, provider.key, "", clock, provider.anchor)
    return QrService(client, clock, "証明書交付手数料")


@pytest.fixture
def service(provider: VirtualProvider, clock: SteppedClock) -> Iterator[QrService]:
    service = service_at(provider, clock)
    yield service
    service.close()


@pytest.fixture
def terminal(clock: SteppedClock) -> Iterator[VirtualTerminal]:
    with VirtualTerminal(clock) as terminal:
        yield terminal


def service_on(terminal: VirtualTerminal) -> EMoneyService:
    clock = SystemClock()
    link = TerminalLink("127.0.0.1", terminal.port, clock)
    return EMoneyService(link, Parties("till-1", "POI-1"), clock, SHORT_PATIENCE)


@pytest.fixture
def e_money(terminal: VirtualTerminal) -> Iterator[EMoneyService]:
    service = service_on(terminal)
    yield service
    service.close()


@pytest.fixture
def rig(machine: VirtualChanger, tmp_path: Path) -> Iterator[TillRig]:
    clock = SystemClock()
    with VirtualProvider(tmp_path / "provider", clock) as provider, VirtualTerminal(clock) as terminal:
        rig = TillRig(machine, provider, terminal, tmp_path)
        yield rig
        rig.close()
