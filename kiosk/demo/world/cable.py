"""The cable between a terminal and the center, with a hand on it: answers get lost or come late."""

import threading
from collections.abc import Callable

from kiosk.runtime.tls.client import PeerClient, PeerUnreachable


class Cable:
    """A connection to the center; what was sent arrives, what comes back is in the demo's hand."""

    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer
        self._closed = threading.Event()
        self._lock = threading.Lock()
        self._trouble: Callable[[], None] | None = None

    def lose_next_answer(self) -> None:
        """Let the next message arrive and its answer get lost."""
        self._plan(self._lose)

    def hold_next_answer(self, seconds: float) -> None:
        """Let the answer to the next message come so much later."""
        self._plan(lambda: self._hold(seconds))

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        """See `PeerClient.post`."""
        answer = self._peer.post(path, body, timeout=timeout, limit=limit)
        with self._lock:
            trouble, self._trouble = self._trouble, None
        if trouble is not None:
            trouble()
        return answer

    def close(self) -> None:
        """Let go of answers that are held, and close the connections."""
        self._closed.set()
        self._peer.close()

    def _plan(self, trouble: Callable[[], None]) -> None:
        with self._lock:
            self._trouble = trouble

    def _lose(self) -> None:
        raise PeerUnreachable("the answer was lost on the way")

    def _hold(self, seconds: float) -> None:
        self._closed.wait(seconds)
