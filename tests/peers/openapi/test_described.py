"""schemathesis reads both servers' OpenAPI descriptions and sends what it likes, over real mutual TLS."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import given, settings
from hypothesis import strategies as st
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import negative_data_rejection
from starlette.types import ASGIApp

from kiosk.center.app import create_app
from kiosk.demo.pki.transport import TransportCa
from kiosk.municipality.app import Peer
from kiosk.municipality.app import create_app as create_municipal_app
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.tls.credentials import TlsCredentials, certificate_thumbprint
from kiosk.runtime.tls.server import PeerServer
from tests.center.made_up_center import TERMINAL, MadeUpCenter
from tests.municipality.made_up_city import MadeUpCity

INPUTS = 12
"""For each address."""


@schemathesis.serializer("application/cbor")
def as_it_is(_context: schemathesis.SerializationContext, value: bytes) -> bytes:
    """Bodies are bytes already."""
    return value


@dataclass(frozen=True)
class Served:
    """A server on TLS, its description, and a connection of somebody who may come in."""

    address: str
    schema: schemathesis.BaseSchema
    session: requests.Session


def opened(
    app: ASGIApp, description: dict[str, object], own: TlsCredentials, peer: TlsCredentials
) -> Iterator[Served]:
    server = PeerServer(app, own)
    server.start()
    with requests.Session() as session:
        session.trust_env = False
        session.cert, session.verify = (str(peer.certificate), str(peer.private_key)), str(peer.anchor)
        schema = schemathesis.openapi.from_dict(description)
        yield Served(f"https://127.0.0.1:{server.port}", schema, session)
    server.stop()


@pytest.fixture
def center_served(tmp_path: Path) -> Iterator[Served]:
    center = MadeUpCenter(tmp_path)
    ca = TransportCa(tmp_path / "pki", SystemClock().now())
    peer = ca.issue(TERMINAL)
    center.desks.terminals.enrol(certificate_thumbprint(peer.certificate), TERMINAL, "shop-1")
    app = create_app(center.desks, center.log)
    yield from opened(app, app.openapi(), ca.issue("center"), peer)
    center.store.dispose()


@pytest.fixture
def municipality_served(tmp_path: Path) -> Iterator[Served]:
    ca = TransportCa(tmp_path / "pki", SystemClock().now())
    peer = ca.issue("center")
    city = MadeUpCity(tmp_path)
    app = create_municipal_app(city.backoffice, {certificate_thumbprint(peer.certificate): Peer.CENTER})
    yield from opened(app, app.openapi(), ca.issue("municipality"), peer)
    city.close()


def judged(served: Served) -> None:
    """Every address, with bodies that fit its description: never an error of the server."""
    for result in served.schema.get_all_operations():
        assert isinstance(result, Ok)

        @given(case=result.ok().as_strategy(), body=st.binary(max_size=20_000))
        @settings(max_examples=INPUTS)
        def act(case: schemathesis.Case[Any], body: bytes) -> None:
            case.body = body
            case.call_and_validate(
                base_url=served.address,
                session=served.session,
                cert=served.session.cert,
                verify=served.session.verify,
                excluded_checks=[negative_data_rejection],
            )

        act()


def test_the_center_is_as_its_description_says(center_served: Served) -> None:
    judged(center_served)


def test_a_municipality_is_as_its_description_says(municipality_served: Served) -> None:
    judged(municipality_served)
