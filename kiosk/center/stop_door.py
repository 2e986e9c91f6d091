"""`kiosk center stop`: lists what is stopped, stops by one person, restarts by two."""

import argparse
import json
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from pydantic import ValidationError

from kiosk.center.operator_door import Office, at_the_office, declare_common, told
from kiosk.center.stopping.restarts import Approved, Restarts, approve
from kiosk.center.stopping.stops import Cause, Grounds, Kind, Stoppable, Stops
from kiosk.protocol.errors import NotAuthentic
from kiosk.runtime.log import LogEvent
from kiosk.runtime.tls.credentials import TlsCredentials, thumbprint
from kiosk.runtime.tls.private_key import TlsPrivateKey


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    declare_common(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--municipality", help="code of the municipality")
    what.add_argument("--terminal", help="id of the terminal")
    parser.add_argument("--reason", default="", help="why; both operators of a restart give the same words")
    parser.add_argument(
        "--restart", nargs=2, type=Path, metavar=("CERTIFICATE", "KEY"), help="approve a restart as operator"
    )


def run(arguments: argparse.Namespace) -> int:
    """List, stop or approve a restart."""
    return at_the_office(arguments, lambda office: _act(arguments, office))


def _act(arguments: argparse.Namespace, office: Office) -> int:
    if arguments.municipality is None and arguments.terminal is None:
        return _list(office)
    what = (
        Stoppable(Kind.MUNICIPALITY, arguments.municipality)
        if arguments.terminal is None
        else Stoppable(Kind.TERMINAL, arguments.terminal)
    )
    if arguments.restart is not None:
        certificate, key = arguments.restart
        return _restart(office, what, arguments.reason, TlsCredentials(certificate, key, certificate))
    if not arguments.reason:
        return told("say why it is stopped with --reason")
    grounds = Grounds(Cause.OPERATOR, arguments.reason)
    if not Stops(office.store).stop(what, grounds, office.clock.now()):
        return told(f"{what.name} is stopped already")
    office.log.write(LogEvent.STOPPED, what=what.kind.value, name=what.name, cause=Cause.OPERATOR.value)
    return 0


def _list(office: Office) -> int:
    for stop in Stops(office.store).all():
        evidence = stop.grounds.evidence
        sys.stdout.write(
            json.dumps(
                {
                    "number": stop.number,
                    "what": stop.what.kind.value,
                    "name": stop.what.name,
                    "cause": stop.grounds.cause.value,
                    "reason": stop.grounds.reason,
                    "evidence": None if evidence is None else evidence.hex(),
                    "stopped_at": stop.stopped_at.isoformat(),
                },
                ensure_ascii=False,
            )
            + "\n"
        )
    return 0


def _restart(office: Office, what: Stoppable, reason: str, operator: TlsCredentials) -> int:
    stop = Stops(office.store).find(what)
    if stop is None:
        return told(f"{what.name} is not stopped")
    restarts = Restarts(office.store, _operators(office))
    try:
        approval = approve(stop, reason, TlsPrivateKey.load(operator))
        approved = restarts.take(stop, approval, office.clock.now())
    except ValidationError:
        return told("say in 10 to 200 letters with --reason why it may begin again")
    except NotAuthentic as fault:
        return told(f"not accepted: {fault}; see operators.certificates, and sign the same words")
    match approved:
        case Approved.ONE_MORE_NEEDED:
            sys.stdout.write("one more operator has to approve this with the same words\n")
        case Approved.SAME_OPERATOR:
            return told("you have approved this already; another operator has to")
        case Approved.RESTARTED:
            office.log.write(LogEvent.RESTARTED, what=what.kind.value, name=what.name)
    return 0


def _operators(office: Office) -> frozenset[bytes]:
    path = office.settings.text("operators.certificates")
    if not path:
        return frozenset()
    certificates = x509.load_pem_x509_certificates((office.folder / path).read_bytes())
    return frozenset(thumbprint(certificate.public_bytes(Encoding.DER)) for certificate in certificates)
