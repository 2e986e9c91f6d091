"""Checks the QML files given as arguments: types and habits with qmllint, format with qmlformat.

qmllint knows nothing of types that Python defines. Their description is made from the view-models'
source with PySide6's own tools, in a temporary folder, and so a misspelt member is found too.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import PySide6

ROOT = Path(__file__).parents[2]
UI = ROOT / "kiosk" / "terminal" / "ui"
DOCK = ROOT / "kiosk" / "demo" / "dock"
MODULES = (UI / "qml", DOCK / "qml")
TOOLS = Path(sys.executable).parent
REGISTRAR = Path(PySide6.__file__).parent / "Qt" / "libexec" / "qmltyperegistrar"
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"


@dataclass(frozen=True)
class Bridge:
    """A QML module that Python makes."""

    module: str
    sources: Path
    base: str
    """The source of the class that the others inherit from: it has to be read first."""


BRIDGES = (
    Bridge("Kiosk.Bridge", UI / "bridge", "view.py"),
    Bridge("Kiosk.DockPanels", DOCK / "panels", "panel.py"),
)
"""Each one may use types of those before it."""


def describe_bridges(folder: Path) -> None:
    """Write a folder for each bridge into `folder`, with a qmldir and the types of the view-models."""
    foreign = sorted(METATYPES.glob("qt6core_*.json"))
    known: frozenset[str] = frozenset()
    for number, bridge in enumerate(BRIDGES):
        module = folder / Path(*bridge.module.split("."))
        module.mkdir(parents=True)
        depends = "".join(f"depends {earlier.module}\n" for earlier in BRIDGES[:number])
        text = f"module {bridge.module}\ntypeinfo bridge.qmltypes\n{depends}"
        (module / "qmldir").write_text(text, encoding="utf-8")
        dump = module / "metatypes.json"
        files, known = _metatypes(bridge, known)
        dump.write_text(json.dumps(files), encoding="utf-8")
        _register(bridge, module, dump, foreign)
        foreign.append(dump)


def _register(bridge: Bridge, module: Path, dump: Path, foreign: Iterable[Path]) -> None:
    _run(
        str(REGISTRAR),
        *("--generate-qmltypes", str(module / "bridge.qmltypes")),
        *("--import-name", bridge.module, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", ",".join(str(file) for file in foreign)),
        *("-o", str(module / "unused.cpp"), str(dump)),
    )


def _metatypes(bridge: Bridge, known: frozenset[str]) -> tuple[list[dict[str, Any]], frozenset[str]]:
    """What metaobjectdump reads in the sources, object types as pointers, and the types known then."""
    base = bridge.sources / bridge.base
    others = sorted(
        file for file in bridge.sources.glob("*.py") if file != base and file.name != "__init__.py"
    )
    dumped = _run(str(TOOLS / "pyside6-metaobjectdump"), "--quiet", str(base), *map(str, others))
    files: list[dict[str, Any]] = json.loads(dumped)
    classes = [each for file in files for each in file["classes"] if each["object"]]
    names = known | {each["className"] for each in classes}
    for each in classes:
        for member in each.get("properties", []):
            member["type"] += "*" if member["type"] in names else ""
            if "notify" in member:
                member["notify"] = member["notify"].rpartition(".")[2]
            else:
                member["constant"] = True
    return [file | {"classes": [each for each in file["classes"] if each["object"]]} for file in files], names


def lint(files: Iterable[str]) -> bool:
    """Whether qmllint finds nothing, not even something to inform about."""
    with tempfile.TemporaryDirectory() as folder:
        describe_bridges(Path(folder))
        finding = subprocess.run(  # noqa: S603 - our own files
            [
                str(TOOLS / "pyside6-qmllint"),
                *("-I", folder),
                *(option for module in MODULES for option in ("-I", str(module))),
                *("--max-warnings", "0"),
                *files,
            ],
            check=False,
        )
    return finding.returncode == 0


def is_formatted(file: str) -> bool:
    """Whether qmlformat would leave `file` as it is (the same switches as `make format`)."""
    formatted = _run(str(TOOLS / "pyside6-qmlformat"), "-n", "-S", file)
    return formatted == Path(file).read_text(encoding="utf-8")


def _run(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")  # noqa: S603 - our own files
    return done.stdout


def main() -> None:
    """Check the files of the command line; exit with 1 if anything is found."""
    files = sys.argv[1:]
    unformatted = [file for file in files if not is_formatted(file)]
    for file in unformatted:
        print(f"{file}: not formatted; run: make format", file=sys.stderr)  # noqa: T201 - its report
    if not lint(files) or unformatted:
        sys.exit(1)


if __name__ == "__main__":
    main()
