"""`kiosk verify SCAN...`: a verdict on scanned or photographed certificates, offline."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from kiosk.documents.scans import Grey, ScanLimits, ScanRefused, grey_pages
from kiosk.domain.languages import Language
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.start import StartRefused
from kiosk.verifier.compare.drawing import marked, side_by_side
from kiosk.verifier.judge.examine import Examination, examine
from kiosk.verifier.judge.verdict import Verdict
from kiosk.verifier.report import as_json, as_text
from kiosk.verifier.trust_files import LIST_NAME, PINNED_NAME, TRUST_FOLDER, load_trust

_GOOD = frozenset({Verdict.GENUINE, Verdict.SEAL_VALID})


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("scans", nargs="+", type=Path, metavar="SCAN", help="PNG, JPEG, TIFF or PDF")
    parser.add_argument(
        "--trust", type=Path, default=TRUST_FOLDER / LIST_NAME, help=f"signed trust list ({LIST_NAME})"
    )
    parser.add_argument(
        "--keys", type=Path, help=f"keys of the list's signers; default: {PINNED_NAME} beside the list"
    )
    parser.add_argument("--marked", type=Path, help="folder for pictures with altered places marked")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--lang",
        choices=("ja", "en"),
        default="ja",
        help="language of the words (default: ja, as on the paper)",
    )


def run(arguments: argparse.Namespace) -> int:
    """0 for a paper that can be believed, 1 for one that cannot, 2 if it could not be checked at all."""
    clock = SystemClock()
    begun = clock.monotonic()
    try:
        _require_files(arguments.scans)
        trust = load_trust(arguments.trust, arguments.keys or arguments.trust.with_name(PINNED_NAME))
        examination = examine(_pages(arguments.scans), trust, clock.now())
    except (StartRefused, ScanRefused, OSError) as error:
        print(f"kiosk verify: {error}", file=sys.stderr)  # noqa: T201 - the command's output
        return 2
    if arguments.marked is not None:
        written = _write_marked(examination, arguments.marked)
        print(f"kiosk verify: {written}", file=sys.stderr)  # noqa: T201 - the command's output
    if arguments.json:
        report = as_json(examination, (clock.monotonic() - begun) * 1000)
        print(json.dumps(report, ensure_ascii=False, indent=2))  # noqa: T201 - the command's output
    else:
        print(as_text(examination, Language(arguments.lang)))  # noqa: T201 - the command's output
    return 0 if examination.verdict in _GOOD else 1


def _pages(scans: list[Path]) -> Iterator[Grey]:
    for scan in scans:
        try:
            yield from grey_pages(scan.read_bytes(), ScanLimits())
        except ScanRefused as refused:
            raise ScanRefused(f"{scan}: {refused}") from refused


def _require_files(scans: Sequence[Path]) -> None:
    """Raises ScanRefused for the first that is no file, before anything else is asked for."""
    for scan in scans:
        if not scan.is_file():
            raise ScanRefused(f"{scan}: there is no such file; give a PNG, JPEG, TIFF or PDF")


def _write_marked(examination: Examination, folder: Path) -> str:
    """What was written, in words."""
    compared = [sheet.comparison for sheet in examination.sheets if sheet.comparison is not None]
    if not compared:
        return "no front could be compared with its signed picture, so that no marked picture was written"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, comparison in enumerate(compared, start=1):
            Image.fromarray(marked(comparison)).save(folder / f"{number:02d}.png")
            if (pairs := side_by_side(comparison)) is not None:
                Image.fromarray(pairs).save(folder / f"{number:02d}-places.png")
    except OSError as error:
        return f"{folder}: no marked picture was written ({error.strerror}); name another folder by --marked"
    altered = sum(len(comparison.altered) for comparison in compared)
    return f"pictures of {len(compared)} sheets in {folder}, with {altered} altered places marked"
