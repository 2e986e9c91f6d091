"""Wires between parts of the demo: an address is exchanged for the address of the wire that leads to it."""

from collections.abc import Callable
from urllib.parse import urlsplit

from kiosk.demo.wires.switchboard import Line, Switchboard

Lay = Callable[[Line, str], str]
"""Gives the address to connect to in place of a server's."""


def straight(_line: Line, address: str) -> str:
    """No wire that a hand could reach: the server's own address."""
    return address


def over(board: Switchboard) -> Lay:
    """Wires of this switchboard."""

    def lay(line: Line, address: str) -> str:
        parts = urlsplit(address)
        if parts.port is None:
            raise ValueError(f"{address} names no port")
        return parts._replace(netloc=f"{parts.hostname}:{board.lay(line, parts.port)}").geturl()

    return lay
