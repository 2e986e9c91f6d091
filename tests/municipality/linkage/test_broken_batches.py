"""Broken batches: refused at their place, nothing of them applied, and what needs the stream stops."""

import json
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.demo.cities.characters import Character
from kiosk.demo.city_system.batches import Change, Delete
from kiosk.domain.certificates import CertificateKind
from kiosk.municipality.linkage.applying import apply_batch
from kiosk.municipality.linkage.batch import MAX_ROWS, read_batch
from kiosk.municipality.linkage.descriptions import linked_table
from kiosk.municipality.linkage.manifest import MANIFEST
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from tests.municipality.linkage.link import MIHON, Link
from tests.municipality.linkage.test_broken_input import edit, fields, line

HERO = Character.HERO.resident_id


def renaming(link: Link, **changed: object) -> Path:
    row = {**link.hero(), "name": "見本\u3000新", **changed}
    return link.outlet.deliver(Stream.RESIDENTS, link.clock.now(), [link.put("persons", row)])


def swept(folder: Path) -> None:
    """The folder has come, and its file has not."""
    (folder / "persons.csv").unlink()


def wrong_checksum(folder: Path) -> None:
    with (folder / "persons.csv").open("ab") as stream:
        stream.write(b"\n")


def wrong_count(folder: Path) -> None:
    rewritten(folder, lambda manifest: manifest["files"]["persons.csv"].update(rows=9))


def half_a_manifest(folder: Path) -> None:
    path = folder / MANIFEST
    path.write_bytes(path.read_bytes()[:40])


def another_city(folder: Path) -> None:
    rewritten(folder, lambda manifest: manifest.update(municipality="993417"))


def table_of_another_stream(folder: Path) -> None:
    (folder / "persons.csv").rename(folder / "tax_records.csv")
    rewritten(
        folder,
        lambda manifest: manifest["files"].update({"tax_records.csv": manifest["files"].pop("persons.csv")}),
    )


def unknown_table(folder: Path) -> None:
    (folder / "persons.csv").rename(folder / "wishes.csv")
    rewritten(
        folder,
        lambda manifest: manifest["files"].update({"wishes.csv": manifest["files"].pop("persons.csv")}),
    )


def rewritten(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    path = folder / MANIFEST
    manifest = json.loads(path.read_text(encoding="utf-8"))
    change(manifest)
    path.write_text(json.dumps(manifest), encoding="utf-8")


def repeated_line(data: bytes) -> bytes:
    return data + data.split(b"\n")[1] + b"\n"


def persons(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    return edit("persons.csv", change)


def a_field(name: str, value: bytes) -> Callable[[bytes], bytes]:
    """The batch's only row with another value in a column."""
    place = 1 + linked_table("persons").names.index(name)
    return line(2, fields(lambda row: [*row[:place], value, *row[place + 1 :]]))


BROKEN: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "a missing file": (swept, "incomplete", "1/persons.csv: cannot be read (No such file or directory)"),
    "a wrong checksum": (
        wrong_checksum,
        "checksum",
        "1/persons.csv: the checksum is not that of the manifest",
    ),
    "a wrong count": (wrong_count, "count", "1/persons.csv: 1 rows, the manifest says 9"),
    "half a manifest": (half_a_manifest, "manifest", "1/manifest.json: "),
    "another city's batch": (
        another_city,
        "municipality",
        "1/manifest.json: the delivery is of municipality 993417, this server is of 991015",
    ),
    "a table of another stream": (
        table_of_another_stream,
        "manifest",
        "1/tax_records.csv: the table belongs to tax",
    ),
    "a table that nobody links": (unknown_table, "manifest", "1/wishes.csv: no such table is linked"),
    "half a file": (
        persons(lambda data: data[:-9]),
        "incomplete",
        "1/persons.csv:2: the file ends within a line; deliver the whole file",
    ),
    "another encoding": (
        persons(line(2, lambda text: text.decode().encode("cp932", "replace"))),
        "encoding",
        "is not UTF-8; export the file in UTF-8",
    ),
    "a byte order mark": (
        persons(lambda data: b"\xef\xbb\xbf" + data),
        "encoding",
        "1/persons.csv:1: a byte order mark; write UTF-8 without one",
    ),
    "a control character": (
        persons(a_field("remarks", b"\x07")),
        "encoding",
        "1/persons.csv:2: a control character; remove it from the register",
    ),
    "an open quotation": (
        persons(a_field("name", b'"open')),
        "quoting",
        "1/persons.csv:2: quotation marks do not close; quote as RFC 4180 says",
    ),
    "a missing column": (
        persons(lambda data: b"\n".join(row.rpartition(b",")[0] for row in data.split(b"\n"))),
        "columns",
        "1/persons.csv:1: column remarks: the column is missing or not at its place",
    ),
    "a field too few": (
        persons(line(2, lambda text: text.rpartition(b",")[0])),
        "columns",
        "1/persons.csv:2: ",
    ),
    "a day that does not exist": (
        persons(a_field("birth_date", b"2026-02-30")),
        "value",
        "1/persons.csv:2: column birth_date: a day that no calendar has; correct the field",
    ),
    "a state that nobody knows": (
        persons(a_field("state", b"curent")),
        "value",
        "1/persons.csv:2: column state: not a word that docs/linkage.md lists; correct the field",
    ),
    "no name": (
        persons(a_field("name", b"")),
        "value",
        "1/persons.csv:2: column name: nothing is said; correct the field",
    ),
    "a person twice": (
        persons(repeated_line),
        "duplicate",
        "1/persons.csv:3: column resident_id: the same row stands in line 2; keep the last one only",
    ),
    "an action that nobody knows": (
        persons(lambda data: data.replace(b"\nput,", b"\nset,")),
        "value",
        "1/persons.csv:2: column action: neither put nor delete; correct the field",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_batch_is_refused_where_it_is_broken_and_stops_its_kinds(link: Link, fault: str) -> None:
    link.loaded()
    before = link.copy()
    folder = renaming(link)
    spoil, code, told = BROKEN[fault]
    spoil(folder)
    refused_with(link, code, told)
    assert link.copy() == before
    with link.registry.snapshot() as snapshot:
        assert snapshot.outdated(link.clock.now()) == set(CertificateKind)


def refused_with(link: Link, code: str, told: str, stream: Stream = Stream.RESIDENTS) -> None:
    assert link.follower.take_changes() == 0
    assert link.fault(stream) == code
    assert told in str(link.follower.refusals[stream])


def test_a_batch_that_fits_nowhere_is_refused_by_table_line_and_column(link: Link) -> None:
    """What only the copy can tell: one case after the other, each under the same number."""
    link.loaded()
    before = link.copy()
    neighbour = link.row("persons", resident_id=Character.NO_SEAL.resident_id)
    seal = link.row("seals", resident_id=HERO)
    cases: list[tuple[Stream, Change, str, str]] = [
        (
            Stream.RESIDENTS,
            link.put("persons", {**link.hero(), "household_id": "nowhere"}),
            "dangling",
            "1/persons.csv:2: column household_id: what is named is not in households; deliver both",
        ),
        (
            Stream.RESIDENTS,
            Delete(linked_table("households"), {"household_id": link.hero()["household_id"]}),
            "dangling",
            "1/households.csv:2: column household_id: persons still names what is deleted; delete both",
        ),
        (
            Stream.RESIDENTS,
            link.put(
                "persons",
                {**link.hero(), "household_id": neighbour["household_id"], "position": neighbour["position"]},
            ),
            "duplicate",
            "1/persons.csv:2: column position: another row has the same; correct one of them",
        ),
        (
            Stream.SEALS,
            link.put("seals", {**seal, "imprint": "ab" * 32}),
            "picture",
            "1/seals.csv:2: column imprint: the picture is missing; put it beside the file",
        ),
    ]
    for stream, change, code, told in cases:
        folder = link.outlet.deliver(stream, link.clock.now(), [change])
        refused_with(link, code, told, stream)
        assert link.copy() == before
        rmtree(folder)
        link.outlet.positions[stream] -= 1


def test_a_record_of_another_row_in_a_batch_is_refused(link: Link) -> None:
    link.loaded()
    records = linked_table("tax_records")
    with link.source.store.snapshot() as connection:
        mine, other = connection.execute(select(records.table).limit(2)).mappings().all()
    link.outlet.deliver(
        Stream.TAX, link.clock.now(), [link.put("tax_records", {**mine, "record": other["record"]})]
    )
    link.follower.take_changes()
    refused_with(link, "value", "column record: the record has another", Stream.TAX)


def test_a_batch_with_too_many_rows_is_refused(link: Link) -> None:
    link.loaded()
    folder = renaming(link)
    persons(lambda _: b"x\n" * (MAX_ROWS + 2))(folder)
    refused_with(link, "too-large", "split the batch")


def test_an_older_time_than_that_of_the_batch_before_is_refused(link: Link) -> None:
    link.loaded()
    link.later(minutes=-1)
    renaming(link)
    refused_with(link, "time", "residents/0000000001: the batch is older than the one before it")


def test_a_number_that_is_given_again_for_other_changes_is_a_conflict_and_stops(link: Link) -> None:
    """A source that was set back would otherwise think that its second batch 1 was taken."""
    link.loaded()
    first = renaming(link)
    link.follower.take_changes()
    rmtree(first)
    link.outlet.positions[Stream.RESIDENTS] = 0
    renaming(link, name="見本\u3000後")
    before = link.copy()
    refused_with(link, "conflict", "residents/0000000001: another batch of this number was taken before")
    assert link.copy() == before
    with link.registry.snapshot() as snapshot:
        assert snapshot.outdated(link.clock.now()) == set(CertificateKind)
    link.load()
    assert link.fault(Stream.RESIDENTS) is None


def test_the_same_batch_again_is_no_conflict(link: Link) -> None:
    link.loaded()
    folder = renaming(link)
    for _ in range(2):
        link.follower.take_changes()
    assert apply_batch(link.store, read_batch(folder, MIHON, Stream.RESIDENTS), link.clock.now()) is False
    assert link.fault(Stream.RESIDENTS) is None


@pytest.mark.parametrize("stated", [{}, {"act": "forgive"}, {"cause": "a wish"}])
def test_broken_cancellations_stop_everything_and_say_where(link: Link, stated: dict[str, str]) -> None:
    link.loaded()
    folder = link.stop(StopCause.PROTECTED, HERO)
    row = {"act": "stop", "cause": "protected", "subject": HERO, **stated}
    header = b"act,cause,subject\n" if stated else b"act,cause\n"
    edit("cancellations.csv", lambda _: header + ",".join(row.values()).encode() + b"\n")(folder)
    assert link.follower.take_cancellations() == 0
    column = next(iter(stated), "subject")
    place = f"1/cancellations.csv:{2 if stated else 1}: column {column}: "
    assert place in str(link.follower.refusals[Stream.CANCELLATIONS])
    with link.registry.snapshot() as snapshot:
        assert snapshot.outdated(link.clock.now()) == set(CertificateKind)


def test_a_folder_under_the_number_of_another_batch_is_refused(link: Link) -> None:
    """Wrong order: batch 2 lies where batch 1 should be."""
    link.loaded()
    before = link.copy()
    first, second = renaming(link), renaming(link, name="見本\u3000後")
    first.rename(link.folder / "lost")
    second.rename(first)
    assert link.follower.take_changes() == 0
    assert link.copy() == before
    assert link.fault(Stream.RESIDENTS) == "manifest"
