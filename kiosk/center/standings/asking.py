"""Asking the municipalities how they stand: at once, and then as long as the center serves."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from kiosk.center.directory_file import MunicipalKeys
from kiosk.center.municipal_links import MunicipalLink, MunicipalLinks, load_links
from kiosk.center.standings.kept import Standings
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.identifiers import new_nonce
from kiosk.protocol.limits import CLEAR_MESSAGE, HELLO_TIMEOUT
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.standing import StandingRequest
from kiosk.protocol.standing import accept_standing
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.settings import Settings
from kiosk.runtime.tls.client import PeerUnreachable
from kiosk.runtime.tls.credentials import TlsCredentials

EVERY = 600.0
"""Seconds from one round to the next: how long a changed version or configuration stays unseen."""

_END_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Inquiry:
    """Asks, and keeps what is answered by a key of the municipality itself."""

    standings: Standings
    links: MunicipalLinks
    keys: Callable[[MunicipalityCode], Sequence[TrustedKey]]
    clock: Clock
    log: EventLog

    def ask_all(self, ended: Callable[[], bool] = lambda: False) -> tuple[MunicipalityCode, ...]:
        """Ask one after the other until `ended`; gives those that did not answer as they should."""
        silent = []
        for code, link in self.links.items():
            if ended():
                break
            if not self._ask(code, link):
                silent.append(code)
        return tuple(silent)

    def _ask(self, code: MunicipalityCode, link: MunicipalLink) -> bool:
        request = StandingRequest(municipality=code, nonce=new_nonce(), anchored=self.standings.heads(code))
        seconds = HELLO_TIMEOUT.total_seconds()
        try:
            signed = link.post("/standing", encode(request), timeout=seconds, limit=CLEAR_MESSAGE)
            told = accept_standing(signed, request, self.keys(code), self.clock.now())
        except PeerUnreachable:
            self.log.write(LogEvent.RELAY_FAILED, municipality=code)
            return False
        except ProtocolError as error:
            self.log.write(LogEvent.PROTOCOL_VIOLATION, step="standing", reason=type(error).__name__)
            return False
        self.standings.take(told, signed, self.clock.now())
        return True


def inquiry_of(settings: Settings, store: Engine, clock: Clock, log: EventLog) -> Inquiry:
    """The inquiry that the settings describe; connections open when first used. Raises StartRefused."""
    links = load_links(
        settings.path("municipalities.addresses"),
        TlsCredentials.of(settings),
        settings.number("municipality.requests"),
    )
    directory = MunicipalKeys.live(
        settings.path("directory.path"), settings.path("directory.keys"), clock, log
    )
    return Inquiry(Standings(store, log), links, directory.of, clock, log)


@contextmanager
def asking_regularly(inquiry: Inquiry) -> Iterator[None]:
    """Ask at once and then every ten minutes, until the block ends."""
    ending = threading.Event()

    def run() -> None:
        while not ending.is_set():
            try:
                inquiry.ask_all(ending.is_set)
            except DBAPIError as error:
                failed = type(error).__name__
                inquiry.log.write(LogEvent.COMMAND_FAILED, command="standing", exception=failed)
            ending.wait(EVERY)

    thread = threading.Thread(target=run, name="standings", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ending.set()
        thread.join(_END_SECONDS)
