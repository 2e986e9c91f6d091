"""A transport that does not wait for ever: a mute card blocks PC/SC until somebody takes it away.

Neither SCardCancel nor a timeout frees such a call (docs/reference/card.md, section 9). So each connection
lives on a daemon thread of its own, and the caller waits for that thread only so long.
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

from kiosk.terminal.devices.card.transport import CardMute, Channel, Transport

_Answer = TypeVar("_Answer")

CLOSING_SECONDS = 1.0
"""How long a caller waits for the power to be off; then the thread ends that alone."""


@dataclass(frozen=True, slots=True)
class _Job:
    act: Callable[[Channel], bytes]
    answer: Future[bytes]


class WatchedTransport:
    """Another transport, each of whose calls is given up after `patience` seconds."""

    def __init__(self, transport: Transport, patience: float) -> None:
        self._transport = transport
        self._patience = patience

    def connect(self, reader: str | None = None) -> Channel:
        """As the other transport does; raises CardMute where patience ran out."""
        channel = _WatchedChannel(lambda: self._transport.connect(reader), self._patience)
        channel.open()
        return channel


class _WatchedChannel:
    def __init__(self, connect: Callable[[], Channel], patience: float) -> None:
        self._connect = connect
        self._patience = patience
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._connected: Future[str] = Future()
        self._thread = Thread(target=self._serve, name="card-connection", daemon=True)
        self._gave_up = False

    @property
    def reader(self) -> str:
        return self._connected.result()

    def open(self) -> None:
        self._thread.start()
        try:
            self._wait_for(self._connected, self._patience)
        except Exception:
            self.close()
            raise

    def transmit(self, command: bytearray) -> bytes:
        return self._do(lambda channel: channel.transmit(command), self._patience)

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        return self._do(lambda channel: channel.control(code, request, seconds), self._patience + seconds)

    def close(self) -> None:
        self._jobs.put(None)
        if not self._gave_up:  # a thread that hangs closes the card when the card lets go of it
            self._thread.join(CLOSING_SECONDS)

    def _do(self, act: Callable[[Channel], bytes], patience: float) -> bytes:
        if self._gave_up:
            raise CardMute
        answer: Future[bytes] = Future()
        self._jobs.put(_Job(act, answer))
        return self._wait_for(answer, patience)

    def _wait_for(self, answer: Future[_Answer], patience: float) -> _Answer:
        try:
            return answer.result(patience)
        except TimeoutError:
            answer.cancel()
            self._gave_up = True
            raise CardMute from None

    def _serve(self) -> None:
        self._connected.set_running_or_notify_cancel()
        try:
            channel = self._connect()
        except Exception as failure:  # whatever it is, the caller waits for it
            self._connected.set_exception(failure)
            return
        try:
            self._connected.set_result(channel.reader)
            self._answer_jobs(channel)
        finally:
            channel.close()

    def _answer_jobs(self, channel: Channel) -> None:
        while (job := self._jobs.get()) is not None:
            if not job.answer.set_running_or_notify_cancel():
                continue  # the caller has given up: its buffer is wiped and must not be sent
            try:
                job.answer.set_result(job.act(channel))
            except Exception as failure:
                job.answer.set_exception(failure)
