"""Settings files as the demo writes them for its servers."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.runtime.settings import SettingValue, as_toml


def write_settings(path: Path, values: Mapping[str, SettingValue]) -> Path:
    """Write dotted keys as TOML; give the path back."""
    path.write_text("".join(f"{key} = {as_toml(value)}\n" for key, value in values.items()), encoding="utf-8")
    return path
