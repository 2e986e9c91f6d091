"""Sample settings files: every setting of a part, with what it is for; written from their descriptions."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.runtime.settings import Plain, Setting, as_toml


def settings_sample(command: str, described: Sequence[Setting], files: Path | None = None) -> str:
    """Write a complete sample for the door `command`.

    What must be given stands there with its example; what has a default is commented out, with the default.
    A path that would be relative to the folder of the file is put into `files`, where that is given.
    """
    head = (
        f"# Settings of `{command}`: a sample with every key; what is commented out shows the default.\n"
        "# Relative paths are relative to the folder of this file.\n"
    )
    return "\n".join((head, *(_entry(setting, files) for setting in described)))


def _entry(setting: Setting, files: Path | None) -> str:
    default, example = (_placed(setting, value, files) for value in (setting.default, setting.example))
    if setting.default is None or default != setting.default:
        return f"# {setting.help}\n{setting.key} = {as_toml(example if default is None else default)}\n"
    return f"# {setting.help}\n# {setting.key} = {as_toml(setting.default)}\n"


def _placed(setting: Setting, value: Plain | None, files: Path | None) -> Plain | None:
    if files is None or setting.kind is not Path or not isinstance(value, str):
        return value
    return str(files / value)
