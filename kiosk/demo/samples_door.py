"""`kiosk municipality samples OUT`: a PDF of every certificate kind and variant, about made-up people."""

import argparse
import sys
from datetime import date
from pathlib import Path

from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.demo.cities.samples import sample_day, samples
from kiosk.documents.content import SheetFurniture
from kiosk.documents.render import render
from kiosk.documents.typesetting.official_seal import draw_official_seal
from kiosk.domain.printers import GENERIC_PRINTER


def declare(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the PDFs; made if it is not there")


def run(arguments: argparse.Namespace) -> int:
    """Write the samples; 1 if the folder cannot be written."""
    out: Path = arguments.out
    try:
        out.mkdir(parents=True, exist_ok=True)
        for number, (name, content) in enumerate(samples().items(), start=1):
            file = out / f"{number:02}-{name}.pdf"
            file.write_bytes(render(content, sample_furniture(number, sample_day(name))).pdf)
            sys.stdout.write(f"{file}\n")
    except OSError as error:
        sys.stderr.write(f"{out}: cannot be written ({error.strerror}); name another folder\n")
        return 1
    return 0


def sample_furniture(number: int, issued_on: date) -> SheetFurniture:
    """What みほん市 puts on the sheets of the sample with that number."""
    signatory = MIHON_PROFILE.signatory_on(issued_on)
    return SheetFurniture(
        mayor_title=signatory.title,
        mayor_name=signatory.name,
        official_seal=draw_official_seal(MIHON_PROFILE.mayor_title),
        issued_on=issued_on,
        serial=f"見本-{number:06}",
        printer_profile=GENERIC_PRINTER,
    )
