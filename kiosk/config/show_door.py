"""`kiosk config show`: every setting as it takes effect, and whether it comes from the file."""

import argparse
import sys
from collections.abc import Iterator

from kiosk.config.parts import declare_file, declare_part, file_of, part_of
from kiosk.runtime.settings import Setting, Settings, SettingValue, as_toml, load_settings
from kiosk.runtime.start import StartRefused
from kiosk.runtime.without_password import without_password


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    declare_part(parser)
    declare_file(parser)


def run(arguments: argparse.Namespace) -> int:
    """Show as TOML; 1, with cause and remedy, for a file that cannot be used."""
    described = part_of(arguments).settings
    try:
        settings = load_settings(file_of(arguments), described)
    except StartRefused as refused:
        sys.stderr.write(f"kiosk config show: {refused}\n")
        return 1
    sys.stdout.write("\n".join(_lines(settings, described)) + "\n")
    return 0


def _lines(settings: Settings, described: tuple[Setting, ...]) -> Iterator[str]:
    for setting in described:
        written = f"{setting.key} = {as_toml(_shown(settings.value(setting.key)))}"
        yield written if setting.key in settings.given else f"{written}  # default"


def _shown(value: SettingValue) -> SettingValue:
    return without_password(value) if isinstance(value, str) else value
