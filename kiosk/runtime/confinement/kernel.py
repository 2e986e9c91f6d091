"""The three calls of Landlock, which libc does not wrap. Source: linux/landlock.h and its man pages."""

import ctypes
import os
from enum import IntFlag
from typing import Final

_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
"""The same numbers on every architecture that Debian runs on, but for alpha."""
_TELL_VERSION: Final = 1
_PATH_BENEATH: Final = 1
_NET_PORT: Final = 2

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


class FileRight(IntFlag):
    """LANDLOCK_ACCESS_FS_*."""

    EXECUTE = 1 << 0
    WRITE_FILE = 1 << 1
    READ_FILE = 1 << 2
    READ_DIR = 1 << 3
    REMOVE_DIR = 1 << 4
    REMOVE_FILE = 1 << 5
    MAKE_CHAR = 1 << 6
    MAKE_DIR = 1 << 7
    MAKE_REG = 1 << 8
    MAKE_SOCK = 1 << 9
    MAKE_FIFO = 1 << 10
    MAKE_BLOCK = 1 << 11
    MAKE_SYM = 1 << 12
    REFER = 1 << 13
    TRUNCATE = 1 << 14
    IOCTL_DEV = 1 << 15


class NetRight(IntFlag):
    """LANDLOCK_ACCESS_NET_*."""

    BIND_TCP = 1 << 0
    CONNECT_TCP = 1 << 1


class Scope(IntFlag):
    """LANDLOCK_SCOPE_*: what ends at processes that are not confined with this one."""

    SIGNAL = 1 << 1


class _RulesetAttributes(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


class _NetPort(ctypes.Structure):
    _fields_ = (("allowed_access", ctypes.c_uint64), ("port", ctypes.c_uint64))


def landlock_abi() -> int:
    """The version of Landlock's interface that this kernel offers; 0 where there is none."""
    answer = int(_libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_TELL_VERSION)))
    return max(answer, 0)


def create_ruleset(abi: int, files: FileRight, net: NetRight, scoped: Scope) -> int:
    """A descriptor of a new ruleset; an older interface is given the part that it knows. Raises OSError."""
    attributes = _RulesetAttributes(files, net, scoped)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    return _call(_CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), ctypes.c_uint32(0))


def allow_beneath(ruleset: int, directory: int, rights: FileRight) -> None:
    """Allow `rights` for an open folder and all in it, or for one open file. Raises OSError."""
    rule = _PathBeneath(rights, directory)
    _call(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), ctypes.c_uint32(0))


def allow_port(ruleset: int, port: int, rights: NetRight) -> None:
    """Allow `rights` for a TCP port. Raises OSError."""
    rule = _NetPort(rights, port)
    _call(_ADD_RULE, ruleset, _NET_PORT, ctypes.byref(rule), ctypes.c_uint32(0))


def restrict_self(ruleset: int) -> None:
    """Bind this thread, and the threads and processes that it starts later. Raises OSError."""
    _call(_RESTRICT_SELF, ruleset, ctypes.c_uint32(0))


def _call(number: int, *arguments: object) -> int:
    answer = int(_libc.syscall(number, *arguments))
    if answer < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"Landlock call {number}: {os.strerror(code)}")
    return answer
