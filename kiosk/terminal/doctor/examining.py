"""Runs examinations: none of them can keep the next from being heard."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from kiosk.runtime.start import StartRefused
from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.doctor.finding import Examination, Finding, Site


def examine(
    config: Path, now: datetime, examinations: Iterable[Examination], device: str | None = None
) -> tuple[Finding, ...]:
    """Examine the terminal of the settings file `config`, or one device of it."""
    if not config.exists():
        return (_no_settings(config),)
    try:
        site = Site(load_terminal_settings(config), config.absolute().parent, now)
    except StartRefused as refused:
        return (_refusal_of("settings", refused),)
    chosen = [one for one in examinations if device in {None, one.device}]
    return tuple(finding for one in chosen for finding in _findings_of(one, site))


def _findings_of(examination: Examination, site: Site) -> Iterator[Finding]:
    try:
        yield from examination.examine(site)
    except StartRefused as refused:
        yield _refusal_of(f"{examination.device}.settings", refused)


def _no_settings(config: Path) -> Finding:
    return Finding(
        "settings",
        ok=False,
        finding=f"there is no settings file {config}",
        remedy=f"copy docs/samples/terminal.toml to {config} and fill it in, or name another by --config",
    )


def _refusal_of(what: str, refused: StartRefused) -> Finding:
    return Finding(what, ok=False, finding=str(refused), remedy="change the settings file as it says")
