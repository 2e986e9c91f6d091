"""Runs debhelper over staged trees, in a source folder of its own."""

import os
import shutil
import subprocess
from pathlib import Path


def changelog_time(debian: Path) -> int:
    """The time of the newest entry of `debian/changelog`, in seconds since 1970: that of every file."""
    command = ["dpkg-parsechangelog", "--file", str(debian / "changelog"), "--show-field", "Timestamp"]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def pack(debian: Path, staged: Path, source: Path, level: int) -> tuple[Path, ...]:
    """Pack every staged tree; gives the packages, which lie beside `source`.

    Raises CalledProcessError.
    """
    shutil.copytree(debian, source / "debian")
    present = [tree.name for tree in sorted(staged.iterdir()) if tree.is_dir()]
    _leave_only(source / "debian" / "control", set(present))
    environment = {
        **os.environ,
        "KIOSK_STAGED": str(staged),
        "KIOSK_PACKAGES": " ".join(present),
        "KIOSK_LEVEL": str(level),
        "SOURCE_DATE_EPOCH": str(changelog_time(debian)),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    command = ["dpkg-buildpackage", "--build=binary", "--no-sign", "--no-check-builddeps"]
    subprocess.run(command, cwd=source, env=environment, check=True, stdout=subprocess.DEVNULL)
    return tuple(sorted(source.parent.glob("*.deb")))


def _leave_only(control: Path, packages: set[str]) -> None:
    """Take the packages out that are not built this time."""
    first, *others = control.read_text(encoding="utf-8").split("\n\n")
    kept = [stanza for stanza in others if stanza.split("\n", 1)[0].removeprefix("Package: ") in packages]
    control.write_text("\n\n".join((first, *kept)).rstrip("\n") + "\n", encoding="utf-8")
