"""`python -m kiosk.demo.leash MODULE ...`: runs a module, and ends with whoever started it.

The starter holds the other end of this process's standard input. When the starter is gone - in order, or
killed so that it could end nobody - the pipe closes, and the program here is told to end; after a moment it
is killed.
"""

import os
import runpy
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import IO, Final

SECONDS_TO_END: Final = 5.0
"""How long a program may take to end in order."""


def start_on_leash(
    module: str, arguments: Sequence[str], *, stdout: int | IO[bytes], stderr: int | IO[bytes]
) -> "subprocess.Popen[bytes]":
    """Start a module that ends when this process does; its standard input is the leash."""
    return subprocess.Popen(  # noqa: S603 - our own program with our own arguments
        [sys.executable, "-m", "kiosk.demo.leash", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=stdout,
        stderr=stderr,
    )


def main() -> None:
    """Run the module that the command line names."""
    threading.Thread(target=_end_with_starter, name="leash", daemon=True).start()
    module, *arguments = sys.argv[1:]
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _end_with_starter() -> None:
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    threading.Event().wait(SECONDS_TO_END)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
