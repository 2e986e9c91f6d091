"""`kiosk terminal renew`: before the certificate runs out, while the terminal is stopped."""

import argparse
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk.domain.refusals import Refusal
from kiosk.protocol.messages.enrolment import CertificateGiven, RenewalRequest
from kiosk.runtime.clock import clock_of
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings
from kiosk.terminal.enrolment.key_use import KeyInUse, key_at_rest
from kiosk.terminal.enrolment.renewal import NotRenewed, Renewal
from kiosk.terminal.enrolment.unreported import unreported
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.till.journal.reader import JournalError
from kiosk.terminal.till_door import outbox_of, till_settings

_WITHIN_DAYS = 30
_NOT_DUE = 3


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")
    parser.add_argument(
        "--within-days",
        type=int,
        default=_WITHIN_DAYS,
        metavar="N",
        help=f"renew only a certificate that runs out within N days ({_WITHIN_DAYS})",
    )
    parser.add_argument(
        "--due",
        action="store_true",
        help=f"only tell whether it is time, while the terminal runs: exit status 0 if so, {_NOT_DUE} if not",
    )


def run(arguments: argparse.Namespace) -> int:
    """Renew if it is time, and say so; 1, with cause and remedy, if that cannot be."""
    within = timedelta(days=arguments.within_days)
    try:
        settings = load_terminal_settings(arguments.config)
        if arguments.due:
            return 0 if _is_due(settings, within) else _NOT_DUE
        with key_at_rest(settings.path("state.directory")):
            told = _renewed(settings, within)
    except (StartRefused, KeyInUse, NotRenewed, JournalError) as refused:
        sys.stderr.write(f"kiosk terminal renew: {refused}\n")
        return 1
    except OSError as error:
        sys.stderr.write(
            f"kiosk terminal renew: {error.filename} ({error.strerror}); run this as the user of the kiosk\n"
        )
        return 1
    sys.stdout.write(f"{told}\n")
    return 0


def _is_due(settings: Settings, within: timedelta) -> bool:
    return _renewal(settings).ends_at() - clock_of(settings).now() <= within


def _renewal(settings: Settings) -> Renewal:
    files = TlsCredentials(
        settings.path("tls.certificate"), settings.path("tls.key"), settings.path("tls.anchor")
    )
    return Renewal(settings.text("terminal.id"), files)


def _renewed(settings: Settings, within: timedelta) -> str:
    clock = clock_of(settings)
    renewal = _renewal(settings)
    renewal.finish_earlier()
    ends_at = renewal.ends_at()
    if ends_at - clock.now() > within:
        return f"The certificate is good until {ends_at:%Y-%m-%d}; it was not renewed."
    waiting = unreported(till_settings(settings).journal, outbox_of(settings))
    if waiting:
        raise NotRenewed(
            f"outcomes that wait to be reported under the present key: {waiting}; start the terminal, "
            "see that it reaches the center, stop it and try again"
        )

    def ask(request: RenewalRequest) -> CertificateGiven | Refusal:
        with closing(PeerClient(settings.text("center.address"), renewal.files)) as peer:
            return CenterCalls(peer, EventLog("renewal", clock)).renew(request)

    ends_at = renewal.renew(ask, clock.now())
    return f"The new certificate is good until {ends_at:%Y-%m-%d}; start the terminal."
