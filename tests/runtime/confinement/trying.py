"""A program that confines itself and then tries what it was denied.

`python -m tests.runtime.confinement.trying FOLDER OUTSIDE OPEN CLOSED`: it may write to FOLDER, not to
OUTSIDE, and connect to the TCP port OPEN, not to CLOSED. Tells as JSON what it lacked and, for each try, the
errno, 0 where it went through.
"""

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.runtime.confinement.confining import confine
from kiosk.runtime.confinement.rules import Rules

SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - nothing can be made there


def connect(port: int) -> None:
    with socket.socket() as client:
        client.connect(("127.0.0.1", port))


def listen() -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.listen()


def bind_tcp() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))


def shared_segment() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.shmget(0, 4096, 0o1600) < 0:
        raise OSError(ctypes.get_errno(), "shmget")


def in_a_thread(act: Callable[[], object]) -> None:
    outcome: list[int] = []
    thread = threading.Thread(target=lambda: outcome.append(number_of(act)))
    thread.start()
    thread.join()
    if outcome[0]:
        raise OSError(outcome[0], "in a thread")


def number_of(act: Callable[[], object]) -> int:
    try:
        act()
    except OSError as error:
        return error.errno or -1
    return 0


def tries(folder: Path, outside: Path, allowed: int, closed: int) -> Mapping[str, Callable[[], object]]:
    return {
        "write and rename in the folder": lambda: (
            (folder / "new").write_text("x") and (folder / "new").replace(folder / "old")
        ),
        "remove in the folder": (folder / "old").unlink,
        "make a folder in the folder": (folder / "deeper").mkdir,
        "make a file outside": lambda: (outside / "new").write_text("x"),
        "write to a file outside": lambda: (outside / "there").write_text("x"),
        "write outside in a thread": lambda: in_a_thread(lambda: (outside / "there").write_text("x")),
        "cut a file outside": lambda: os.truncate(outside / "there", 0),
        "remove a file outside": (outside / "there").unlink,
        "read a file outside": (outside / "there").read_text,
        "write to /dev/null": lambda: Path("/dev/null").write_text("x"),
        "make a file in /dev/shm": lambda: (SHARED_MEMORY / f"kiosk-{os.getpid()}").write_text("x"),
        "make a shared segment": shared_segment,
        "connect where it may": lambda: connect(allowed),
        "connect elsewhere": lambda: connect(closed),
        "bind a TCP port": bind_tcp,
        "listen": listen,
        "open a packet socket": lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW),
        "run a program": lambda: subprocess.run(["/bin/true"], check=True),
        "signal another process": lambda: os.kill(os.getppid(), signal.SIGCONT),
    }


def main() -> None:
    folder, outside, allowed, closed = sys.argv[1:]
    rules = Rules((Path(folder),), (Path("/dev"), Path("/dev/none")), frozenset({int(allowed)}))
    lacking = confine(rules, is_required=False)
    made = Path(folder) / "mode"
    made.touch()
    status = dict(
        line.split(":\t", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":\t" in line
    )
    told = {
        "lacking": lacking,
        "mode": made.stat().st_mode & 0o777,
        "no_new_privileges": status["NoNewPrivs"],
        "tries": {
            name: number_of(act)
            for name, act in tries(Path(folder), Path(outside), int(allowed), int(closed)).items()
        },
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
