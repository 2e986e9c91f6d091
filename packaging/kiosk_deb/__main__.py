"""`make deb`: builds the packages into a folder, with their checksums.

`python -m kiosk_deb [--part NAME ...] [--level N] OUT`; run in the project's folder.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from kiosk_deb.checksums import write_checksums
from kiosk_deb.environment import build_environment
from kiosk_deb.packing import changelog_time, pack
from kiosk_deb.parts import PARTS, part_named
from kiosk_deb.staging import Release, stage_common, stage_part


def main() -> int:
    """Build; 1, with what a tool said, where one of them failed."""
    arguments = _arguments()
    project = Path.cwd()
    debian = project / "packaging/debian"
    about = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    release = Release(project, about["project"]["version"], changelog_time(debian))
    parts = [part_named(name) for name in arguments.part] or list(PARTS)
    os.umask(0o022)
    with tempfile.TemporaryDirectory(prefix="kiosk-deb-") as scratch:
        staged = Path(scratch) / "staged"
        stage_common(staged / "kiosk-common", release)
        for part in parts:
            tree = staged / part.debian_package
            stage_part(part, build_environment(part, project, tree, release.epoch), tree, release)
        try:
            packed = pack(debian, staged, Path(scratch) / "source", arguments.level)
        except subprocess.CalledProcessError as failed:
            sys.stderr.write(f"make deb: {failed}\n")
            return 1
        arguments.out.mkdir(parents=True, exist_ok=True)
        for package in packed:
            shutil.copyfile(package, arguments.out / package.name)
    write_checksums(arguments.out)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kiosk_deb", description="Builds the Debian packages.")
    names = [part.name for part in PARTS]
    parser.add_argument("--part", action="append", default=[], choices=names, help="only this part's package")
    parser.add_argument("--level", type=int, default=6, help="compression, 0 for none (default: %(default)s)")
    parser.add_argument("out", type=Path, metavar="OUT")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
