"""Settings of `kiosk verifier serve`."""

from pathlib import Path

from kiosk.runtime.settings import Setting
from kiosk.verifier.trust_files import LIST_NAME, PINNED_NAME, TRUST_FOLDER

SETTINGS = (
    Setting(
        "listen.host",
        str,
        "address to listen on; the page has no TLS of its own, so put a server with TLS before any other",
        example="127.0.0.1",
        default="127.0.0.1",
    ),
    Setting("listen.port", int, "port to listen on", example=8460, default=8460, minimum=0),
    Setting(
        "trust.list",
        Path,
        "the signed trust list",
        example=f"{TRUST_FOLDER / LIST_NAME}",
        default=f"{TRUST_FOLDER / LIST_NAME}",
    ),
    Setting(
        "trust.keys",
        Path,
        "the pinned keys of the list's signers, PEM, one after the other",
        example=f"{TRUST_FOLDER / PINNED_NAME}",
        default=f"{TRUST_FOLDER / PINNED_NAME}",
    ),
)
