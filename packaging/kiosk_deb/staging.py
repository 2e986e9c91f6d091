"""Stages the tree of each package: what debhelper then adds its scripts to and packs."""

import gzip
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.config.parts import PARTS as CONFIGURED
from kiosk.runtime.settings import Plain
from kiosk.trials.settings_samples import settings_sample
from kiosk_deb.bill import bill_of
from kiosk_deb.closure import pinned_entries
from kiosk_deb.command import command_script
from kiosk_deb.completion import bash_completion
from kiosk_deb.copyright import collect_licences, copyright_text
from kiosk_deb.cursors import write_theme
from kiosk_deb.libraries import libraries_in
from kiosk_deb.lintian import overrides
from kiosk_deb.manual import manual_pages
from kiosk_deb.parts import Part
from kiosk_deb.system_libraries import needed_packages

STATE = {
    "terminal": Path("/var/lib/kiosk/keys"),
    "center": Path("/var/lib/kiosk-center"),
    "municipality": Path("/var/lib/kiosk-municipality"),
    "verifier": Path("/var/lib/kiosk-verifier"),
}
"""Where the default settings of a part put the files that it keeps."""

CHOSEN: Mapping[str, Mapping[str, Plain]] = {"terminal": {"supervisor.keeps_till": False}}
"""Settings that differ from their defaults where a package is installed."""


@dataclass(frozen=True, slots=True)
class Release:
    """What is packed: the project's folder, its version, and the time that all files get."""

    project: Path
    version: str
    epoch: int


def stage_common(staged: Path, release: Release) -> None:
    """The tree of `kiosk-common`."""
    _write(staged / "usr/bin/kiosk", command_script(), 0o755)
    _write(staged / "usr/share/bash-completion/completions/kiosk", bash_completion())
    for name, page in manual_pages(release.version, release.epoch).items():
        path = staged / "usr/share/man/man1" / f"{name}.gz"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(page.encode(), mtime=0))
    _write(staged / "usr/share/doc/kiosk-common/copyright", copyright_text(None, ()))
    _settle(staged, release.epoch)


def stage_part(part: Part, home: Path, staged: Path, release: Release) -> None:
    """Everything of a part's package but its environment, which lies at `home` under `staged` already."""
    (site,) = home.glob("lib/*/site-packages")
    libraries = libraries_in(site)
    documents = staged / "usr/share/doc" / part.debian_package
    assets = sorted(path.relative_to(site) for path in (site / "assets").rglob("*") if path.is_file())
    pinned = pinned_entries(release.project / "constraints.txt")
    bill = bill_of(part.debian_package, release.version, release.epoch, libraries, pinned, assets)
    _write(documents / "sbom.cdx.json", bill)
    _write(documents / "copyright", copyright_text(part, libraries))
    _write(staged / "usr/share/lintian/overrides" / part.debian_package, overrides(part))
    collect_licences(libraries, documents / "licences")
    for name, text in default_settings_files(part).items():
        _write(staged / "etc/kiosk" / name, text)
    if part.name == "terminal":
        write_theme(staged / "usr/share/kiosk/cursors")
        program = release.project / "packaging/debian/renew-when-due"
        shutil.copyfile(program, home / "bin" / program.name)
        (home / "bin" / program.name).chmod(0o755)
    _settle(staged, release.epoch)
    needed = ", ".join(sorted(needed_packages(home)))
    _write(staged.with_name(f"{staged.name}.substvars"), f"kiosk:Libraries={needed}\n")


def default_settings_files(part: Part) -> Mapping[str, str]:
    """The settings file of a part, every setting explained; none for one that has no settings."""
    return {
        f"{one.name}.toml": settings_sample(
            one.command, one.settings, STATE[one.name], CHOSEN.get(one.name, {})
        )
        for one in CONFIGURED
        if one.name == part.name
    }


def _write(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


def _settle(staged: Path, epoch: int) -> None:
    """The same rights and times wherever and by whomever it was staged."""
    for path in sorted(staged.rglob("*")):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
