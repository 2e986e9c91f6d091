"""Settings of `kiosk center serve`."""

from pathlib import Path

from kiosk.runtime.card_acceptance import acceptance_settings
from kiosk.runtime.clock import CLOCK_SETTINGS
from kiosk.runtime.monitoring import MONITOR_SETTINGS
from kiosk.runtime.serving import LISTEN_SETTINGS
from kiosk.runtime.settings import Setting
from kiosk.runtime.tls.credentials import TLS_SETTINGS

STORE_SETTINGS = (
    Setting(
        "store.path",
        Path,
        "SQLite database of terminals, routes, nonces and outcomes",
        example="center.sqlite",
        default="center.sqlite",
    ),
    Setting(
        "store.postgresql",
        str,
        "the same in PostgreSQL, for several machines; takes the place of store.path",
        example="postgresql://kiosk@10.0.0.9/center",
        default="",
    ),
    Setting(
        "enrolment.key",
        str,
        "the key of the transport CA, PEM; empty where this process certifies no terminals",
        example="transport-ca.key",
        default="",
        is_private=True,
    ),
    Setting(
        "operators.certificates",
        str,
        "certificates of the operators, two of whom restart what was stopped, PEM; empty for none",
        example="operators.pem",
        default="",
    ),
)
"""Settings of what several doors of the center open."""

SETTINGS = (
    *LISTEN_SETTINGS,
    *MONITOR_SETTINGS,
    *TLS_SETTINGS,
    *CLOCK_SETTINGS,
    *STORE_SETTINGS,
    Setting(
        "terminal.requests_per_second",
        float,
        "requests that one terminal may send in the long run, at each process",
        example=5.0,
        default=5.0,
        minimum=0.1,
    ),
    Setting(
        "requests.open",
        int,
        "requests that are answered at a time; more are told to come again, new sessions from half on",
        example=200,
        default=200,
        minimum=1,
    ),
    Setting(
        "municipality.requests",
        int,
        "requests that may wait for one municipality at a time; more are refused at once, so that one that "
        "hangs stops nobody else",
        example=50,
        default=50,
        minimum=1,
    ),
    Setting(
        "directory.path",
        Path,
        "the municipal directory, which says whose evidence is believed",
        example="directory.cbor",
    ),
    Setting("directory.keys", Path, "the three directory keys, PEM", example="directory-keys.pem"),
    Setting(
        "terminal.sessions",
        int,
        "sessions that one terminal may begin within fifteen minutes",
        example=60,
        default=60,
        minimum=1,
    ),
    Setting(
        "token.keys",
        Path,
        "the keys that sign session tokens, each for its week; `kiosk center token` makes them",
        example="token-keys.json",
        is_private=True,
    ),
    Setting("jpki.anchors", Path, "JPKI trust anchors, PEM, one after the other", example="jpki.pem"),
    *acceptance_settings("jpki"),
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
