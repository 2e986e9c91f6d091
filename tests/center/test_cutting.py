"""A terminal that is cut loses the connections that are open, a request under way among them."""

import threading
from pathlib import Path

import pytest

from kiosk.center.app import create_app
from kiosk.demo.pki.transport import TransportCa
from kiosk.protocol.identifiers import new_session_id
from kiosk.protocol.limits import RELAY_MESSAGE
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import Hello
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.tls.client import PeerClient, PeerUnreachable
from kiosk.runtime.tls.credentials import certificate_thumbprint
from kiosk.runtime.tls.server import OpenConnections, PeerServer
from tests.center.made_up_center import MIHON, TERMINAL, MadeUpCenter, ScriptedMunicipality


class SlowMunicipality(ScriptedMunicipality):
    """Answers when it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.let_go = threading.Event()

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        self.asked.set()
        self.let_go.wait(30)
        return super().post(path, body, timeout=timeout, limit=limit)


def test_a_request_under_way_is_cut(center: MadeUpCenter, tmp_path: Path) -> None:
    slow = SlowMunicipality()
    center.links[MIHON] = slow
    authority = TransportCa(tmp_path / "pki", SystemClock().now())
    credentials = authority.issue(TERMINAL)
    center.desks.terminals.enrol(certificate_thumbprint(credentials.certificate), TERMINAL, "shop-1")
    connections = OpenConnections()
    app = create_app(center.desks, center.log, None, connections)
    server = PeerServer(app, authority.issue("center"), connections=connections)
    server.start()
    client = PeerClient(f"https://127.0.0.1:{server.port}", credentials)

    def cut_when_asked() -> None:
        slow.asked.wait(30)
        center.desks.terminals.cut(TERMINAL)

    cutting = threading.Thread(target=cut_when_asked)
    cutting.start()
    hello = encode(Hello(session=new_session_id(), municipality=MIHON, card=None))
    try:
        with pytest.raises(PeerUnreachable, match="did not answer"):
            client.post("/hello", hello, timeout=30, limit=RELAY_MESSAGE)
        assert slow.received == []
    finally:
        slow.let_go.set()
        cutting.join()
        client.close()
        server.stop()
