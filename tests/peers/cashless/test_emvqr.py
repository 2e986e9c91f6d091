"""The codes that we make and read, read by emvqr: a reader of EMVCo payloads that we did not write."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.demo.cashless.provider.desk import Scheme
from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.demo.printer.child import DebianProgram
from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.till.cashless.charge import Charge, ChargeReference, WaitingForScan
from kiosk.terminal.till.cashless.qr.client import ProviderClient
from kiosk.terminal.till.cashless.qr.emvco import Payload, read_payload
from kiosk.terminal.till.cashless.qr.service import QrService

HERE = Path(__file__).parent
FILES = ("package.json", "package-lock.json", "decode.js")
CHARGE = Charge(ChargeReference("tx-1-c0"), Yen(500))
DATA = "data"


@pytest.fixture
def reader(tmp_path: Path) -> Path:
    """A folder with emvqr, at the version and with the hash of the lock file."""
    folder = tmp_path / "emvqr"
    folder.mkdir()
    for name in FILES:
        shutil.copy(HERE / name, folder)
    npm = DebianProgram("npm", "npm").locate()
    subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, check=True)
    return folder


def emvqr_reads(reader: Path, payload: str) -> Mapping[str, str]:
    node = DebianProgram("node", "nodejs").locate()
    told = subprocess.run(
        [node, "decode.js"], cwd=reader, input=payload, capture_output=True, text=True, check=True
    )
    elements = json.loads(told.stdout)
    return {tag: element[DATA] for tag, element in elements.items() if isinstance(element[DATA], str)}


def test_the_code_on_the_screen_is_read_as_it_was_meant(reader: Path, tmp_path: Path) -> None:
    clock = SystemClock()
    with VirtualProvider(tmp_path / "provider", clock, scheme=Scheme.MERCHANT_PRESENTED) as provider:
        service = QrService(
            ProviderClient(provider.address, provider.key, "", clock, provider.anchor), clock, "手数料"
        )
        shown = service.start(CHARGE)
        service.close()
    assert isinstance(shown, WaitingForScan)
    assert read_payload(shown.content) == Payload(is_dynamic=True, currency="392", amount=Yen(500))
    told = emvqr_reads(reader, shown.content)
    assert (told["00"], told["01"], told["54"], told["63"]) == ("01", "12", "500", shown.content[-4:])
    assert told["53"].startswith("392")
    assert told["58"].startswith("JP")
