"""The profile in force, changed while the server runs.

An order is quoted at the profile in force; what was quoted is issued as it was agreed. What stands
on the paper - code, name, mayor, form of the 住民票 - is not changed this way: signer and renderer
have to begin with the same.
"""

import hashlib
from pathlib import Path
from typing import Self

from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.municipality.profiles import ProfileRefused, parse_profile
from kiosk.runtime.log import EventLog, LogEvent


class LiveProfile:
    """Looks at one file; a file that cannot be used leaves everything as it was."""

    def __init__(self, path: Path, content: bytes, log: EventLog) -> None:
        self._path = path
        self._log = log
        self._current = parse_profile(content, path)
        self._digest = self._taken = self._seen = _digest(content)

    @classmethod
    def opened(cls, path: Path, log: EventLog) -> Self:
        """The profile in `path`. Raises ProfileRefused."""
        try:
            return cls(path, path.read_bytes(), log)
        except OSError as error:
            raise ProfileRefused(
                f"{path}: cannot be read ({error.strerror}); check path and rights"
            ) from error

    @property
    def current(self) -> MunicipalityProfile:
        """What is offered and quoted now."""
        return self._current

    @property
    def digest(self) -> str:
        """SHA-256 of the file whose profile is in force, in hexadecimal."""
        return self._digest

    def look(self) -> None:
        """Take a changed file, once it is found the same twice: an editor may have been half-way."""
        try:
            content = self._path.read_bytes()
        except OSError:
            return
        digest, before = _digest(content), self._seen
        self._seen = digest
        if digest == self._taken or digest != before:
            return
        self._taken = digest
        self._take(content, digest)

    def _take(self, content: bytes, digest: str) -> None:
        try:
            profile = parse_profile(content, self._path)
        except ProfileRefused:
            self._log.write(LogEvent.PROFILE_REFUSED, reason="file-not-usable")
            return
        if _on_paper(profile) != _on_paper(self._current):
            self._log.write(LogEvent.PROFILE_REFUSED, reason="restart-needed")
            return
        self._current, self._digest = profile, digest
        self._log.write(LogEvent.PROFILE_TAKEN, digest=digest)


def _on_paper(profile: MunicipalityProfile) -> tuple[object, ...]:
    return (
        profile.code,
        profile.name,
        profile.mayor_title,
        profile.mayor_name,
        profile.acting_mayors,
        profile.juminhyo_form,
    )


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
