"""The cable between a terminal and the center, with a hand on it: answers get lost, come late, or twice."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.runtime.clock import Clock
from kiosk.runtime.tls.client import PeerClient, PeerUnreachable

KEPT_MESSAGES: Final = 100

_Trouble = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class PassedMessage:
    """A message by its address, and the bytes of it and of its answer; never what they say."""

    at: datetime
    """When its answer came."""
    path: str
    sent: int
    received: int


class Cable:
    """A connection to the center; what was sent arrives, what comes back is in the demo's hand."""

    def __init__(self, peer: PeerClient, clock: Clock) -> None:
        self._peer = peer
        self._clock = clock
        self._closed = threading.Event()
        self._cut = threading.Event()
        self._cut_before: str | None = None
        self._lock = threading.Lock()
        self._lasting: _Trouble | None = None
        self._next: _Trouble | None = None
        self._passed: deque[PassedMessage] = deque(maxlen=KEPT_MESSAGES)

    def cut(self) -> None:
        """Let nothing arrive any more."""
        self._cut.set()

    def cut_before(self, path: str) -> None:
        """Let nothing arrive any more as soon as a message to `path` is about to leave."""
        with self._lock:
            self._cut_before = path

    def lose_next_answer(self) -> None:
        """Let the next message arrive and its answer get lost."""
        self._plan(self._lose)

    def lose_every_answer(self) -> None:
        """Let messages arrive, and no answer from now on."""
        self._plan(self._lose, lasting=self._lose)

    def hold_next_answer(self, seconds: float) -> None:
        """Let the answer to the next message come so much later."""
        self._plan(lambda answer: self._hold(answer, seconds))

    def hold_every_answer(self, seconds: float) -> None:
        """Let all answers come so much later from now on."""

        def hold(answer: bytes) -> bytes:
            return self._hold(answer, seconds)

        self._plan(hold, lasting=hold)

    def repeat_next_answer(self) -> None:
        """Let the next answer come a second time, in the place of the one after it."""

        def repeat(answer: bytes) -> bytes:
            self._plan(lambda _: answer)
            return answer

        self._plan(repeat)

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        """See `PeerClient.post`."""
        with self._lock:
            if path == self._cut_before:
                self._cut.set()
        if self._cut.is_set():
            raise PeerUnreachable("the line is cut")
        answer = self._peer.post(path, body, timeout=timeout, limit=limit)
        with self._lock:
            self._passed.append(PassedMessage(self._clock.now(), path, len(body), len(answer)))
            trouble, self._next = self._next, self._lasting
        return answer if trouble is None else trouble(answer)

    def passed(self) -> Sequence[PassedMessage]:
        """What arrived lately and was answered, oldest first."""
        with self._lock:
            return tuple(self._passed)

    def close(self) -> None:
        """Let go of answers that are held, and close the connections."""
        self._closed.set()
        self._peer.close()

    def _plan(self, trouble: _Trouble, lasting: _Trouble | None = None) -> None:
        with self._lock:
            self._next, self._lasting = trouble, lasting

    def _lose(self, _answer: bytes) -> bytes:
        raise PeerUnreachable("the answer was lost on the way")

    def _hold(self, answer: bytes, seconds: float) -> bytes:
        self._closed.wait(seconds)
        return answer
