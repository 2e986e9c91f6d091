"""`kiosk card test`: one authentication with a test card, for technicians."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509

from kiosk.domain.cards import AUTHENTICATION_POLICIES, Acceptance
from kiosk.protocol.card_anchors import load_card_anchors
from kiosk.protocol.card_certificate import CardTrust, CertificateCheck
from kiosk.runtime.card_acceptance import acceptance_of
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.process import harden_process
from kiosk.runtime.start import StartRefused
from kiosk.terminal.card_report import card_report, report_as_json
from kiosk.terminal.card_trust import CertificateExaminer
from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.devices.card.diagnosis import Diagnosis, diagnose
from kiosk.terminal.devices.card.opening import PATIENCE_SECONDS
from kiosk.terminal.devices.card.pcsc import PcscTransport
from kiosk.terminal.devices.card.watchdog import WatchedTransport
from kiosk.terminal.pin_entry import PinEntry
from kiosk.terminal.pin_input import NoPinError, read_pin

_ACCEPTED = Acceptance(frozenset({AUTHENTICATION_POLICIES}))
"""Without a settings file."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--reader", metavar="NAME", help="PC/SC name of the reader; any reader if not given")
    parser.add_argument(
        "--anchors", type=Path, metavar="FILE", help="PEM anchors that the certificate is checked against"
    )
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="the terminal's settings: its reader, its anchors"
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
        diagnosis = _diagnose(_chosen(arguments), entry)
    except (NoPinError, StartRefused) as refused:
        sys.stderr.write(f"kiosk card test: {refused}\n")
        return 2
    finally:
        entry.close()
    sys.stdout.write(_told(diagnosis, as_json=arguments.json) + "\n")
    return 0 if diagnosis.ok else 1


@dataclass(frozen=True, slots=True)
class _Chosen:
    reader: str | None
    trust: CardTrust

    def examine(self, certificate_der: bytes) -> Iterator[CertificateCheck]:
        """As the terminal does; but without anchors nobody can say who issued the card."""
        for check in CertificateExaminer(self.trust, SystemClock())(certificate_der):
            if self.trust.anchors or check[0] != "issuer":
                yield check


def _chosen(arguments: argparse.Namespace) -> _Chosen:
    """What the command line asks for, and what it leaves to the settings file."""
    reader: str | None = arguments.reader
    anchors: Path | None = arguments.anchors
    if arguments.config is None:
        return _Chosen(reader, CardTrust(_anchors_in(anchors), _ACCEPTED))
    settings = load_terminal_settings(arguments.config)
    if not settings.flag("card.production"):  # no anchor of production issued a card for tests
        anchors = anchors or settings.path("card.anchors")
    reader = reader or settings.text("card.reader") or None
    return _Chosen(reader, CardTrust(_anchors_in(anchors), acceptance_of(settings, "card")))


def _anchors_in(path: Path | None) -> tuple[x509.Certificate, ...]:
    return () if path is None else load_card_anchors(path)


def _diagnose(chosen: _Chosen, entry: PinEntry) -> Diagnosis:
    transport = WatchedTransport(PcscTransport(chosen.reader), PATIENCE_SECONDS)
    return diagnose(transport, entry, chosen.examine)


def _told(diagnosis: Diagnosis, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(report_as_json(diagnosis), ensure_ascii=False, indent=2)
    return card_report(diagnosis)
