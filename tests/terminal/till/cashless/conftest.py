"""A provider's server and a clock that a test sets."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.demo.cashless.terminal.terminal import VirtualTerminal
from kiosk.runtime.clock import JAPAN, SteppedClock, SystemClock
from kiosk.terminal.till.cashless.emoney.link import TerminalLink
from kiosk.terminal.till.cashless.emoney.requests import Parties
from kiosk.terminal.till.cashless.emoney.service import EMoneyService, Patience
from kiosk.terminal.till.cashless.qr.client import ProviderClient
from kiosk.terminal.till.cashless.qr.service import QrService

SHORT_PATIENCE = Patience(look=0.1, answer=0.5, abort=0.5, reversal=0.5)
"""Everything answers within milliseconds on loopback; only what is lost is waited for."""


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
