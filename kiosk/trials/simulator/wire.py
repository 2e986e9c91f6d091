"""A wire that loses, delays, doubles and misdelivers; both ends speak the product's own bytes."""

from collections.abc import Callable

from kiosk.runtime.tls.client import PeerUnreachable
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.fibers import Gate, Process, Scheduler
from kiosk.trials.simulator.weather import Weather

Serve = Callable[[str, bytes], bytes]

_KEPT = 16
"""Answers that somebody who sits on the wire has at hand."""


class FarSide:
    """A server process that may be dead, and may be another one a moment later."""

    def __init__(self, process: Process, serve: Serve) -> None:
        self.process = process
        self.serve = serve


class Wire:
    """Implements `Peer` and `MunicipalLink`: the connection of one process to a far side."""

    def __init__(
        self,
        scheduler: Scheduler,
        choices: Choices,
        weather: Weather,
        far_side: Callable[[], FarSide],
        on_message: Callable[[], None],
    ) -> None:
        self._scheduler = scheduler
        self._choices = choices
        self._weather = weather
        self._far_side = far_side
        self._on_message = on_message
        self._network = Process("network")
        self._answers: list[bytes] = []
        self.misdelivered = 0

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:  # noqa: ARG002 - the port's
        """See `Peer.post`."""
        self._on_message()
        arrived = Gate()
        answers: list[bytes] = []
        if not self._choices.happens(self._weather.request_lost):
            self._send(path, body, answers, arrived)
            if self._choices.happens(self._weather.request_doubled):
                self._send(path, body, answers, arrived)
        if not self._scheduler.wait(arrived, timeout):
            raise PeerUnreachable("no answer in time")
        if not answers:
            raise PeerUnreachable("the connection broke")
        return self._perhaps_of_another(answers[0])

    def _send(self, path: str, body: bytes, answers: list[bytes], arrived: Gate) -> None:
        far_side = self._far_side()

        def carry() -> None:
            self._scheduler.sleep(self._latency())
            if far_side.process.is_alive:
                self._scheduler.spawn(far_side.process, serve)
            else:
                self._scheduler.open(arrived)

        def serve() -> None:
            answer = far_side.serve(path, body)
            self._answers = [*self._answers[-_KEPT:], answer]
            if not self._choices.happens(self._weather.answer_lost):
                self._scheduler.sleep(self._latency())
                answers.append(answer)
                self._scheduler.open(arrived)

        self._scheduler.spawn(self._network, carry)

    def _perhaps_of_another(self, answer: bytes) -> bytes:
        if self._choices.happens(self._weather.answer_of_another):
            other = self._choices.one_of(self._answers)
            self.misdelivered += other != answer
            return other
        return answer

    def _latency(self) -> float:
        is_slow = self._choices.happens(self._weather.slow)
        return self._choices.seconds(self._weather.slow_latency if is_slow else self._weather.latency)
