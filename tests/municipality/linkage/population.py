"""A city of any size as an initial load: made-up people, drawn and written portion by portion."""

import csv
import hashlib
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TextIO

from kiosk.demo.cities.draws import Draws
from kiosk.demo.cities.imprints import DIAMETER_MM, imprint_png
from kiosk.demo.cities.kosekis import kosekis_of
from kiosk.demo.cities.places import MIHON
from kiosk.demo.cities.population import Crowd
from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.demo.cities.taxes import tax_rolls
from kiosk.domain.residents import Household, Person
from kiosk.municipality.linkage.cancelling import COLUMNS
from kiosk.municipality.linkage.descriptions import LINKED_TABLES
from kiosk.municipality.linkage.fields import text_of
from kiosk.municipality.linkage.files import picture_path
from kiosk.municipality.linkage.manifest import LoadManifest, file_entry, write_manifest
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.record_rows import (
    koseki_values,
    members_of,
    tax_account_values,
    tax_record_values,
)
from kiosk.municipality.registry.rows import person_values

_PORTION = 10_000
_RESIDENTS_A_HOUSEHOLD = 2.2
_PNG_HEADER = 8 + 25
AS_OF = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
NAMES = {linked.name: linked.names for linked in LINKED_TABLES} | {"cancellations": COLUMNS}


@dataclass
class _Files:
    folder: Path
    open: dict[str, TextIO] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True)
        for name, columns in NAMES.items():
            self.open[name] = (self.folder / f"{name}.csv").open("w", encoding="utf-8", newline="")
            self.write(name, columns)

    def write(self, name: str, fields: tuple[str, ...]) -> None:
        csv.writer(self.open[name], lineterminator="\n").writerow(fields)

    def close(self) -> None:
        for stream in self.open.values():
            stream.close()


def write_population(folder: Path, residents: int) -> None:
    """Every second resident has a seal with a picture of its own, everybody a card and a tax office.

    Three of four households have their 戸籍 here.
    """
    files = _Files(folder)
    for portion in range(0, residents, _PORTION):
        for household in _households(portion // _PORTION, min(_PORTION, residents - portion)):
            _write(files, household)
            _write_records(files, household)
    files.close()
    manifest = LoadManifest(
        municipality=MIHON_PROFILE.code,
        as_of=AS_OF,
        files={f"{name}.csv": file_entry(folder / f"{name}.csv") for name in NAMES},
        positions=dict.fromkeys(Stream, 0),
    )
    write_manifest(folder, manifest)


def _households(portion: int, residents: int) -> Iterator[Household]:
    prefix = f"9{portion:03d}"
    crowd = Crowd(Draws(f"population {portion}"), MIHON, prefix)
    yield from crowd.households(int(residents / _RESIDENTS_A_HOUSEHOLD), residents)


def _write(files: _Files, household: Household) -> None:
    files.write("households", (household.household_id, household.address))
    for place, person in enumerate(household.members):
        values = {**person_values(person), "position": place}
        _write_row(files, "persons", values)
        digest = hashlib.sha256(person.resident_id.encode()).hexdigest()
        files.write("cards", (digest, person.resident_id, "2026-04-01"))
        if int(person.resident_id) % 2 == 0:
            _write_seal(files, person)


def _write_records(files: _Files, household: Household) -> None:
    rolls = tax_rolls(Draws(f"taxes {household.household_id}"), [household], frozenset())
    for record in rolls.records:
        _write_row(files, "tax_records", tax_record_values(record))
    for account in rolls.accounts:
        _write_row(files, "tax_accounts", tax_account_values(account))
    for koseki, fuhyo in kosekis_of([household], MIHON.city, frozenset()):
        _write_row(files, "kosekis", koseki_values(koseki, fuhyo))
        for resident in members_of(koseki):
            files.write("koseki_members", (resident, koseki.koseki_id))


def _write_row(files: _Files, name: str, values: Mapping[str, object]) -> None:
    files.write(name, tuple(text_of(values[column]) for column in NAMES[name]))


def _write_seal(files: _Files, person: Person) -> None:
    family = person.name.split("\u3000", maxsplit=1)[0]
    png = _of_its_own(_imprint(family), person.resident_id)
    digest = hashlib.sha256(png).hexdigest()
    path = picture_path(files.folder, digest)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(png)
    registered = date(2020, 1, 6).isoformat()
    size = text_of(DIAMETER_MM)
    files.write("seals", (person.resident_id, person.resident_id, registered, digest, size, size))


@cache
def _imprint(family: str) -> bytes:
    return imprint_png(family, 0.0)


def _of_its_own(png: bytes, number: str) -> bytes:
    """The same picture with a text chunk behind its header, so that no two are alike."""
    body = b"tEXtComment\0" + number.encode()
    chunk = (len(body) - 4).to_bytes(4) + body + zlib.crc32(body).to_bytes(4)
    return png[:_PNG_HEADER] + chunk + png[_PNG_HEADER:]
