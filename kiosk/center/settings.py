"""Settings of `kiosk center serve`."""

from pathlib import Path

from kiosk.runtime.clock import CLOCK_SETTINGS
from kiosk.runtime.serving import LISTEN_SETTINGS
from kiosk.runtime.settings import Setting
from kiosk.runtime.tls.credentials import TLS_SETTINGS

SETTINGS = (
    *LISTEN_SETTINGS,
    *TLS_SETTINGS,
    *CLOCK_SETTINGS,
    Setting("store.path", Path, "SQLite database of routes, nonces and outcomes", example="center.sqlite"),
    Setting(
        "terminal.sessions",
        int,
        "sessions that one terminal may begin within fifteen minutes",
        example=60,
        default=60,
        minimum=1,
    ),
    Setting("token.key", Path, "the Ed25519 key that signs session tokens, PEM", example="token.key"),
    Setting("jpki.anchors", Path, "JPKI trust anchors, PEM, one after the other", example="jpki.pem"),
    Setting(
        "jpki.responder",
        str,
        "address of the OCSP responder that is asked about each card",
        example="http://ocsp.jpki.example",
    ),
    Setting(
        "jpki.crl",
        str,
        "certificate revocation list, a file that is renewed daily; it can only add refusals; empty for none",
        example="jpki.crl",
        default="",
    ),
    Setting(
        "municipalities.addresses",
        Path,
        "JSON object: municipality code to https address of its issuing server",
        example="municipalities.json",
    ),
)
