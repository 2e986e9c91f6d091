"""`kiosk terminal enrol`: a key and the request for its certificate; then the certificate that came of it."""

import argparse
import sys
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.runtime.clock import clock_of
from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.whole_file import SHARED_SECRET, write_new
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings
from kiosk.terminal.enrolment.given import CertificateRefused, Expected, accept_certificate
from kiosk.terminal.enrolment.renewal import NotRenewed, load_key
from kiosk.terminal.enrolment.request import new_key_pem, request_for


class EnrolmentRefused(Exception):
    """Nothing was changed; the message tells the cause and the remedy."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")
    parser.add_argument(
        "--certificate", type=Path, metavar="PEM", help="take in the certificate that the center gave"
    )
    parser.epilog = "The request goes to `kiosk center enrol --request`, with the one-time code."


def run(arguments: argparse.Namespace) -> int:
    """Make the request, or take the certificate in; 1, with cause and remedy, if that cannot be."""
    try:
        settings = load_terminal_settings(arguments.config)
        if arguments.certificate is None:
            sys.stdout.write(_request(settings, TlsCredentials.of(settings)))
        else:
            _take_in(settings, TlsCredentials.of(settings), arguments.certificate)
            sys.stdout.write("The certificate is in its place; start the terminal.\n")
    except (StartRefused, EnrolmentRefused, CertificateRefused, NotRenewed) as refused:
        sys.stderr.write(f"kiosk terminal enrol: {refused}\n")
        return 1
    except OSError as error:
        sys.stderr.write(
            f"kiosk terminal enrol: {error.filename} ({error.strerror}); run this as the user of the kiosk\n"
        )
        return 1
    return 0


def _request(settings: Settings, files: TlsCredentials) -> str:
    """A request for the key that is there and has no certificate yet, or for a new one."""
    if files.certificate.exists():
        raise EnrolmentRefused(
            f"{files.certificate} is there already; use `kiosk terminal renew`, "
            "or move key and certificate away to enrol anew"
        )
    if not files.private_key.exists():
        write_new(files.private_key, new_key_pem(), SHARED_SECRET)
    request = request_for(load_key(files.private_key), settings.text("terminal.id"))
    return request.public_bytes(Encoding.PEM).decode("ascii")


def _take_in(settings: Settings, files: TlsCredentials, given: Path) -> None:
    key = load_key(files.private_key).public_key()
    expected = Expected(settings.text("terminal.id"), key, files.anchor)
    pem = accept_certificate(given.read_bytes(), expected, clock_of(settings).now())
    try:
        write_new(files.certificate, pem)
    except FileExistsError:
        raise EnrolmentRefused(
            f"{files.certificate} is there already; move it away if the new one is to take its place"
        ) from None
