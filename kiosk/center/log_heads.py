"""Heads of logs that only grow, as the center keeps them for somebody else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LogHead:
    """How many entries a log had, and the digest of its chain then."""

    entries: int
    digest: bytes

    def contradicts(self, kept: "LogHead") -> bool:
        """Whether the log was longer before, or said something else at the same length."""
        return kept.entries > self.entries or (kept.entries == self.entries and kept.digest != self.digest)
