"""One command, `kiosk`, with a sub-command for each door.

A door imports its part only when it is opened, so that a machine needs only the extras of its part.
"""

import argparse
import difflib
import importlib
import itertools
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

Declare = Callable[[argparse.ArgumentParser], None]
Run = Callable[[argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class Door:
    """A sub-command: its words, what it does, and the module that declares its options and runs it.

    The module has `declare(parser)` and `run(arguments) -> exit status`.
    """

    words: tuple[str, ...]
    help: str
    module: str


DOORS = (
    Door(
        ("demo",), "center, municipalities, virtual devices, terminal and dock in a window", "kiosk.demo.door"
    ),
    Door(
        ("tour",), "one scripted session without a display, with pictures and PDFs", "kiosk.trials.tour.door"
    ),
    Door(("load",), "drives center and municipalities with virtual terminals", "kiosk.trials.load.door"),
    Door(
        ("audit", "wipe"),
        "searches memory, files and logs for what visits left, and proves that it finds",
        "kiosk.trials.wipe.door",
    ),
    Door(("run",), "the terminal in the shop", "kiosk.terminal.run_door"),
    Door(
        ("session",), "one citizen's session process; started by `kiosk run`", "kiosk.terminal.session_door"
    ),
    Door(("till",), "the till process; started by `kiosk run`", "kiosk.terminal.till_door"),
    Door(
        ("staff", "serve"),
        "the service behind the staff area of the screens",
        "kiosk.terminal.staff.serve_door",
    ),
    Door(
        ("staff", "code"),
        "sets the code of clerk or technician for the staff area",
        "kiosk.terminal.staff.code_door",
    ),
    Door(
        ("terminal", "enrol"),
        "makes the terminal's key and its request, then takes the certificate in",
        "kiosk.terminal.enrolment.enrol_door",
    ),
    Door(
        ("terminal", "renew"),
        "a new key and certificate over the present ones, while the terminal is stopped",
        "kiosk.terminal.enrolment.renew_door",
    ),
    Door(("card", "test"), "one authentication with a test card", "kiosk.terminal.card_door"),
    Door(
        ("printer", "unlock"),
        "lets certificates through again after staff cleared the printer",
        "kiosk.terminal.printer_door",
    ),
    Door(
        ("cash", "unlock"),
        "takes money again after staff cleared the change machine",
        "kiosk.terminal.cash_door",
    ),
    Door(
        ("cash", "fill"),
        "tells the till of coins that were put into its hoppers",
        "kiosk.terminal.cash_fill_door",
    ),
    Door(
        ("journal", "show"),
        "the money: transactions, open cases, closed days",
        "kiosk.terminal.journal_doors.show",
    ),
    Door(
        ("journal", "verify"),
        "checks the journal's chain and the balance of every transaction",
        "kiosk.terminal.journal_doors.verify",
    ),
    Door(
        ("journal", "close-day"),
        "compares what staff counted with the journal and closes the day",
        "kiosk.terminal.journal_doors.close_day",
    ),
    Door(
        ("journal", "resolve"),
        "closes a case that the till left to staff",
        "kiosk.terminal.journal_doors.resolve",
    ),
    Door(
        ("journal", "pay-out"),
        "lets the machine pay what it owed, once it can",
        "kiosk.terminal.journal_doors.pay_out",
    ),
    Door(
        ("doctor",),
        "examines the terminal: what is well, what is not, what to do",
        "kiosk.terminal.doctor.door",
    ),
    Door(("config", "show"), "every setting as it takes effect", "kiosk.config.show_door"),
    Door(("config", "check"), "whether a part would start with its settings", "kiosk.config.check_door"),
    Door(("config", "explain"), "what a setting is for", "kiosk.config.explain_door"),
    Door(("center", "serve"), "the center's server", "kiosk.center.door"),
    Door(
        ("documents", "calibration"),
        "the page that a printer's けん制文字 are calibrated with",
        "kiosk.documents.guard.calibration.page_door",
    ),
    Door(
        ("documents", "calibrate"),
        "a printer's profile, read off the scan of that page",
        "kiosk.documents.guard.calibration.scan_door",
    ),
    Door(("verify",), "a verdict on scanned or photographed certificates, offline", "kiosk.verifier.door"),
    Door(("verifier", "serve"), "the same as a web page", "kiosk.verifier.serve_door"),
    Door(("center", "enrol"), "a terminal's code, certificate, or end", "kiosk.center.enrol_door"),
    Door(("center", "stop"), "stops, and restarts by two operators", "kiosk.center.stop_door"),
    Door(("center", "token"), "token keys ahead of their time", "kiosk.center.token_door"),
    Door(("center", "settle"), "a day's totals and its equation", "kiosk.center.settle_door"),
    Door(("center", "seals"), "roots of the seal log", "kiosk.center.seals_door"),
    Door(
        ("center", "municipalities"),
        "what each municipality runs, and the heads of its audit log",
        "kiosk.center.municipalities_door",
    ),
    Door(("center", "publish"), "editions of directory and trust list", "kiosk.center.publish_door"),
    Door(("municipality", "serve"), "a municipality's issuing server", "kiosk.municipality.door"),
    Door(
        ("municipality", "samples"),
        "one PDF of each certificate kind and variant, about made-up people",
        "kiosk.demo.samples_door",
    ),
    Door(
        ("municipality", "profile"),
        "checks what a municipality is to serve, and tells it for a day",
        "kiosk.municipality.profile_door",
    ),
    Door(("municipality", "load"), "the initial load of a whole population", "kiosk.municipality.load_door"),
    Door(("municipality", "sync"), "follows the city's own system", "kiosk.municipality.sync_door"),
    Door(
        ("municipality", "reconcile"),
        "compares the copy with the city's own digests",
        "kiosk.municipality.reconcile_door",
    ),
    Door(
        ("municipality", "recall"),
        "lists the papers of an incident and marks them void",
        "kiosk.municipality.recall_door",
    ),
    Door(
        ("municipality", "seal-key"),
        "makes the keys that a month's paper is sealed with",
        "kiosk.municipality.seal_key_door",
    ),
    Door(
        ("municipality", "registration"),
        "decides applications for registration by people who live elsewhere",
        "kiosk.municipality.registration_door",
    ),
    Door(("municipality", "audit"), "proves or shows the audit log", "kiosk.municipality.audit_door"),
    Door(
        ("municipality", "upgrade"), "brings the store to its newest shape", "kiosk.municipality.upgrade_door"
    ),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the door that the arguments name; give its exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    door = _door_of(given)
    if door is None:
        return _show_the_doors(given)
    parser = argparse.ArgumentParser(prog=" ".join(("kiosk", *door.words)), description=f"{door.help}.")
    try:
        module = importlib.import_module(door.module)
    except ModuleNotFoundError as missing:
        parser.exit(1, f"{parser.prog}: {_not_installed(missing)}\n")
    cast("Declare", module.declare)(parser)
    return cast("Run", module.run)(parser.parse_args(given[len(door.words) :]))


def _show_the_doors(given: Sequence[str]) -> int:
    overview = _overview()
    if given and not given[0].startswith("-"):
        overview.error(_no_such_door(given))
    overview.parse_args(given)
    overview.print_help()
    return 2


def _no_such_door(given: Sequence[str]) -> str:
    """What is wrong with the words, and what may have been meant."""
    asked = " ".join(itertools.takewhile(lambda word: not word.startswith("-"), given[:2]))
    names = [" ".join(door.words) for door in DOORS]
    near = [name for name in names if name.split()[0] == given[0]] or difflib.get_close_matches(asked, names)
    meant = f"perhaps: {', '.join(near)}; " if near else ""
    return f"there is no door {asked}; {meant}`kiosk --help` lists them all"


def _not_installed(missing: ModuleNotFoundError) -> str:
    return (
        f"{missing.name} is not installed on this machine; install the Debian package of this part, or in a "
        "checkout its extras (pyproject.toml, optional-dependencies)"
    )


def _door_of(given: Sequence[str]) -> Door | None:
    return next((door for door in DOORS if tuple(given[: len(door.words)]) == door.words), None)


def _overview() -> argparse.ArgumentParser:
    doors = "\n".join(f"  {' '.join(door.words):20} {door.help}" for door in DOORS)
    return argparse.ArgumentParser(
        prog="kiosk",
        description="The open kiosk for コンビニ交付.",
        epilog=f"doors:\n{doors}\n\n`kiosk DOOR --help` tells the options of a door.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
