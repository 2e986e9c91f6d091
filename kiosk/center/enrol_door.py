"""`kiosk center enrol`: a one-time code for a terminal, then its certificate; `cut` takes it off the list."""

import argparse
import sys
from pathlib import Path

from cryptography import x509

from kiosk.center.composition import enrolment_desk
from kiosk.center.enrolment import EnrolmentCodes, Terminals
from kiosk.center.enrolment.authority import RequestRefused
from kiosk.center.enrolment.codes import Place
from kiosk.center.operator_door import Office, at_the_office, declare_common, told
from kiosk.runtime.log import LogEvent


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    declare_common(parser)
    acts = parser.add_mutually_exclusive_group(required=True)
    acts.add_argument("--terminal", help="give out a code for the terminal of this id; needs --shop")
    acts.add_argument("--request", type=Path, help="certify this request (PKCS #10, PEM); code from stdin")
    acts.add_argument("--cut", metavar="TERMINAL", help="let the terminal of this id in no more")
    parser.add_argument("--shop", help="the shop in which the terminal stands")


def run(arguments: argparse.Namespace) -> int:
    """Do the one act that the options name."""
    return at_the_office(arguments, lambda office: _act(arguments, office))


def _act(arguments: argparse.Namespace, office: Office) -> int:
    if arguments.cut is not None:
        return _cut(office, arguments.cut)
    if arguments.request is not None:
        return _certify(office, arguments.request, sys.stdin.readline().strip())
    if not arguments.shop:
        return told("a terminal stands in a shop; name it with --shop")
    code = EnrolmentCodes(office.store).give(Place(arguments.terminal, arguments.shop), office.clock.now())
    sys.stdout.write(f"{code}\n")
    return 0


def _certify(office: Office, request: Path, code: str) -> int:
    desk = enrolment_desk(office.settings, office.folder, office.store, office.clock, office.log)
    if desk is None:
        return told("enrolment.key is not set; name the key of the transport CA")
    try:
        pem = desk.enrol(x509.load_pem_x509_csr(request.read_bytes()), code)
    except (OSError, ValueError):
        return told(f"{request}: no readable certificate signing request in PEM; make it again")
    except RequestRefused as refused:
        return told(str(refused))
    sys.stdout.write(pem.decode())
    return 0


def _cut(office: Office, terminal_id: str) -> int:
    if Terminals(office.store).cut(terminal_id) == 0:
        return told(f"no terminal {terminal_id} is on the list")
    office.log.write(LogEvent.TERMINAL_CUT, terminal=terminal_id)
    return 0
