"""System V shared memory: it outlives the processes that made it. Source: proc_sysvipc(5), shmat(2)."""

import ctypes
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.trials.wipe.blocks import Block, blocks_of

_TABLE: Final = Path("/proc/sysvipc/shm")
_MADE_BY_AND_USED_BY: Final = slice(4, 6)
_READ_ONLY: Final = 0o10000
_FAILED: Final = ctypes.c_void_p(-1).value

_libc = ctypes.CDLL(None, use_errno=True)
_libc.shmat.restype = ctypes.c_void_p
_libc.shmat.argtypes = (ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
_libc.shmdt.argtypes = (ctypes.c_void_p,)


def shared_segments(pids: frozenset[int]) -> Iterator[Block]:
    """The contents of the segments that one of these processes made or used last."""
    for line in _TABLE.read_text(encoding="ascii").splitlines()[1:]:
        fields = line.split()
        if pids.isdisjoint(map(int, fields[_MADE_BY_AND_USED_BY])):
            continue
        yield from blocks_of(_content(int(fields[1]), int(fields[3])))


def _content(segment: int, size: int) -> bytes:
    address = _libc.shmat(segment, None, _READ_ONLY)
    if address in {None, _FAILED}:
        return b""
    try:
        return ctypes.string_at(address, size)
    finally:
        _libc.shmdt(address)
