"""`kiosk card test`: one authentication with a test card, for technicians."""

import argparse
import json
import sys
from pathlib import Path

from kiosk.protocol.card_anchors import AnchorsRefused, load_card_anchors
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.process import harden_process
from kiosk.terminal.card_report import card_report
from kiosk.terminal.devices.card.diagnosis import Diagnosis, diagnose
from kiosk.terminal.devices.card.opening import PATIENCE_SECONDS
from kiosk.terminal.devices.card.pcsc import PcscTransport
from kiosk.terminal.devices.card.watchdog import WatchedTransport
from kiosk.terminal.pin_entry import PinEntry
from kiosk.terminal.pin_input import NoPinError, read_pin


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--reader", metavar="NAME", help="PC/SC name of the reader; any reader if not given")
    parser.add_argument(
        "--anchors", type=Path, metavar="FILE", help="PEM anchors that the certificate is checked against"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.epilog = (
        "The PIN is read from the standard input. Cards that were not issued for tests are refused."
    )


def run(arguments: argparse.Namespace) -> int:
    """Test; 0 if the card authenticated, 1 if not, 2 if nothing could be tested."""
    harden_process()
    entry = PinEntry()
    try:
        read_pin(sys.stdin.fileno(), entry)
        diagnosis = _diagnose(arguments.reader, arguments.anchors, entry)
    except (NoPinError, AnchorsRefused) as refused:
        sys.stderr.write(f"kiosk card test: {refused}\n")
        return 2
    finally:
        entry.close()
    sys.stdout.write(_told(diagnosis, as_json=arguments.json) + "\n")
    return 0 if diagnosis.ok else 1


def _diagnose(reader: str | None, anchors: Path | None, entry: PinEntry) -> Diagnosis:
    known = () if anchors is None else load_card_anchors(anchors)
    transport = WatchedTransport(PcscTransport(reader), PATIENCE_SECONDS)
    return diagnose(transport, entry, SystemClock().now(), known)


def _told(diagnosis: Diagnosis, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(diagnosis.as_json(), ensure_ascii=False, indent=2)
    return card_report(diagnosis)
