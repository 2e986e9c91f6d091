"""`kiosk municipality audit`: proves that nothing was taken out of the audit log, or shows it."""

import argparse
import json
import re
import sys
from pathlib import Path

from kiosk.municipality.audit.chain import Break, Head, verify
from kiosk.municipality.audit.log import anchors, links, told
from kiosk.municipality.command import Bureau, carried_out
from kiosk.runtime.start import StartRefused, declare_config

_DOOR = ("municipality", "audit")


class AnchorRefused(StartRefused):
    """An anchor is not written as the center prints it."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument("act", choices=("verify", "show"))
    parser.add_argument(
        "--anchor", action="append", default=[], metavar="NUMBER:HEAD", help="a head as the center shows it"
    )
    parser.add_argument(
        "--anchors", type=Path, help="a file of such heads, one a line: `kiosk center municipalities --heads`"
    )
    parser.add_argument("--from", type=int, default=1, dest="first", help="show: the first entry's number")


def run(arguments: argparse.Namespace) -> int:
    """Verify or show; 3 if the chain is broken."""
    if arguments.act == "show":
        return carried_out(_DOOR, arguments, lambda bureau: _show(bureau, arguments.first))
    return carried_out(_DOOR, arguments, lambda bureau: _verify(bureau, arguments))


def _verify(bureau: Bureau, arguments: argparse.Namespace) -> int:
    given = [*arguments.anchor, *_lines(arguments.anchors)]
    with bureau.store.snapshot() as connection:
        kept = [*anchors(connection), *map(_anchor, given)]
        found = verify(links(connection), kept)
    if isinstance(found, Break):
        sys.stdout.write(f"broken at entry {found.number}: {found.cause}\n")
        return 3
    sys.stdout.write(
        f"unbroken: {found.number}:{found.digest.hex()}; it holds {len(set(kept))} anchored heads\n"
    )
    return 0


def _lines(path: Path | None) -> list[str]:
    if path is None:
        return []
    try:
        return path.read_text(encoding="ascii").split()
    except (OSError, ValueError) as error:
        raise AnchorRefused(
            f"{path}: cannot be read; write what `kiosk center municipalities --heads` prints into it"
        ) from error


def _show(bureau: Bureau, first: int) -> int:
    with bureau.store.snapshot() as connection:
        for link in links(connection, first):
            facts = {
                name: value.hex() if isinstance(value, bytes) else value for name, value in told(link).items()
            }
            sys.stdout.write(json.dumps({"number": link.number, **facts}) + "\n")
    return 0


def _anchor(text: str) -> Head:
    match = re.fullmatch(r"(\d+):([0-9a-f]{64})", text)
    if match is None:
        raise AnchorRefused(
            "--anchor: NUMBER:HEAD with 64 hexadecimal digits is needed; copy it from the center"
        )
    return Head(int(match[1]), bytes.fromhex(match[2]))
