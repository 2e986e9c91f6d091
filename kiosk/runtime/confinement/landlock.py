"""Rules as a Landlock ruleset of the kernel at hand."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.runtime.confinement.kernel import (
    FileRight,
    NetRight,
    Scope,
    allow_beneath,
    allow_port,
    create_ruleset,
    restrict_self,
)
from kiosk.runtime.confinement.rules import Rules

_NODE = FileRight.WRITE_FILE | FileRight.TRUNCATE | FileRight.IOCTL_DEV
_FOLDER = (
    FileRight.WRITE_FILE
    | FileRight.TRUNCATE
    | FileRight.MAKE_REG
    | FileRight.MAKE_SOCK
    | FileRight.REMOVE_FILE
)
_NEVER = (
    FileRight.EXECUTE
    | FileRight.MAKE_DIR
    | FileRight.REMOVE_DIR
    | FileRight.MAKE_CHAR
    | FileRight.MAKE_BLOCK
    | FileRight.MAKE_FIFO
    | FileRight.MAKE_SYM
    | FileRight.REFER
)
_SINCE = {FileRight.REFER: 2, FileRight.TRUNCATE: 3, FileRight.IOCTL_DEV: 5}
"""Version of the interface that brought a right; the others were there from the first."""
_TCP_SINCE = 4
_SCOPE_SINCE = 6

LACKS = ((_SINCE[FileRight.TRUNCATE], "truncate"), (_TCP_SINCE, "tcp"), (_SCOPE_SINCE, "signal"))
"""What an older interface leaves open, by the version that closes it."""


def file_rights(abi: int) -> FileRight:
    """Everything about files that is denied unless it is allowed; reading is not in it."""
    newer = [right for right, since in _SINCE.items() if since > abi]
    rights = _NODE | _FOLDER | _NEVER
    for right in newer:
        rights &= ~right
    return rights


def restrict(rules: Rules, abi: int) -> None:
    """Bind this process, which must have no other thread yet. Raises OSError."""
    files = file_rights(abi)
    net = NetRight.BIND_TCP | NetRight.CONNECT_TCP if abi >= _TCP_SINCE else NetRight(0)
    scoped = Scope.SIGNAL if abi >= _SCOPE_SINCE else Scope(0)
    ruleset = create_ruleset(abi, files, net, scoped)
    try:
        for folder in rules.folders:
            _allow(ruleset, folder, files & _FOLDER)
        for device in rules.devices:
            if device.exists():
                _allow(ruleset, device, files & _NODE)
        if net:
            for port in rules.connects_to:
                allow_port(ruleset, port, NetRight.CONNECT_TCP)
        restrict_self(ruleset)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: Path, rights: FileRight) -> None:
    with _opened(path) as descriptor:
        allow_beneath(ruleset, descriptor, rights)


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        yield descriptor
    finally:
        os.close(descriptor)
