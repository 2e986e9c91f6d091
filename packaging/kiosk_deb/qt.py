"""Takes out of PySide6 what no screen of ours uses: the web engine alone is two fifths of it.

What stays is named here; which libraries that needs is read from the files themselves.
"""

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk_deb.elf import closure, is_elf

BINDINGS = ("QtCore", "QtGui", "QtMultimedia", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick")
BINDINGS_OF_TRIALS = ("QtTest", "QtWidgets")
"""A finger that touches the screen is one of QtTest, which cannot be imported without QtWidgets."""
SUPPORT = ("__init__.py", "_config.py", "_git_pyside_version.py", "py.typed", "support", "Qt")
QML = (
    "QtCore",
    "QtQml",
    "QtQuick",
)
UNUSED_QML = (
    "QtQuick/Effects",
    "QtQuick/LocalStorage",
    "QtQuick/NativeStyle",
    "QtQuick/Particles",
    "QtQuick/Pdf",
    "QtQuick/Scene2D",
    "QtQuick/Scene3D",
    "QtQuick/Timeline",
    "QtQuick/VectorImage",
    "QtQuick/VirtualKeyboard",
    "QtQuick/tooling",
)
PLUGINS = (
    "iconengines",
    "imageformats",
    "multimedia",
    "platforminputcontexts",
    "platforms",
    "wayland-decoration-client",
    "wayland-graphics-integration-client",
    "wayland-shell-integration",
    "xcbglintegrations",
)
UNUSED_PLUGINS = ("*eglfs*", "*linuxfb*", "*minimalegl*", "*pdf*", "*virtualkeyboard*", "*vkkhr*", "*vnc*")


def prune(pyside: Path, bindings: Iterable[str] = BINDINGS) -> None:
    """Leave of the package `PySide6` in `pyside` what the screens need, reached through `bindings`."""
    _keep(pyside, {*SUPPORT, *(name for binding in bindings for name in _files_of(pyside, binding))})
    qt = pyside / "Qt"
    _keep(qt, {"lib", "plugins", "qml"})
    _keep(qt / "qml", {*QML, "builtins.qmltypes", "jsroot.qmltypes"})
    for name in UNUSED_QML:
        _remove(qt / "qml" / name)
    _keep(qt / "plugins", set(PLUGINS))
    for pattern in UNUSED_PLUGINS:
        for unused in sorted((qt / "plugins").rglob(pattern)):
            _remove(unused)
    roots = [path for path in pyside.rglob("*") if qt / "lib" not in path.parents and is_elf(path)]
    _keep(qt / "lib", closure(roots, qt / "lib"))


def _files_of(pyside: Path, binding: str) -> Iterator[str]:
    """The binding itself, and the library of the bindings that its name begins."""
    yield f"{binding}.abi3.so"
    yield from (path.name for path in pyside.glob("libpyside6*"))


def _keep(folder: Path, names: set[str] | frozenset[str]) -> None:
    for path in sorted(folder.iterdir()):
        if path.name not in names:
            _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
