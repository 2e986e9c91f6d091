"""The center's connections to the municipalities' issuing servers."""

from collections.abc import Mapping
from typing import Protocol

from kiosk.domain.municipalities import MunicipalityCode


class MunicipalLink(Protocol):
    """A connection to one issuing server; `kiosk.runtime.tls.client.PeerClient` is one."""

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        """Send a message and give the answer; raises PeerUnreachable."""
        ...


MunicipalLinks = Mapping[MunicipalityCode, MunicipalLink]
