"""The network: whether center and payment services can be reached, each as this terminal does it."""

import socket
import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.terminal.doctor.finding import Finding, Site

_SECONDS = 5.0
_HTTPS = 443


def examine_network(site: Site) -> Iterator[Finding]:
    """Makes connections and sends nothing on them."""
    host, port = _place_of(site.settings.text("center.address"))
    context = TlsCredentials.of(site.settings).client_context()
    yield _reached("network.center", host, port, context, "check cable, gateway and the center's address")


def examine_payment(site: Site) -> Iterator[Finding]:
    """The services of payment without cash that are set up; none is well too."""
    qr, terminal = site.settings.text("qr.address"), site.settings.text("e_money.address")
    if not (qr or terminal):
        yield Finding("payment.services", ok=True, finding="no payment without cash is set up")
    if qr:
        anchor = site.settings.text("qr.anchor")
        context = ssl.create_default_context(cafile=str(site.folder / anchor) if anchor else None)
        yield _reached("payment.qr", *_place_of(qr), context, "check the network, qr.address and qr.anchor")
    if terminal:
        remedy = "switch the payment terminal on; check its cable and e_money.address"
        yield _reached("payment.terminal", *_place_of(f"//{terminal}"), None, remedy)


def _place_of(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    return parts.hostname or "", parts.port or _HTTPS


def _reached(what: str, host: str, port: int, context: ssl.SSLContext | None, remedy: str) -> Finding:
    try:
        with socket.create_connection((host, port), _SECONDS) as line:
            if context is not None:
                context.wrap_socket(line, server_hostname=host).close()
    except ssl.SSLError as error:
        trusted = f"{host}:{port} answers, and is not trusted: {error.reason or type(error).__name__}"
        return Finding(what, ok=False, finding=trusted, remedy="compare its certificate with the pinned one")
    except OSError as error:
        told = error.strerror or type(error).__name__
        return Finding(what, ok=False, finding=f"{host}:{port} is not reached: {told}", remedy=remedy)
    return Finding(what, ok=True, finding=f"{host}:{port} answers")
