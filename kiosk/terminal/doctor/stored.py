"""The doctor's results, kept: the newest for the staff area, and one of each day to compare."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from kiosk.runtime.settings import Settings
from kiosk.runtime.whole_file import SHARED_SECRET, write_whole
from kiosk.terminal.doctor.finding import Finding

_KEPT = 90
"""Days."""


def results_folder(settings: Settings) -> Path:
    """Where results are kept."""
    return settings.path("state.directory") / "doctor"


def results_file(settings: Settings) -> Path:
    """The newest results."""
    return results_folder(settings) / "latest.json"


def store(folder: Path, findings: Sequence[Finding], now: datetime) -> None:
    """Keep them: as the newest, and as those of this day. Raises OSError."""
    folder.mkdir(mode=0o750, exist_ok=True)
    told = {"at": now.isoformat(timespec="seconds"), "findings": [asdict(one) for one in findings]}
    content = json.dumps(told, ensure_ascii=False, indent=2).encode()
    for path in (folder / f"{now:%Y-%m-%d}.json", folder / "latest.json"):
        write_whole(path, content, SHARED_SECRET)
        path.chmod(SHARED_SECRET)
    days = sorted(folder.glob("????-??-??.json"))
    for old in days[:-_KEPT]:
        old.unlink()
