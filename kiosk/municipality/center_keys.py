"""The center's token keys as a JSON file: several at once, because they overlap by a day."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import AwareDatetime, BaseModel, ConfigDict, TypeAdapter, ValidationError

from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.live_file import LiveFile
from kiosk.runtime.log import EventLog
from kiosk.runtime.start import StartRefused


class CenterKeysRefused(StartRefused):
    """The file of token keys cannot be used; names the file, the cause and the remedy."""


class _Entry(BaseModel):
    """One key: 64 hexadecimal digits, and from when until when it holds."""

    model_config = ConfigDict(extra="forbid")

    public: str
    not_before: AwareDatetime
    not_after: AwareDatetime

    def key(self) -> TrustedKey:
        return TrustedKey(bytes.fromhex(self.public), self.not_before, self.not_after)


_ENTRIES = TypeAdapter(list[_Entry])


def write_center_keys(keys: Iterable[TrustedKey], path: Path) -> None:
    """Write keys in the form that `load_center_keys` reads."""
    entries = [
        _Entry(public=key.public.hex(), not_before=key.not_before, not_after=key.not_after) for key in keys
    ]
    path.write_bytes(_ENTRIES.dump_json(entries, indent=2) + b"\n")


class LiveCenterKeys:
    """The keys in a file that is renewed while the server runs (ADR 131); each iteration is of its newest."""

    def __init__(self, path: Path, log: EventLog) -> None:
        """Raises CenterKeysRefused."""
        self._file = LiveFile(path, load_center_keys, log)

    def __iter__(self) -> Iterator[TrustedKey]:
        return iter(self._file.current())


def load_center_keys(path: Path) -> tuple[TrustedKey, ...]:
    """Read the keys. Raises CenterKeysRefused for an unreadable file or one without a usable key."""
    try:
        keys = tuple(entry.key() for entry in _ENTRIES.validate_json(path.read_bytes()))
    except (OSError, ValidationError, ValueError) as error:
        raise CenterKeysRefused(
            f"{path}: not a list of token keys ({type(error).__name__}); export them from the center again"
        ) from error
    if not keys or any(len(key.public) != 32 for key in keys):
        raise CenterKeysRefused(f"{path}: holds no usable token key; export them from the center again")
    return keys
