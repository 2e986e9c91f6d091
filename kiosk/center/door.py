"""`kiosk center serve`: puts the center together and serves it."""

import argparse
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import Engine, select

from kiosk.center.app import create_app
from kiosk.center.composition import compose, live_token_keys
from kiosk.center.settings import SETTINGS
from kiosk.center.standings import asking_regularly, inquiry_of
from kiosk.center.stopping.stops import Kind, Stops
from kiosk.center.store import TERMINALS, configured_store
from kiosk.domain.refusals import Refusal
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.runtime.clock import Clock, clock_of
from kiosk.runtime.log import EventLog
from kiosk.runtime.metrics import ServerMetrics
from kiosk.runtime.monitoring import Monitored, monitored
from kiosk.runtime.rate import Rate, RateLimit
from kiosk.runtime.serving import serve
from kiosk.runtime.settings import Settings, load_settings
from kiosk.runtime.start import declare_config, start
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.tls.server import OpenConnections
from kiosk.runtime.wire_app import Traffic

_BURST_SECONDS = 6
"""A whole visit's messages may come at once."""

declare = declare_config


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; 1 if the configuration cannot be used."""
    folder = arguments.config.absolute().parent
    return start(("center", "serve"), lambda: _serve(load_settings(arguments.config, SETTINGS), folder))


def _serve(settings: Settings, folder: Path) -> None:
    clock = clock_of(settings)
    log = EventLog("center", clock)
    with ExitStack() as opened:
        store = configured_store(settings)
        opened.callback(store.dispose)
        desks = compose(settings, folder, store, clock, log)
        metrics = ServerMetrics()
        keys = live_token_keys(settings, clock, log)

        def figures() -> None:
            count_stops(Stops(store), metrics)
            metrics.set_good_until("token-keys", keys.current().end)

        pages = Monitored(lambda: _answers(store), metrics, figures)
        opened.enter_context(monitored(settings, pages))
        opened.enter_context(asking_regularly(inquiry_of(settings, store, clock, log)))
        connections = OpenConnections()
        app = create_app(desks, log, traffic_of(settings, metrics, clock), connections)
        serve(app, "center", settings, TlsCredentials.of(settings), log, connections)


def traffic_of(settings: Settings, metrics: ServerMetrics, clock: Clock) -> Traffic:
    """How much this process lets in."""
    per_second = settings.seconds("terminal.requests_per_second")
    return Traffic(
        RateLimit(Rate(per_second, max(1, round(per_second * _BURST_SECONDS)))),
        settings.number("requests.open"),
        encode(Refused(refusal=Refusal.CENTER_BUSY)),
        metrics,
        clock.monotonic,
    )


def count_stops(stops: Stops, metrics: ServerMetrics) -> None:
    """Tell the figures what is stopped now, of each kind."""
    held = Counter(stop.what.kind for stop in stops.all())
    for kind in Kind:
        metrics.set_stopped(kind.value, held[kind])


def _answers(store: Engine) -> bool:
    with store.begin() as connection:
        connection.execute(select(TERMINALS.c.terminal_id).limit(1)).all()
    return True
