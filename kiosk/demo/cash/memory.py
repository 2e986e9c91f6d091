"""What the virtual devices keep when their power goes: a JSON file, replaced as a whole."""

import json
from pathlib import Path

Value = int | list[int]


class DeviceMemory:
    """Named numbers of one device, written before the device answers.

    `path` None keeps them for the life of the object only.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._values: dict[str, Value] = {}
        if path is not None and path.exists():
            self._values = json.loads(path.read_text())

    def number(self, name: str, default: int) -> int:
        """The number kept under `name`."""
        value = self._values.get(name, default)
        return value if isinstance(value, int) else default

    def numbers(self, name: str) -> list[int]:
        """The numbers kept under `name`; empty at first."""
        value = self._values.get(name, [])
        return list(value) if isinstance(value, list) else []

    def keep(self, **values: Value) -> None:
        """Keep these values; they survive a kill when this returns."""
        self._values.update(values)
        if self._path is not None:
            draft = self._path.with_suffix(".new")
            draft.write_text(json.dumps(self._values))
            draft.replace(self._path)
