"""`kiosk verifier serve` as a process: what systemd hears of it, and what it refuses."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.verifier.papers import trust_list
from tests.verifier.trust_folder import write_trust

COMMAND = (sys.executable, "-m", "kiosk", "verifier", "serve", "--config")
PATIENCE = 100


def settings_file(folder: Path, *lines: str) -> Path:
    path = folder / "verifier.toml"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_it_says_ready_when_it_serves_and_ends_in_order(tmp_path: Path) -> None:
    trust = write_trust(tmp_path / "trust", trust_list())
    files = (f'trust.list = "{trust}"', f'trust.keys = "{trust.with_name("directory-keys.pem")}"')
    config = settings_file(tmp_path, "listen.port = 0", *files)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(PATIENCE)
        environment = {**os.environ, "NOTIFY_SOCKET": str(tmp_path / "notify")}
        with subprocess.Popen((*COMMAND, str(config)), env=environment) as server:
            assert systemd.recv(100) == b"READY=1"
            server.send_signal(signal.SIGTERM)
            assert systemd.recv(100) == b"STOPPING=1"
        assert server.returncode == 0


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("colour = 1", "verifier.toml:1: unknown setting colour; remove it"),
        ('trust.list = "nowhere.cbor"\ntrust.keys = "nowhere.pem"', "nowhere"),
    ],
)
def test_what_cannot_be_used_is_refused_at_start(tmp_path: Path, given: str, told: str) -> None:
    ended = subprocess.run(
        (*COMMAND, str(settings_file(tmp_path, given))), capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr
