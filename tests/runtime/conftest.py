"""Credentials of a throw-away transport CA."""

from pathlib import Path

import pytest

from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.clock import SystemClock


@pytest.fixture
def transport_ca(tmp_path: Path) -> TransportCa:
    return TransportCa(tmp_path / "pki", SystemClock().now())
