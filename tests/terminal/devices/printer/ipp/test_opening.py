"""The connection to the trusted printer."""

import http.client
import socket

import pytest

from kiosk.terminal.devices.printer.ipp.opening import open_connection
from kiosk.terminal.devices.printer.settings import Endpoint


def test_a_connection_that_has_ended_does_not_open_itself_again() -> None:
    """The library would connect anew by itself, to whoever answers, and past the certificate."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        endpoint = Endpoint.parse(f"ipp://127.0.0.1:{listener.getsockname()[1]}/ipp/print")
        connection = open_connection(endpoint, None, timeout=30.0)
        connection.close()
        with pytest.raises(http.client.NotConnected):
            connection.request("POST", endpoint.path)
