"""A whole visit through AT-SPI alone, by an assistive client that we did not write: Debian's pyatspi."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.peers.access.desktop import open_desktop, running

CLIENT = Path(__file__).parent / "assistive_client.py"
ANSWER = "answer:"
DEBIANS_PYTHON = "/usr/bin/python3"
VISIT = (
    ("press", "はじめる"),
    ("press", "同意してはじめる"),
    ("heading", "マイナンバーカードを置いてください"),
    ("press", "カードを置く / *"),
    ("press", "お住まいの市区町村"),
    *(("press", digit) for digit in "1234"),
    ("press", "確認*"),
    ("heading", "カードをお取りください"),
    ("press", "カードを取る / *"),
    ("press", "印鑑登録証明書 *"),
    ("press", "つぎへ"),
    ("press", "これで進む"),
    ("press", "お支払いへ"),
    ("press", "現金*"),
    ("press", "500円 / *"),
    ("heading", "証明書をお取りください"),
    ("press", "取りました"),
    ("heading", "領収証をお取りください"),
    ("press", "取りました"),
    ("heading", "お金をお取りください"),
    ("press", "取りました"),
    ("press", "終わる"),
    ("heading", "市区町村の証明書を、ここで受け取れます"),
)
"""What a citizen does and hears in the demo; the hands that move card and money are the dock's buttons."""


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Mapping[str, str]]:
    """The environment in which the windowed demo runs."""
    with open_desktop(tmp_path) as environment:
        command = (sys.executable, "-m", "kiosk", "demo")
        with running(command, environment, tmp_path / "demo.log"):
            yield environment


def test_an_assistive_client_makes_a_whole_visit(demo: Mapping[str, str]) -> None:
    client = subprocess.Popen(
        (DEBIANS_PYTHON, str(CLIENT)), env=demo, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with client:
        for what, name in VISIT:
            assert told(client, what, name) is None, (what, name)


def told(client: subprocess.Popen[str], what: str, name: str) -> object:
    """None where it was found; what was shown instead otherwise."""
    assert client.stdin is not None
    assert client.stdout is not None
    client.stdin.write(json.dumps([what, name]) + "\n")
    client.stdin.flush()
    answer = next(line for line in client.stdout if line.startswith(ANSWER))
    return json.loads(answer.removeprefix(ANSWER))
