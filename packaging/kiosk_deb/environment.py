"""Builds the environment of one part: Debian's own Python, our program, its libraries; no network later."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from kiosk_deb.closure import locked_requirements
from kiosk_deb.parts import ROOT_MODULES, Part
from kiosk_deb.qt import BINDINGS, BINDINGS_OF_TRIALS, prune

PYTHON = "python3.11"
"""Debian 12's. A venv belongs to one minor version, so the package depends on it."""
_SITE = Path("lib") / PYTHON / "site-packages"
_NOT_SHIPPED = ("PySide6-stubs", "bin", "include", "share")
_FONTS_OF_OTHERS = "reportlab/fonts/*.pfb"
"""Type 1 fonts whose licence is unclear, and which nothing of ours sets text in."""

_LAUNCHER = """\
#!{home}/bin/python -I
import sys

from kiosk.cli import main

sys.exit(main())
"""


def build_environment(part: Part, project: Path, staged: Path, epoch: int) -> Path:
    """Build the environment of `part` for the file system that lies at `staged`; gives its folder there.

    `epoch` is the time that all its files get, in seconds since 1970.
    """
    home = staged / part.home.lstrip("/")
    site = home / _SITE
    site.mkdir(parents=True)
    _install_libraries(part, project, site)
    for name in _NOT_SHIPPED:
        shutil.rmtree(site / name, ignore_errors=True)
    for font in site.glob(_FONTS_OF_OTHERS):
        font.unlink()
    if part.has_screen:
        prune(site / "PySide6", bindings_of(part))
    install_program(part, project, site)
    _forget_the_installation(site)
    write_launcher(part, home)
    compile_modules(home, staged)
    for path in sorted(home.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    return home


def bindings_of(part: Part) -> tuple[str, ...]:
    """The modules of PySide6 that a part imports."""
    return (*BINDINGS, *BINDINGS_OF_TRIALS) if "trials" in part.subpackages else BINDINGS


def install_program(part: Part, project: Path, site: Path) -> None:
    """Put of the project what the part holds, its metadata and its assets, into `site`."""
    kiosk = site / "kiosk"
    kiosk.mkdir(parents=True)
    for name in ROOT_MODULES:
        shutil.copyfile(project / "kiosk" / name, kiosk / name)
    for name in part.subpackages:
        shutil.copytree(
            project / "kiosk" / name, kiosk / name, ignore=shutil.ignore_patterns("__pycache__", "*.qmltypes")
        )
    if part.has_screen:
        shutil.copytree(project / "assets", site / "assets")
    _install_metadata(project, site)


def write_launcher(part: Part, home: Path) -> None:
    """The interpreter's place in the environment, and the command in it."""
    programs = home / "bin"
    programs.mkdir()
    (programs / "python").symlink_to(f"/usr/bin/{PYTHON}")
    (home / "pyvenv.cfg").write_text(
        "home = /usr/bin\ninclude-system-site-packages = false\nversion = 3.11\n", encoding="ascii"
    )
    launcher = programs / "kiosk"
    launcher.write_text(_LAUNCHER.format(home=part.home), encoding="ascii")
    launcher.chmod(0o755)


def compile_modules(home: Path, staged: Path) -> None:
    """Compile once, here: bytes that depend on the source alone, as no process there may write them."""
    command = [sys.executable, "-m", "compileall", "-q", "-j1", "-s", str(staged), "-p", "/"]
    command += ["--invalidation-mode", "unchecked-hash", str(home / "lib")]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": "0"})


def _install_libraries(part: Part, project: Path, site: Path) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as requirements:
        requirements.write(locked_requirements(project / "constraints.txt", part.extras))
        requirements.flush()
        command = [sys.executable, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
        command += ["--no-deps", "--no-compile", "--no-build-isolation", "--require-hashes"]
        command += ["--target", str(site), "--requirement", requirements.name]
        # what is compiled here must not remember the folder that it was compiled in
        flags = {"CFLAGS": "-g0", "LDFLAGS": "-Wl,--build-id=none"}
        subprocess.run(command, check=True, env={**os.environ, **flags})


def _install_metadata(project: Path, site: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "wheel", "-qq", "--disable-pip-version-check"]
        command += ["--no-deps", "--no-build-isolation", "--wheel-dir", folder, str(project)]
        subprocess.run(command, check=True)
        (wheel,) = Path(folder).glob("*.whl")
        unpacked = Path(folder) / "unpacked"
        shutil.unpack_archive(wheel, unpacked, "zip")
        (metadata,) = unpacked.glob("*.dist-info")
        (metadata / "RECORD").unlink()
        shutil.copytree(metadata, site / metadata.name)


def _forget_the_installation(site: Path) -> None:
    """Take out what tells where, when and how pip installed, and what it would uninstall."""
    for metadata in site.glob("*.dist-info"):
        for name in ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json"):
            (metadata / name).unlink(missing_ok=True)
