"""`kiosk verifier serve`: the verifier as a web page."""

import argparse
import contextlib
import signal
from pathlib import Path

import uvicorn

from kiosk.runtime.service import ServiceManager, SignsOfLife
from kiosk.runtime.settings import Settings, default_settings, load_settings
from kiosk.runtime.start import start
from kiosk.runtime.tls.server import SIGN_SECONDS
from kiosk.verifier.settings import SETTINGS
from kiosk.verifier.trust_files import LIST_NAME, PINNED_NAME, load_trust
from kiosk.verifier.web.app import UploadLimits, create_app
from kiosk.verifier.web.workers import Workers


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options; each stands above what the settings file says."""
    parser.add_argument(
        "--config", type=Path, help="the settings file; without one all settings have defaults"
    )
    parser.add_argument("--trust", type=Path, help=f"signed trust list ({LIST_NAME})")
    parser.add_argument(
        "--keys", type=Path, help=f"keys of the list's signers; with --trust: {PINNED_NAME} beside the list"
    )
    parser.add_argument("--host", help="address to listen on; put TLS before any other than this machine's")
    parser.add_argument("--port", type=int, help="port to listen on")


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; 1 if settings or trust list cannot be used."""
    return start(("verifier", "serve"), lambda: _serve(arguments))


def _serve(arguments: argparse.Namespace) -> None:
    settings = _settings(arguments)
    trust_list = arguments.trust or settings.path("trust.list")
    pinned = arguments.keys or _keys_beside(arguments.trust) or settings.path("trust.keys")
    load_trust(trust_list, pinned)
    manager = ServiceManager.of()
    life = SignsOfLife(manager)

    async def alive() -> None:
        life.give()

    server = uvicorn.Server(
        uvicorn.Config(
            create_app(Workers((str(trust_list), str(pinned))), UploadLimits()),
            host=arguments.host or settings.text("listen.host"),
            port=settings.number("listen.port") if arguments.port is None else arguments.port,
            access_log=False,
            server_header=False,
            log_level="warning",
            timeout_notify=SIGN_SECONDS,
            callback_notify=alive,
        )
    )
    # uvicorn shuts down in order and then raises the signal again; SIGTERM ends this as SIGINT does.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with contextlib.suppress(KeyboardInterrupt):
        server.run()
    manager.stopping()


def _settings(arguments: argparse.Namespace) -> Settings:
    return (
        default_settings(SETTINGS) if arguments.config is None else load_settings(arguments.config, SETTINGS)
    )


def _keys_beside(trust: Path | None) -> Path | None:
    return None if trust is None else trust.with_name(PINNED_NAME)
