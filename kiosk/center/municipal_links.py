"""The center's connections to the municipalities' issuing servers."""

import json
import re
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.runtime.start import StartRefused
from kiosk.runtime.tls.client import PeerClient, PeerUnreachable
from kiosk.runtime.tls.credentials import TlsCredentials

READY_PATH = "/ready"
"""Where a session begins at a municipality."""
_CODE = re.compile(r"\d{6}")


class AddressesRefused(StartRefused):
    """The file of municipal addresses cannot be used; names file, cause and remedy."""


class MunicipalLink(Protocol):
    """A connection to one issuing server; `kiosk.runtime.tls.client.PeerClient` is one."""

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        """Send a message and give the answer; raises PeerUnreachable."""
        ...


MunicipalLinks = Mapping[MunicipalityCode, MunicipalLink]


class BoundedLink:
    """A link on which only so many requests wait at a time: one more is told at once that nobody answers.

    So a municipality that hangs holds some of the center's threads, and never all of them. No session begins
    while half of them wait: those that began are finished first.
    """

    def __init__(self, link: MunicipalLink, most_waiting: int) -> None:
        self._link = link
        self._most_waiting = most_waiting
        self._waiting = 0
        self._lock = threading.Lock()

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        """See `MunicipalLink.post`."""
        self._take_place(-(-self._most_waiting // 2) if path == READY_PATH else self._most_waiting)
        try:
            return self._link.post(path, body, timeout=timeout, limit=limit)
        finally:
            with self._lock:
                self._waiting -= 1

    def _take_place(self, places: int) -> None:
        with self._lock:
            if self._waiting >= places:
                raise PeerUnreachable("too many requests wait for this municipality")
            self._waiting += 1


def load_links(path: Path, credentials: TlsCredentials, most_waiting: int) -> MunicipalLinks:
    """Read a JSON object of municipality codes and https addresses; connections open when first used.

    At most `most_waiting` requests wait for each municipality at a time.

    Raises AddressesRefused, and CredentialsUnusable for the center's own key or certificate.
    """
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _refused(path, f"cannot be read as JSON ({type(error).__name__})") from error
    if not isinstance(entries, dict):
        raise _refused(path, "is not a JSON object")
    links = {}
    for code, address in entries.items():
        if not _CODE.fullmatch(code):
            raise _refused(path, f"{code} is not a municipality code of 6 digits")
        if not isinstance(address, str) or not address.startswith("https://"):
            raise _refused(path, f"the address of {code} is not an https address")
        links[MunicipalityCode(code)] = BoundedLink(PeerClient(address, credentials), most_waiting)
    return links


def _refused(path: Path, cause: str) -> AddressesRefused:
    return AddressesRefused(
        f'{path}: {cause}; write entries such as "990019": "https://issuing.example:8443"'
    )
