"""Health, readiness and figures on a port of their own."""

import http.client
from collections.abc import Iterator

import pytest

from kiosk.runtime.metrics import Ended, ServerMetrics
from kiosk.runtime.monitoring import Monitor, Monitored


class Readiness:
    def __init__(self) -> None:
        self.answer: bool | Exception = True

    def __call__(self) -> bool:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def readiness() -> Readiness:
    return Readiness()


@pytest.fixture
def metrics() -> ServerMetrics:
    return ServerMetrics()


@pytest.fixture
def port(readiness: Readiness, metrics: ServerMetrics) -> Iterator[int]:
    with Monitor(Monitored(readiness, metrics), 0) as monitor:
        yield monitor.port


def get(port: int, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer.status, body


def test_a_server_that_lives_is_healthy_even_when_it_is_not_ready(port: int, readiness: Readiness) -> None:
    readiness.answer = False
    assert get(port, "/health")[0] == 200
    assert get(port, "/ready")[0] == 503


def test_a_store_that_is_away_makes_it_not_ready(port: int, readiness: Readiness) -> None:
    assert get(port, "/ready") == (200, "ready\n")
    readiness.answer = ConnectionError("the store")
    assert get(port, "/ready") == (503, "not ready\n")


def test_figures_tell_how_requests_ended(port: int, metrics: ServerMetrics) -> None:
    metrics.began()
    metrics.ended("relay", Ended.ANSWERED, 0.02)
    metrics.turned_away("hello", Ended.BUSY)
    status, text = get(port, "/metrics")
    assert status == 200
    assert 'kiosk_requests_total{ended="answered",step="relay"} 1.0' in text
    assert 'kiosk_requests_total{ended="busy",step="hello"} 1.0' in text
    assert 'kiosk_request_seconds_bucket{le="0.025",step="relay"} 1.0' in text


def test_figures_that_are_not_counted_are_asked_for_when_they_are_read(metrics: ServerMetrics) -> None:
    pages = Monitored(lambda: True, metrics, lambda: metrics.set_stopped("terminal", 2))
    with Monitor(pages, 0) as monitor:
        assert 'kiosk_stopped{kind="terminal"} 2.0' in get(monitor.port, "/metrics")[1]


def test_figures_are_told_while_the_store_is_away(metrics: ServerMetrics) -> None:
    metrics.set_stopped("terminal", 1)

    def away() -> None:
        raise ConnectionError("the store")

    with Monitor(Monitored(lambda: True, metrics, away), 0) as monitor:
        status, text = get(monitor.port, "/metrics")
    assert status == 200
    assert 'kiosk_stopped{kind="terminal"} 1.0' in text


def test_there_is_nothing_else(port: int) -> None:
    assert get(port, "/")[0] == 404
