"""A provider's server and a clock that a test sets."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.terminal.till.cashless.qr.client import ProviderClient
from kiosk.terminal.till.cashless.qr.service import QrService


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
