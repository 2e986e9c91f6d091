"""What every server's door does: serve in the foreground, say in the log when it is up and when it ended."""

import contextlib
import signal
from importlib.metadata import version

from starlette.types import ASGIApp

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.service import ServiceManager, SignsOfLife
from kiosk.runtime.settings import Setting, Settings
from kiosk.runtime.start import StartRefused
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.tls.server import OpenConnections, PeerServer

LISTEN_SETTINGS = (
    Setting("listen.host", str, "address to listen on", example="10.0.0.5", default="127.0.0.1"),
    Setting("listen.port", int, "port to listen on; 0 takes a free one", example=8443, minimum=0),
)
"""Settings that every server has."""


class CannotListen(StartRefused):
    """The address of a server is taken or not this machine's; names the address and the remedy."""


def serve(
    app: ASGIApp,
    part: str,
    settings: Settings,
    credentials: TlsCredentials,
    log: EventLog,
    connections: OpenConnections | None = None,
) -> None:
    """Serve until SIGTERM or SIGINT, finishing open requests first. Raises CannotListen.

    The service manager hears when the event loop serves, that it goes on, and that it ends.
    """
    manager = ServiceManager.of()
    host, port = settings.text("listen.host"), settings.number("listen.port")
    try:
        server = PeerServer(
            app,
            credentials,
            host=host,
            port=port,
            connections=connections,
            alive=SignsOfLife(manager).give,
        )
    except OSError as error:
        raise CannotListen(
            f"{host}:{port} cannot be listened on ({error.strerror}); free the port or change listen.host "
            "and listen.port"
        ) from error
    log.write(LogEvent.PROCESS_STARTED, part=part, version=version("kiosk"), port=server.port)
    # uvicorn shuts down in order and then raises the signal again; SIGTERM ends this as SIGINT does.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with contextlib.suppress(KeyboardInterrupt):
        server.serve()
    manager.stopping()
    log.write(LogEvent.PROCESS_STOPPED, part=part)
