"""A server refuses an address that it cannot have."""

import io
import os
import signal
import socket
import threading
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


def test_systemd_hears_that_a_server_serves_and_that_it_ends(
    transport_ca: TransportCa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = EventLog("center", SystemClock(), io.StringIO())
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(60)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        handled = signal.getsignal(signal.SIGTERM)

        def stop_when_ready() -> None:
            heard.append(systemd.recv(100))
            os.kill(os.getpid(), signal.SIGTERM)

        manager = threading.Thread(target=stop_when_ready)
        manager.start()
        try:
            serve(FastAPI(), "center", listening_on(tmp_path, 0), transport_ca.issue("center"), log)
        finally:
            signal.signal(signal.SIGTERM, handled)
            manager.join()
        assert [*heard, systemd.recv(100)] == [b"READY=1", b"STOPPING=1"]
