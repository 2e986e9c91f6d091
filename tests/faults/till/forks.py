"""Orders to processes that may kill themselves: each is played in a fork of its own.

`Victims` is the end of the test, `answer_orders` that of the module that is run as a process. An order is a
line of JSON; its answer is how many boundaries were passed, "killed" or "failed".
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

KILLED = "killed"
_Order = TypeVar("_Order", bound="DataclassInstance")


class Victims(Generic[_Order]):
    """A process that forks one for each order; `module` answers by `answer_orders`."""

    def __init__(self, module: str) -> None:
        command = [sys.executable, "-m", module]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, order: _Order) -> str:
        """Play the order: the number of boundaries passed, "killed" or "failed"."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(encode(order))
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def live(self, order: _Order) -> int:
        """Play the order to its end; the number of boundaries passed."""
        end = self.run(order)
        assert end.isdigit(), f"{order} should have lived on, and ended as {end!r}"
        return int(end)

    def close(self) -> None:
        self._process.communicate()


def encode(order: "DataclassInstance") -> str:
    """The order as one line."""
    return json.dumps(asdict(order)) + "\n"


def answer_orders(play: Callable[[dict[str, Any]], int]) -> None:
    """Play what stands on each line of the standard input, and answer a line."""
    for line in sys.stdin:
        sys.stdout.write(_in_fork(partial(play, json.loads(line))) + "\n")
        sys.stdout.flush()


def _in_fork(play: Callable[[], int]) -> str:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, str(play()).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        passed = answer.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return KILLED
    return "failed" if os.waitstatus_to_exitcode(status) != 0 else passed
