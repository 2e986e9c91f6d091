"""Settings files as the demo writes them for its servers."""

from collections.abc import Mapping
from pathlib import Path


def write_settings(path: Path, values: Mapping[str, str | int | float | bool | Path]) -> Path:
    """Write dotted keys as TOML; give the path back."""
    path.write_text("".join(f"{key} = {_toml(value)}\n" for key, value in values.items()), encoding="utf-8")
    return path


def _toml(value: str | float | bool | Path) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return str(value)
        case Path() | str():
            escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
            return f'"{escaped}"'
