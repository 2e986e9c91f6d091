"""`kiosk verifier serve`: the verifier as a web page."""

import argparse
from pathlib import Path

import uvicorn

from kiosk.runtime.start import start
from kiosk.verifier.trust_files import LIST_NAME, PINNED_NAME, TRUST_FOLDER, load_trust
from kiosk.verifier.web.app import UploadLimits, create_app
from kiosk.verifier.web.workers import Workers


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--trust", type=Path, default=TRUST_FOLDER / LIST_NAME, help=f"signed trust list ({LIST_NAME})"
    )
    parser.add_argument(
        "--keys", type=Path, help=f"keys of the list's signers; default: {PINNED_NAME} beside the list"
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on; put TLS before any other")
    parser.add_argument("--port", type=int, default=8460, help="port to listen on")


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; 1 if the trust list cannot be used."""
    return start(("verifier", "serve"), lambda: _serve(arguments))


def _serve(arguments: argparse.Namespace) -> None:
    pinned = arguments.keys or arguments.trust.with_name(PINNED_NAME)
    load_trust(arguments.trust, pinned)
    app = create_app(Workers((str(arguments.trust), str(pinned))), UploadLimits())
    uvicorn.run(
        app,
        host=arguments.host,
        port=arguments.port,
        access_log=False,
        server_header=False,
        log_level="warning",
    )
