"""Several files in one request body: each after its length in four bytes, big endian."""

from collections.abc import Iterable

_LENGTH_BYTES = 4


class BadFrame(ValueError):
    """A body that is not files after their lengths."""


def framed(files: Iterable[bytes]) -> bytes:
    """One body that holds `files`."""
    return b"".join(len(file).to_bytes(_LENGTH_BYTES, "big") + file for file in files)


def unframed(body: bytes) -> tuple[bytes, ...]:
    """The files in a body. Raises BadFrame."""
    files, at = [], 0
    while at < len(body):
        start = at + _LENGTH_BYTES
        at = start + int.from_bytes(body[at:start], "big")
        if start > len(body) or at > len(body):
            raise BadFrame("a file is shorter than its length says")
        files.append(body[start:at])
    if not files:
        raise BadFrame("no file")
    return tuple(files)
