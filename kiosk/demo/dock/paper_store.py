"""The papers that lie in the dock's trays: in memory only, from the printer to the hand."""

import threading


class PaperStore:
    """Documents by number. The pictures are made on a thread of Qt's, hence the lock."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._documents: dict[int, bytes] = {}
        self._next = 1

    def add(self, document: bytes) -> int:
        """Keep a document; give its number."""
        with self._lock:
            number, self._next = self._next, self._next + 1
            self._documents[number] = document
            return number

    def document(self, number: int) -> bytes | None:
        """The document of that number, None if it was taken away."""
        with self._lock:
            return self._documents.get(number)

    def clear(self) -> None:
        """Forget all documents."""
        with self._lock:
            self._documents.clear()
