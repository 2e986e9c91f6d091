"""A filter over system calls, put together by libseccomp, which knows their numbers on each architecture.

Source: seccomp_init(3), seccomp_rule_add(3), seccomp_attr_set(3). A denied call fails with EPERM.
"""

import ctypes
import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Final

_LIBRARY: Final = "libseccomp.so.2"
_ALLOW: Final = 0x7FFF0000
_FAIL: Final = 0x00050000 | errno.EPERM
_ALL_THREADS: Final = 4
"""SCMP_FLTATR_CTL_TSYNC."""


class SeccompMissing(OSError):
    """libseccomp is not on this machine."""


class Compare(IntEnum):
    """enum scmp_compare."""

    GREATER_OR_EQUAL = 5
    EQUAL = 4


@dataclass(frozen=True, slots=True)
class DeniedCall:
    """A system call that fails; with a condition, only where its first argument fulfils it."""

    name: str
    compare: Compare | None = None
    value: int = 0


class _Comparison(ctypes.Structure):
    _fields_ = (
        ("argument", ctypes.c_uint),
        ("compare", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


def deny(calls: Iterable[DeniedCall]) -> None:
    """Deny `calls` to every thread of this process, now and later.

    Raises SeccompMissing, or OSError where the kernel refuses. A call that this architecture does not have
    needs no rule.
    """
    library = _library()
    with _filter(library) as context:
        _check(library.seccomp_attr_set(context, _ALL_THREADS, 1))
        for call in calls:
            number = library.seccomp_syscall_resolve_name(call.name.encode("ascii"))
            if number >= 0:
                _check(library.seccomp_rule_add_array(context, _FAIL, number, *_conditions(call)))
        _check(library.seccomp_load(context))


def _conditions(call: DeniedCall) -> tuple[int, object]:
    if call.compare is None:
        return 0, None
    return 1, ctypes.byref(_Comparison(0, call.compare, call.value, 0))


@contextmanager
def _filter(library: ctypes.CDLL) -> Iterator[ctypes.c_void_p]:
    context = library.seccomp_init(_ALLOW)
    if not context:
        raise OSError(errno.ENOMEM, "libseccomp makes no filter")
    try:
        yield ctypes.c_void_p(context)
    finally:
        library.seccomp_release(ctypes.c_void_p(context))


def _check(answer: int) -> None:
    if answer < 0:
        raise OSError(-answer, f"libseccomp: {os.strerror(-answer)}")


@cache
def _library() -> ctypes.CDLL:
    try:
        library = ctypes.CDLL(_LIBRARY)
    except OSError:
        raise SeccompMissing(
            errno.ENOENT, f"{_LIBRARY} is missing: install the Debian package libseccomp2"
        ) from None
    library.seccomp_init.restype = ctypes.c_void_p
    library.seccomp_init.argtypes = (ctypes.c_uint32,)
    library.seccomp_attr_set.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32)
    library.seccomp_syscall_resolve_name.argtypes = (ctypes.c_char_p,)
    library.seccomp_rule_add_array.argtypes = (
        ctypes.c_void_p,
        ctypes.c_uint32,
        ctypes.c_int,
        ctypes.c_uint,
        ctypes.c_void_p,
    )
    library.seccomp_load.argtypes = (ctypes.c_void_p,)
    library.seccomp_release.argtypes = (ctypes.c_void_p,)
    library.seccomp_release.restype = None
    return library
