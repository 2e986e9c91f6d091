"""A terminal's folder, and a center on real mutual TLS that certifies its keys."""

from dataclasses import replace
from pathlib import Path

from cryptography import x509

from kiosk.center.app import create_app
from kiosk.center.enrolment import EnrolmentAuthority, EnrolmentCodes, EnrolmentDesk
from kiosk.center.enrolment.codes import Place
from kiosk.demo.pki.transport import TransportCa
from kiosk.protocol.identifiers import TerminalId
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.tls.credentials import TlsCredentials, certificate_thumbprint
from kiosk.runtime.tls.key_pair import key_of
from kiosk.runtime.tls.server import PeerServer
from tests.center.made_up_center import MadeUpCenter
from tests.terminal.test_configuration import written

TERMINAL = TerminalId("t-0001")


class Shop:
    """One terminal and its center."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.center = MadeUpCenter(folder / "center")
        self.clock = SystemClock()
        self.ca = TransportCa(folder / "pki", self.clock.now())
        authority = EnrolmentAuthority.load(self.ca.anchor, self.ca.key_file)
        self.codes = EnrolmentCodes(self.center.store)
        self.terminals = self.center.desks.terminals
        self.desk = EnrolmentDesk(authority, self.terminals, self.codes, self.clock, self.center.log)
        self.center.desks = replace(self.center.desks, enrolment=self.desk)
        self.server = PeerServer(create_app(self.center.desks, self.center.log), self.ca.issue("center"))
        self.server.start()
        self.files = TlsCredentials(folder / "terminal.pem", folder / "terminal.key", self.ca.anchor)
        self.settings = self.described()

    def described(self, **changes: str) -> Path:
        address = f'"https://127.0.0.1:{self.server.port}"'
        return written(self.folder, center__address=address, tls__anchor=f'"{self.ca.anchor}"', **changes)

    def certified(self, request: str) -> Path:
        """What the center's operator gives back for a request."""
        code = self.codes.give(Place(TERMINAL, "shop-1"), self.clock.now())
        given = self.folder / "given.pem"
        given.write_bytes(self.desk.enrol(x509.load_pem_x509_csr(request.encode()), code))
        return given

    @property
    def pair(self) -> TlsCredentials:
        """The pair as a process that starts now finds it."""
        certificate, key = self.files.certificate, self.files.private_key
        return TlsCredentials(certificate, key_of(certificate, key), self.files.anchor)

    @property
    def comes_in(self) -> bool:
        """Whether a terminal that starts now has a usable pair that the center lets in."""
        self.pair.client_context()
        return self.terminals.admit(certificate_thumbprint(self.files.certificate)) == TERMINAL

    def close(self) -> None:
        self.server.stop()
        self.center.store.dispose()
