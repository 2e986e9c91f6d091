"""Sample settings files: every setting of a part, with what it is for; written from their descriptions."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.runtime.settings import Plain, Setting, as_toml


def settings_sample(
    command: str,
    described: Sequence[Setting],
    files: Path | None = None,
    chosen: Mapping[str, Plain] | None = None,
) -> str:
    """Write a complete sample for the door `command`.

    What must be given stands there with its example; what has a default is commented out, with the default.
    `chosen` values stand in the place of both. A path that would be relative to the folder of the file is
    put into `files`, where that is given.
    """
    head = (
        f"# Settings of `{command}`: a sample with every key; what is commented out shows the default.\n"
        "# Relative paths are relative to the folder of this file.\n"
    )
    given = chosen or {}
    return "\n".join((head, *(_entry(setting, given.get(setting.key), files) for setting in described)))


def _entry(setting: Setting, chosen: Plain | None, files: Path | None) -> str:
    usual = setting.example if setting.default is None else setting.default
    value = _placed(setting, usual, files) if chosen is None else chosen
    mark = "# " if value == setting.default else ""
    return f"# {setting.help}\n{mark}{setting.key} = {as_toml(value)}\n"


def _placed(setting: Setting, value: Plain, files: Path | None) -> Plain:
    if files is None or setting.kind is not Path or not isinstance(value, str):
        return value
    return str(files / value)
