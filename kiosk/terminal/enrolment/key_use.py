"""One lock between the till, which signs with the terminal's key all day, and whoever would replace it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NAME = "tls-key.lock"


class KeyInUse(Exception):
    """A till is at work with the present key; the message tells the remedy."""


@contextmanager
def key_in_use(state: Path) -> Iterator[None]:
    """For the block nobody replaces the key; waits while somebody does. Ends with the process, too."""
    with _locked(state, fcntl.LOCK_SH):
        yield


@contextmanager
def key_at_rest(state: Path) -> Iterator[None]:
    """For the block no till begins to use the key. Raises KeyInUse if one does already."""
    try:
        with _locked(state, fcntl.LOCK_EX | fcntl.LOCK_NB):
            yield
    except BlockingIOError:
        raise KeyInUse("the terminal is running with this key; stop it, then renew, then start it") from None


@contextmanager
def _locked(state: Path, how: int) -> Iterator[None]:
    descriptor = os.open(state / _NAME, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, how)
        yield
    finally:
        os.close(descriptor)
