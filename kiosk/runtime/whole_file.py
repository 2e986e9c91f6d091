"""Small files that are always whole: a reader or a crash finds the old text or the new one, never a part."""

import os
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Put `text` (ASCII) in the place of what `path` held; synced before it takes that place.

    The draft beside it carries the process's number: two writers never share one.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with draft.open("w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
