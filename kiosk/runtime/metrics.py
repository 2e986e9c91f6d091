"""Figures of a server for Prometheus: how many requests, how they ended, how long they took; never whose."""

from datetime import datetime
from enum import StrEnum

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Ended(StrEnum):
    """How a request ended; the label `ended`."""

    ANSWERED = "answered"
    FAULT = "fault"
    """Not a message, not to be believed, or the server itself failed; the log tells which."""
    TURNED_AWAY = "turned-away"
    BUSY = "busy"


class ServerMetrics:
    """The figures of one server; each has a registry of its own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "kiosk_requests_total", "Requests by how they ended.", ("step", "ended"), registry=self._registry
        )
        self._seconds = Histogram(
            "kiosk_request_seconds",
            "Time from the whole request to its answer.",
            ("step",),
            registry=self._registry,
            buckets=_BUCKETS,
        )
        self._open = Gauge("kiosk_requests_open", "Requests being answered.", registry=self._registry)
        self._stopped = Gauge("kiosk_stopped", "What is stopped.", ("kind",), registry=self._registry)

        self._until = Gauge(
            "kiosk_good_until_timestamp_seconds",
            "When something runs out that somebody has to renew.",
            ("what",),
            registry=self._registry,
        )

    def began(self) -> None:
        """A request is being answered."""
        self._open.inc()

    def ended(self, step: str, ended: Ended, seconds: float) -> None:
        """A request that began was answered."""
        self._open.dec()
        self._requests.labels(step, ended.value).inc()
        self._seconds.labels(step).observe(seconds)

    def turned_away(self, step: str, ended: Ended) -> None:
        """A request was not looked at."""
        self._requests.labels(step, ended.value).inc()

    def set_stopped(self, kind: str, count: int) -> None:
        """How many of a kind are stopped now."""
        self._stopped.labels(kind).set(count)

    def set_good_until(self, what: str, end: datetime) -> None:
        """When `what` runs out."""
        self._until.labels(what).set(end.timestamp())

    def text(self) -> bytes:
        """The page that Prometheus reads (text format 0.0.4)."""
        return generate_latest(self._registry)
