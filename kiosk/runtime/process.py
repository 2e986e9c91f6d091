"""What keeps a process's memory out of files: no core dump, no debugger.

Source: docs/reference/printing.md, section 6.
"""

import ctypes
import os
import resource

_PR_SET_DUMPABLE = 4
"""linux/prctl.h."""


def harden_process() -> None:
    """Forbid core dumps and make this process not dumpable, for its whole life.

    Afterwards only root can read the process through /proc or attach a debugger to it.
    Raises OSError if the kernel refuses.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"prctl(PR_SET_DUMPABLE, 0): {os.strerror(number)}")
