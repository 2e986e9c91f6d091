"""Memory for secrets: locked against swap, left out of core dumps, overwritten at the end."""

import ctypes
import mmap
import os
import resource
from threading import Lock
from types import TracebackType
from typing import Self

_libc = ctypes.CDLL(None, use_errno=True)


class MemoryLockError(OSError):
    """The kernel did not lock the memory; the message names the remedy."""


class LockedBuffer:
    """An anonymous private mapping that never reaches swap, a core dump or a child process.

    The bytes are writable through `view`, so a decryption can write straight into them. As a context
    manager the buffer is closed at the end of the block. Any thread may zeroize and close it. Raises
    ValueError for a size below 1 and MemoryLockError where RLIMIT_MEMLOCK is too small.
    """

    def __init__(self, size: int) -> None:
        if size < 1:
            raise ValueError("a locked buffer holds at least one byte")
        self._size = size
        self._mapping = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        self._anchor = ctypes.c_char.from_buffer(self._mapping)
        self._address = ctypes.addressof(self._anchor)
        self._view = memoryview(self._mapping)
        self._closed = False
        self._end = Lock()
        try:
            self._lock()
        except BaseException:
            self._unmap()
            raise

    @property
    def view(self) -> memoryview:
        """The bytes themselves, never a copy. Raises ValueError after `close`."""
        if self._closed:
            raise ValueError("this locked buffer is closed")
        return self._view

    def zeroize(self) -> None:
        """Overwrite every byte with zero; harmless when repeated or after `close`."""
        with self._end:
            if not self._closed:
                self._overwrite()

    def close(self) -> None:
        """Zeroize, unlock and give the memory back; harmless when repeated."""
        with self._end:
            if self._closed:
                return
            self._overwrite()
            _libc.munlock(ctypes.c_void_p(self._address), ctypes.c_size_t(self._size))
            self._unmap()

    def __len__(self) -> int:
        return self._size

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _overwrite(self) -> None:
        """Never after the mapping is gone: its pages may be somebody else's by then."""
        ctypes.memset(self._address, 0, self._size)

    def _lock(self) -> None:
        self._mapping.madvise(mmap.MADV_DONTDUMP)
        self._mapping.madvise(mmap.MADV_DONTFORK)
        if _libc.mlock(ctypes.c_void_p(self._address), ctypes.c_size_t(self._size)) != 0:
            raise _lock_refused(self._size, ctypes.get_errno())

    def _unmap(self) -> None:
        self._closed = True
        self._view.release()
        del self._anchor
        try:
            self._mapping.close()
        except BufferError:
            # A slice of the view is still held elsewhere. It shows zeros only, and the mapping goes with it.
            return


def _lock_refused(size: int, number: int) -> MemoryLockError:
    soft, _ = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    limit = "unlimited" if soft == resource.RLIM_INFINITY else f"{soft} bytes"
    return MemoryLockError(
        number,
        f"{size} bytes could not be locked in memory ({os.strerror(number)}; RLIMIT_MEMLOCK is {limit}); "
        "raise it with LimitMEMLOCK= in the systemd unit or with `ulimit -l` in the shell",
    )
