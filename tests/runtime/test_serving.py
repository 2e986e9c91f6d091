"""A server refuses an address that it cannot have."""

import io
import socket
from pathlib import Path

import pytest
from fastapi import FastAPI

from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.runtime.serving import LISTEN_SETTINGS, CannotListen, serve
from kiosk.runtime.settings import Settings, load_settings


def listening_on(folder: Path, port: int) -> Settings:
    path = folder / "settings.toml"
    path.write_text(f"listen.port = {port}\n", encoding="utf-8")
    return load_settings(path, LISTEN_SETTINGS)


def test_a_taken_port_is_refused_with_the_remedy(transport_ca: TransportCa, tmp_path: Path) -> None:
    log = EventLog("center", SystemClock(), io.StringIO())
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        settings = listening_on(tmp_path, port)
        with pytest.raises(CannotListen, match=rf"127\.0\.0\.1:{port} cannot .*; free the port or change"):
            serve(FastAPI(), "center", settings, transport_ca.issue("center"), log)
