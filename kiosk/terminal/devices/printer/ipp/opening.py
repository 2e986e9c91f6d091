"""A connection to the one printer that is trusted, or none (RFC 8010, section 4)."""

import http.client
import ssl

from kiosk.terminal.devices.printer.ipp.errors import NotTrustedError, UnreachableError
from kiosk.terminal.devices.printer.ipp.trust import PinnedTrust
from kiosk.terminal.devices.printer.settings import Endpoint


def open_connection(
    endpoint: Endpoint, trust: PinnedTrust | None, timeout: float
) -> http.client.HTTPConnection:
    """Connect, and let the printer show its certificate; `trust` is None for plain HTTP.

    Raises UnreachableError or NotTrustedError; nothing was sent then. A connection that has ended does not
    open itself again, past the pinned certificate: it raises http.client.NotConnected.
    """
    connection = (
        http.client.HTTPConnection(endpoint.host, endpoint.port, timeout=timeout)
        if trust is None
        else http.client.HTTPSConnection(endpoint.host, endpoint.port, timeout=timeout, context=trust.context)
    )
    connection.auto_open = 0
    try:
        connection.connect()
        _check_pin(connection, trust)
    except ssl.SSLCertVerificationError as error:
        connection.close()
        raise NotTrustedError("the printer's certificate is not the pinned one") from error
    except OSError as error:
        connection.close()
        raise UnreachableError("no connection to the printer") from error
    except NotTrustedError:
        connection.close()
        raise
    return connection


def _check_pin(connection: http.client.HTTPConnection, trust: PinnedTrust | None) -> None:
    if trust is None:
        return
    socket = connection.sock
    shown = socket.getpeercert(binary_form=True) if isinstance(socket, ssl.SSLSocket) else None
    if not trust.accepts(shown):
        raise NotTrustedError("the printer's certificate is not the pinned one")
