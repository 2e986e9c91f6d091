"""Manual pages in roff: one of the command, one a door, made from what the doors declare."""

import argparse
import importlib
from collections.abc import Iterator
from datetime import UTC, datetime

from kiosk.cli import DOORS, Door
from kiosk_deb.doors import parts_of


def manual_pages(version: str, epoch: int) -> dict[str, str]:
    """Every page by its file name; `epoch` is its date, in seconds since 1970."""
    date = f"{datetime.fromtimestamp(epoch, UTC):%Y-%m-%d}"
    pages = {"kiosk.1": _overview(version, date)}
    for door in DOORS:
        pages[f"{page_name(door)}.1"] = _page(door, version, date)
    return pages


def page_name(door: Door) -> str:
    """The name of a door's page: `kiosk-center-serve`."""
    return "-".join(("kiosk", *door.words))


def parser_of(door: Door) -> argparse.ArgumentParser:
    """The parser with everything that the door declares."""
    parser = argparse.ArgumentParser(prog=" ".join(("kiosk", *door.words)), formatter_class=_OneLine)
    importlib.import_module(door.module).declare(parser)
    return parser


class _OneLine(argparse.HelpFormatter):
    """Usage on one line: roff breaks it."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=10_000)


def _overview(version: str, date: str) -> str:
    listed = (
        f".TP\n.B {_text(' '.join(door.words))}\n{_text(_sentence(door.help))} "
        f"See \\fB{page_name(door)}\\fR(1)."
        for door in DOORS
    )
    return "\n".join(
        (
            _head("kiosk", version, date),
            ".SH NAME",
            "kiosk \\- open kiosk for certificates from a My Number card",
            ".SH SYNOPSIS",
            ".B kiosk\n.I DOOR\n.RI [ OPTIONS ]",
            ".SH DESCRIPTION",
            "One command with a door for each thing to do. Each part of the system is a package of its own;",
            "the command opens a door with the part that has it. Root opens a door of a service",
            "as the user of that service.",
            ".SH DOORS",
            *listed,
            ".SH FILES",
            ".TP\n.I /etc/kiosk/PART.toml\nthe settings of a part, each explained in it.",
            "",
        )
    )


def _page(door: Door, version: str, date: str) -> str:
    parser = parser_of(door)
    packages = ", ".join(part.debian_package for part in parts_of(door))
    usage = parser.format_usage().removeprefix("usage: ").strip()
    lines = [
        _head(page_name(door), version, date),
        ".SH NAME",
        f"{_text(page_name(door))} \\- {_text(door.help)}",
        ".SH SYNOPSIS",
        _text(usage),
        ".SH DESCRIPTION",
        _text(_sentence(door.help)),
        *([_text(parser.epilog % {"prog": parser.prog})] if parser.epilog else []),
        *_options(parser),
        ".SH PACKAGES",
        _text(f"{packages}."),
        ".SH SEE ALSO",
        "\\fBkiosk\\fR(1)",
        "",
    ]
    return "\n".join(lines)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield ".SH OPTIONS"
    formatter = parser._get_formatter()  # noqa: SLF001 - argparse has no public way to its expanded help
    for action in parser._actions:  # noqa: SLF001 - nor to what was declared
        names = formatter._format_action_invocation(action)  # noqa: SLF001
        told = formatter._expand_help(action) if action.help else ""  # noqa: SLF001
        yield f".TP\n.B {_text(names)}\n{_text(_sentence(told))}"


def _head(name: str, version: str, date: str) -> str:
    return f'.TH "{name.upper()}" "1" "{date}" "kiosk {version}" "kiosk"\n.ad l'


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}." if text else ""


def _text(text: str) -> str:
    """Text that roff takes as it is."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{escaped}" if escaped.startswith((".", "\\(aq")) else escaped
