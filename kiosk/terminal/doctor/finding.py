"""What an examination finds, and what it is given to look at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.runtime.settings import Settings


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `remedy` is empty where nothing has to be done."""

    what: str
    """Device and property, such as `printer.paper`; stable, for tools."""
    ok: bool
    finding: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """The terminal that is examined."""

    settings: Settings
    folder: Path
    """Where its settings file lies."""
    now: datetime


@dataclass(frozen=True, slots=True)
class AcceptanceItem:
    """What only a person at the machine can see, for the checklist to sign."""

    japanese: str
    english: str


@dataclass(frozen=True, slots=True)
class Examination:
    """All that the doctor does about one device."""

    device: str
    examine: Callable[[Site], Iterable[Finding]]
    """May raise StartRefused for impossible settings; changes nothing at the device."""
    checklist: tuple[AcceptanceItem, ...] = ()
