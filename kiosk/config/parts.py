"""The parts that have a settings file, and the description of their settings.

As with the doors of `kiosk.cli`, a part is imported only when it is asked for: a machine has one part.
"""

import argparse
import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from kiosk.runtime.settings import Setting


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the house: the command that reads its settings, where the file lies once installed."""

    name: str
    command: str
    module: str
    """Module of the description, `SETTINGS`."""

    @property
    def file(self) -> Path:
        """Where its package puts the settings file."""
        return Path(f"/etc/kiosk/{self.name}.toml")

    @property
    def settings(self) -> tuple[Setting, ...]:
        """Everything that may stand in the file. Raises ModuleNotFoundError without the part's extras."""
        return cast("tuple[Setting, ...]", importlib.import_module(self.module).SETTINGS)

    @property
    def is_installed(self) -> bool:
        """Whether this machine has the part: a Debian package holds one."""
        return importlib.util.find_spec(self.module.rpartition(".")[0]) is not None

    @property
    def has_tls(self) -> bool:
        """Whether it has a key and a certificate of its own."""
        return any(setting.key == "tls.key" for setting in self.settings)


PARTS = (
    Part("terminal", "kiosk run", "kiosk.terminal.settings"),
    Part("center", "kiosk center serve", "kiosk.center.settings"),
    Part("municipality", "kiosk municipality serve", "kiosk.municipality.settings"),
    Part("verifier", "kiosk verifier serve", "kiosk.verifier.settings"),
)


def declare_part(parser: argparse.ArgumentParser) -> None:
    """Declare the option that names the part; where only one is installed, it need not be named."""
    installed = [part.name for part in PARTS if part.is_installed]
    parser.add_argument(
        "--part",
        choices=[part.name for part in PARTS],
        default=(installed or [PARTS[0].name])[0],
        help="whose settings (default: %(default)s)",
    )


def declare_file(parser: argparse.ArgumentParser) -> None:
    """Declare the option that names the settings file."""
    parser.add_argument("--config", type=Path, help="the settings file (default: /etc/kiosk/PART.toml)")


def part_of(arguments: argparse.Namespace) -> Part:
    """The part that the options name."""
    return next(part for part in PARTS if part.name == arguments.part)


def file_of(arguments: argparse.Namespace) -> Path:
    """The settings file that the options name."""
    return cast("Path | None", arguments.config) or part_of(arguments).file
