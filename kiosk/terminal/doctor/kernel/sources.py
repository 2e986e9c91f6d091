"""Where a kernel tells how it was started and set."""

import platform
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KernelSources:
    """Its files; others in tests."""

    proc: Path = Path("/proc")
    build: Path = Path(f"/boot/config-{platform.release()}")

    @property
    def words(self) -> tuple[str, ...]:
        """The words of its command line."""
        return tuple((self.proc / "cmdline").read_text(encoding="utf-8", errors="replace").split())

    @property
    def options(self) -> tuple[str, ...]:
        """How it was built; empty where nothing tells it."""
        try:
            return tuple(self.build.read_text(encoding="ascii", errors="replace").splitlines())
        except OSError:
            return ()
