"""The folder `packaging/debian`, and programs that judge what lies in it."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[3]
DEBIAN = ROOT / "packaging" / "debian"


def units() -> dict[str, Path]:
    """Each systemd unit by the name that it is installed under."""
    kinds = ("service", "timer", "path")
    found = [path for kind in kinds for path in DEBIAN.glob(f"*.{kind}")]
    return {installed_name(path): path for path in found}


def installed_name(path: Path) -> str:
    """debhelper's `package.name.service` becomes `name.service`."""
    _, _, rest = path.name.partition(".")
    return rest if "." in rest else path.name


def run(*command: str | Path, text: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in command], input=text, capture_output=True, text=True, check=False
    )
