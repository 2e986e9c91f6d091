"""Settings: one TOML file; every setting is described once, as data.

A part lists its settings as `Setting` values; reading, checking, explaining and the documentation are
derived from that list. Unknown keys and bad values are refused with file, line and remedy.
"""

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.runtime.private_file import PrivateFileExposed, require_private
from kiosk.runtime.start import StartRefused

SettingValue = bool | int | float | str | Path
Plain = bool | int | float | str
_T = TypeVar("_T", bool, int, float, str, Path)


class SettingsRefused(StartRefused):
    """The settings file cannot be used; the message names file, line, cause and remedy."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: dotted key, default (None if it must be given), what it is for, an example.

    `is_private` marks a file that holds a secret: it is refused where others may read it. A text with `words`
    is one or more of these, with spaces between them.
    """

    key: str
    kind: type[bool] | type[int] | type[float] | type[str] | type[Path]
    help: str
    example: Plain
    default: Plain | None = None
    minimum: float | None = None
    maximum: float | None = None
    is_private: bool = False
    words: tuple[str, ...] = ()

    def parse(self, value: object) -> SettingValue:
        """Check one TOML value.

        Raises ValueError with the reason in words.
        """
        if self.kind is Path and isinstance(value, str):
            return Path(value)
        if self.kind is float and type(value) is int:
            value = float(value)
        if not isinstance(value, bool | int | float | str) or type(value) is not self.kind:
            raise ValueError(f"a value of type {self.kind.__name__} is needed")
        if isinstance(value, str) and self.words:
            self._check_words(set(value.split()))
        if isinstance(value, int | float):
            if self.minimum is not None and value < self.minimum:
                raise ValueError(f"at least {self.minimum} is needed")
            if self.maximum is not None and value > self.maximum:
                raise ValueError(f"at most {self.maximum} is allowed")
        return value

    def _check_words(self, given: set[str]) -> None:
        if not given or not given <= set(self.words):
            raise ValueError(f"one or more of these are needed: {', '.join(self.words)}")


class Settings:
    """Checked settings of one part; every described key has a value, `given` are those from the file."""

    def __init__(self, values: Mapping[str, SettingValue], given: Iterable[str] = ()) -> None:
        self._values = dict(values)
        self.given = frozenset(given)

    def value(self, key: str) -> SettingValue:
        """Give a setting of whatever type."""
        return self._values[key]

    def text(self, key: str) -> str:
        """Give a setting that is a text."""
        return self._typed(key, str)

    def number(self, key: str) -> int:
        """Give a setting that is a whole number."""
        return self._typed(key, int)

    def seconds(self, key: str) -> float:
        """Give a setting that is a duration in seconds."""
        return self._typed(key, float)

    def flag(self, key: str) -> bool:
        """Give a setting that is true or false."""
        return self._typed(key, bool)

    def path(self, key: str) -> Path:
        """Give a setting that is a path."""
        return self._typed(key, Path)

    def _typed(self, key: str, kind: type[_T]) -> _T:
        value = self._values[key]
        if not isinstance(value, kind):
            raise TypeError(f"setting {key} is described as another type than {kind.__name__}")
        return value


def default_settings(described: Sequence[Setting]) -> Settings:
    """What holds without any file. Raises KeyError, naming the setting, where one has to be given."""
    without = [setting.key for setting in described if setting.default is None]
    if without:
        raise KeyError(without[0])
    return Settings({setting.key: setting.parse(setting.default) for setting in described})


def load_settings(path: Path, described: Sequence[Setting]) -> Settings:
    """Read and check a settings file. Relative paths in it are relative to the folder it lies in.

    Raises SettingsRefused with file, line, cause and remedy.
    """
    try:
        text = path.read_text(encoding="utf-8")
        tables = tomllib.loads(text)
    except OSError as error:
        raise SettingsRefused(f"{path}: cannot be read ({error.strerror}); check path and rights") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsRefused(f"{path}: is not TOML: {error}") from error
    given = dict(_flattened(tables))
    by_key = {setting.key: setting for setting in described}
    for key in given:
        if key not in by_key:
            near = difflib.get_close_matches(key, by_key)
            meant = f"perhaps: {', '.join(near)}; else " if near else ""
            raise SettingsRefused(
                f"{path}:{_line_of(text, key)}: unknown setting {key}; {meant}remove it "
                "(docs/settings.md lists them all)"
            )
    values: dict[str, SettingValue] = {}
    for setting in described:
        value = given.get(setting.key, setting.default)
        if value is None:
            raise SettingsRefused(
                f"{path}: setting {setting.key} is missing ({setting.help}); "
                f"for example: {setting.key} = {as_toml(setting.example)}"
            )
        try:
            values[setting.key] = _placed(setting.parse(value), path)
            if setting.is_private and value:
                require_private(path.absolute().parent / str(value))
        except PrivateFileExposed as error:
            raise SettingsRefused(f"{path}:{_line_of(text, setting.key)}: {setting.key}: {error}") from error
        except ValueError as error:
            raise SettingsRefused(
                f"{path}:{_line_of(text, setting.key)}: {setting.key}: {error}; "
                f"for example: {as_toml(setting.example)}"
            ) from error
    return Settings(values, given)


def _placed(value: SettingValue, settings_file: Path) -> SettingValue:
    return settings_file.absolute().parent / value if isinstance(value, Path) else value


def _flattened(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flattened(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _line_of(text: str, key: str) -> int:
    table, _, name = key.rpartition(".")
    current = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.fullmatch(r"\s*\[([^\]]+)\]\s*(#.*)?", line):
            current = header[1].strip()
            continue
        wanted = name if current == table else key
        if re.match(rf"\s*{re.escape(wanted)}\s*=", line):
            return number
    return 1


def as_toml(value: SettingValue) -> str:
    """Write a setting's value as TOML."""
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return str(value)
        case Path() | str():
            escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
            return f'"{escaped}"'
