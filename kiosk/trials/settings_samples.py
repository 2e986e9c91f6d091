"""Sample settings files: every setting of a part, with what it is for; written from their descriptions."""

from collections.abc import Sequence

from kiosk.runtime.settings import Setting, as_toml


def settings_sample(command: str, described: Sequence[Setting]) -> str:
    """Write a complete sample for the door `command`.

    What must be given stands there with its example; what has a default is commented out, with the default.
    """
    head = (
        f"# Settings of `{command}`: a sample with every key; what is commented out shows the default.\n"
        "# Relative paths are relative to the folder of this file.\n"
    )
    return "\n".join((head, *(_entry(setting) for setting in described)))


def _entry(setting: Setting) -> str:
    if setting.default is None:
        return f"# {setting.help}\n{setting.key} = {as_toml(setting.example)}\n"
    return f"# {setting.help}\n# {setting.key} = {as_toml(setting.default)}\n"
