"""The folder of seal keys: a file a month, `2026-11.pem`."""

from datetime import date, timedelta
from pathlib import Path

from kiosk.municipality.seal_keys.key_pair import SealKey, SealKeyUnusable

_GRACE = timedelta(days=1)
"""A line that was issued on a month's last evening may be asked for again after midnight."""


def month_of(day: date) -> str:
    """The name of a day's month, `2026-11`."""
    return f"{day:%Y-%m}"


class SealKeyring:
    """The keys in `folder`; each is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, SealKey] = {}

    def of(self, day: date) -> SealKey:
        """The keys of that day's month. Raises SealKeyUnusable."""
        month = month_of(day)
        if month not in self._read:
            self._read[month] = self._load(month)
        return self._read[month]

    def has(self, day: date) -> bool:
        """Whether there is a file for that day's month."""
        return self._path(month_of(day)).exists()

    def make(self, day: date) -> SealKey:
        """Make the keys of that day's month. Raises SealKeyUnusable if that cannot be."""
        path = self._path(month_of(day))
        key = SealKey.generate()
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.touch(mode=0o600, exist_ok=False)
            path.write_bytes(key.pem)
        except FileExistsError as error:
            raise SealKeyUnusable(f"{path}: exists; papers may be sealed with it, so it stays") from error
        except OSError as error:
            raise SealKeyUnusable(
                f"{path}: cannot be written ({error.strerror}); name another folder"
            ) from error
        return key

    def destroy_past(self, today: date) -> tuple[str, ...]:
        """Delete the keys of all months that were over a day ago; the months whose keys are gone now."""
        standing = month_of(today - _GRACE)
        past = [path for path in sorted(self._folder.glob("????-??.pem")) if path.stem < standing]
        for path in past:
            self._read.pop(path.stem, None)
            path.unlink()
        return tuple(path.stem for path in past)

    def _load(self, month: str) -> SealKey:
        path = self._path(month)
        try:
            return SealKey.from_pem(path.read_bytes())
        except (OSError, ValueError) as error:
            raise SealKeyUnusable(
                f"{path}: no usable seal keys ({type(error).__name__}); "
                "make them with: kiosk municipality seal-key"
            ) from error

    def _path(self, month: str) -> Path:
        return self._folder / f"{month}.pem"
