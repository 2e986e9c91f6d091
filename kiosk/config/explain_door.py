"""`kiosk config explain`: what a setting is for, what may stand there, and what stands there by default."""

import argparse
import difflib
import sys
from collections.abc import Iterator

from kiosk.config.parts import Part, declare_part, part_of
from kiosk.runtime.settings import Setting, as_toml


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    declare_part(parser)
    parser.add_argument("name", metavar="NAME", help="a setting, or the beginning of several: till, tls.key")


def run(arguments: argparse.Namespace) -> int:
    """Explain; 1 where there is no such setting."""
    part = part_of(arguments)
    meant = _meant(part, arguments.name)
    if not meant:
        sys.stderr.write(f"kiosk config explain: {_no_such_setting(part, arguments.name)}\n")
        return 1
    sys.stdout.write("\n\n".join("\n".join(_explained(part, setting)) for setting in meant) + "\n")
    return 0


def _meant(part: Part, name: str) -> list[Setting]:
    return [
        setting
        for setting in part.settings
        if setting.key == name or setting.key.startswith(f"{name.rstrip('.')}.")
    ]


def _no_such_setting(part: Part, name: str) -> str:
    near = difflib.get_close_matches(name, [setting.key for setting in part.settings])
    meant = f"perhaps: {', '.join(near)}; " if near else ""
    return f"{part.name} has no setting {name}; {meant}`kiosk config show --part {part.name}` lists them all"


def _explained(part: Part, setting: Setting) -> Iterator[str]:
    yield f"{setting.key} ({setting.kind.__name__}), read by `{part.command}`"
    yield f"  {setting.help}"
    yield f"  for example: {setting.key} = {as_toml(setting.example)}"
    if setting.default is None:
        yield "  must be given"
    else:
        yield f"  by default: {as_toml(setting.default)}"
    if setting.minimum is not None:
        yield f"  at least {setting.minimum:g}"
    if setting.maximum is not None:
        yield f"  at most {setting.maximum:g}"
    if setting.is_private:
        yield "  names a secret file: refused where others may read it"
