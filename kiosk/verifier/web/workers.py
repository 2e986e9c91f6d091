"""Processes that check one upload each; the next one is started ahead, so that nobody waits for its start."""

import asyncio
import contextlib
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from typing import cast

from kiosk.verifier.web.refusal import UploadRefusal

Answer = dict[str, object]


class Workers:
    """At most `at_once` checks, each for at most `seconds`."""

    def __init__(self, arguments: Sequence[str], *, at_once: int = 2, seconds: float = 30.0) -> None:
        """`arguments` are those of the worker's command line: trust list and pinned keys."""
        self._command = (sys.executable, "-m", "kiosk.verifier.web.worker", *arguments)
        self._free = at_once
        self._seconds = seconds
        self._next: Process | None = None

    async def prepare(self) -> None:
        """Have a process at hand."""
        if self._next is None or self._next.returncode is not None:
            self._next = await self._started()

    async def close(self) -> None:
        """End the process that waits for a body."""
        if self._next is not None:
            await _end(self._next)

    async def check(self, body: bytes) -> Answer | UploadRefusal:
        """What a worker says about an upload."""
        if self._free == 0:
            return UploadRefusal.BUSY
        self._free -= 1
        try:
            return await self._checked(body)
        finally:
            self._free += 1

    async def _started(self) -> Process:
        return await asyncio.create_subprocess_exec(*self._command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL)

    async def _checked(self, body: bytes) -> Answer | UploadRefusal:
        worker, self._next = self._next, None
        if worker is None or worker.returncode is not None:
            worker = await self._started()
        try:
            async with asyncio.timeout(self._seconds):
                said, _ = await worker.communicate(body)
        except TimeoutError:
            return UploadRefusal.GAVE_UP
        finally:
            await _end(worker)
            await self.prepare()
        return UploadRefusal.GAVE_UP if worker.returncode else _understood(said)


def _understood(said: bytes) -> Answer | UploadRefusal:
    """A worker's answer; one that names a refusal becomes that refusal, with its status."""
    answer = cast("Answer", json.loads(said))
    return next((refusal for refusal in UploadRefusal if refusal.value.code == answer.get("refused")), answer)


async def _end(worker: Process) -> None:
    if worker.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            worker.kill()
        await worker.wait()
