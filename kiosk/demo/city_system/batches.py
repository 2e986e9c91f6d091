"""Batches of changes and cancellations, as the resident system writes them into an inbox."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.demo.city_system.writing import delivered, write_rows
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.municipality.linkage.batch import ACTION, Action
from kiosk.municipality.linkage.cancelling import COLUMNS, FILE, Cancellation
from kiosk.municipality.linkage.descriptions import LinkedTable
from kiosk.municipality.linkage.fields import text_of
from kiosk.municipality.linkage.files import picture_path
from kiosk.municipality.linkage.manifest import BatchManifest, FileEntry, write_manifest
from kiosk.municipality.linkage.rows import Row
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream


@dataclass(frozen=True, slots=True)
class Put:
    """A row as it is from now on."""

    linked: LinkedTable
    row: Row

    @property
    def fields(self) -> list[str]:
        """The line of the file."""
        return [Action.PUT, *(text_of(self.row[name]) for name in self.linked.names)]


@dataclass(frozen=True, slots=True)
class Delete:
    """A row that is no more; only its key counts."""

    linked: LinkedTable
    key: Row

    @property
    def fields(self) -> list[str]:
        """The line of the file."""
        return [Action.DELETE, *(text_of(self.key.get(name)) for name in self.linked.names)]


Change = Put | Delete


def lines_of(events: Iterable[Cancellation]) -> list[list[str]]:
    """The lines of a file of cancellations."""
    return [[event.act, event.cause, event.subject] for event in events]


@dataclass
class Outlet:
    """Numbers and writes batches into one municipality's inbox."""

    inbox: Path
    municipality: MunicipalityCode
    positions: dict[Stream, int] = field(default_factory=lambda: dict.fromkeys(Stream, 0))
    stated: dict[tuple[StopCause, str], Cancellation] = field(default_factory=dict)
    """The last event of each cause and subject: what a load has to state."""

    def deliver(
        self,
        stream: Stream,
        as_of: datetime,
        changes: Iterable[Change] = (),
        pictures: Iterable[tuple[str, bytes]] = (),
    ) -> Path:
        """Write the next batch of a stream; without changes it says that there are none."""
        by_table: dict[str, list[Change]] = {}
        for change in changes:
            by_table.setdefault(change.linked.name, []).append(change)
        tables: dict[str, tuple[Sequence[str], Sequence[Sequence[str]]]] = {
            f"{name}.csv": ((ACTION, *some[0].linked.names), [one.fields for one in some])
            for name, some in by_table.items()
        }
        return self._write(stream, as_of, tables, pictures)

    def cancel(self, as_of: datetime, events: Iterable[Cancellation]) -> Path:
        """Write the next batch of cancellations."""
        told = list(events)
        self.stated.update({(event.cause, event.subject): event for event in told})
        files = {FILE: (COLUMNS, lines_of(told))} if told else {}
        return self._write(Stream.CANCELLATIONS, as_of, files)

    def _write(
        self,
        stream: Stream,
        as_of: datetime,
        tables: Mapping[str, tuple[Sequence[str], Sequence[Sequence[str]]]],
        pictures: Iterable[tuple[str, bytes]] = (),
    ) -> Path:
        number = self.positions[stream] + 1
        folder = self.inbox / stream.value / f"{number:010d}"
        with delivered(folder) as unfinished:
            files: dict[str, FileEntry] = {
                name: write_rows(unfinished / name, header, lines) for name, (header, lines) in tables.items()
            }
            for digest, png in pictures:
                path = picture_path(unfinished, digest)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(png)
            manifest = BatchManifest(
                municipality=self.municipality, as_of=as_of, files=files, stream=stream, number=number
            )
            write_manifest(unfinished, manifest)
        self.positions[stream] = number
        return folder
