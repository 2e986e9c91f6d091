"""Every file that the terminal's processes opened for writing, told by strace from outside."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CALLS = "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat"
_OPENED = re.compile(r"(?:open|openat|openat2|creat)\(.*\) = \d+<(.+)>$")
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|\bcreat\(")
_MOVED = re.compile(r'(?:rename|link|symlink)\w*\(.*"([^"]+)"[^"]*\) = 0$')
_NOT_FILES = ("/dev/", "/proc/", "/memfd:", "pipe:", "socket:", "anon_inode:")


class TracerMissing(Exception):
    """strace is not on this machine."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What strace writes while a program and all that it starts run."""

    path: Path

    @property
    def command(self) -> tuple[str, ...]:
        """What a program is started under, keeping its process number. Raises TracerMissing."""
        strace = shutil.which("strace")
        if strace is None:
            raise TracerMissing("the program strace is missing: install the Debian package strace")
        return (
            strace,
            "-D",
            "-f",
            "-qq",
            "-y",
            "--seccomp-bpf",
            "-e",
            f"trace={_CALLS}",
            "-e",
            "signal=none",
            "-o",
            str(self.path),
        )

    def files_written(self) -> tuple[Path, ...]:
        """Ordinary files, each once."""
        lines = self.path.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
        return tuple(sorted({path for line in lines for path in _written_by(line)}))


def _written_by(line: str) -> Iterator[Path]:
    opened, moved = _OPENED.search(line), _MOVED.search(line)
    if opened and _WRITING.search(line):
        name = opened[1]
    elif moved:
        name = moved[1]
    else:
        return
    if not name.startswith(_NOT_FILES):
        yield Path(name.removesuffix(" (deleted)").removesuffix("(deleted)"))
