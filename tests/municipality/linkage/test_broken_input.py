"""Broken deliveries: refused with file, line, column and remedy, and nothing of the copy was changed."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.municipality.linkage.loader import load
from kiosk.municipality.linkage.manifest import MANIFEST, file_entry
from kiosk.municipality.linkage.refused import DeliveryRefused
from tests.municipality.linkage.link import MIHON, Link, in_silence

Spoil = Callable[[Path], None]


def edit(name: str, change: Callable[[bytes], bytes]) -> Spoil:
    """Change a file, and the manifest with it, as a source with a fault would."""

    def spoil(folder: Path) -> None:
        path = folder / name
        path.write_bytes(change(path.read_bytes()))
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        manifest["files"][name] = file_entry(path).model_dump()
        (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")

    return spoil


def line(number: int, change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    def changed(data: bytes) -> bytes:
        lines = data.split(b"\n")
        lines[number - 1] = change(lines[number - 1])
        return b"\n".join(lines)

    return changed


def fields(change: Callable[[list[bytes]], list[bytes]]) -> Callable[[bytes], bytes]:
    return lambda text: b",".join(change(text.split(b",")))


def cut_in_half(folder: Path) -> None:
    path = folder / "persons.csv"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def append_a_line(folder: Path) -> None:
    with (folder / "cards.csv").open("ab") as stream:
        stream.write(b"\n")


_RESIDENT = re.compile(rb'""resident_id"":""[^"]*""')

_BIRTH_OF_A_FOLLOWER = re.compile(rb'(""name"":""[^"]*"",)""birth_date"":""[^"]*""')

BROKEN: dict[str, tuple[Spoil, str]] = {
    "half a file": (cut_in_half, r"persons.csv: the checksum is not"),
    "half a file that the manifest believes": (
        edit("persons.csv", lambda data: data[: len(data) // 2]),
        r"persons.csv:\d+: the file ends within a line; deliver the whole file",
    ),
    "a wrong checksum": (
        append_a_line,
        r"cards.csv: the checksum is not that of the manifest; deliver the folder again",
    ),
    "no manifest": (lambda folder: (folder / MANIFEST).unlink(), r"manifest.json: cannot be read"),
    "a missing file": (lambda folder: (folder / "seals.csv").unlink(), r"seals.csv: cannot be read"),
    "another encoding": (
        edit("households.csv", line(3, lambda text: text.decode().encode("cp932"))),
        r"households.csv:3: byte \d+ is not UTF-8; export the file in UTF-8",
    ),
    "a byte order mark": (
        edit("persons.csv", lambda data: b"\xef\xbb\xbf" + data),
        r"persons.csv:1: a byte order mark; write UTF-8 without one",
    ),
    "a missing column": (
        edit("persons.csv", lambda data: b"\n".join(row.rpartition(b",")[0] for row in data.split(b"\n"))),
        r"persons.csv:1: column remarks: the column is missing",
    ),
    "a field too few": (
        edit("cards.csv", line(4, lambda text: text.rpartition(b",")[0])),
        r"cards.csv:4: 2 fields where 3 are needed; write the line again",
    ),
    "a day that does not exist": (
        edit("cards.csv", line(2, fields(lambda row: [*row[:2], b"2026-02-30"]))),
        r"cards.csv:2: column valid_from: a day that no calendar has; correct the field",
    ),
    "a number that no column holds": (
        edit("persons.csv", line(2, fields(lambda row: [*row[:2], b"9999999999", *row[3:]]))),
        r"persons.csv:2: column position: a number beyond 2147483647; correct the field",
    ),
    "a state that nobody knows": (
        edit("persons.csv", line(2, lambda text: text.replace(b",current,", b",curent,"))),
        r"persons.csv:2: column state: not a word that docs/linkage.md lists; correct the field",
    ),
    "a person without a name": (
        edit("persons.csv", line(2, fields(lambda row: [*row[:3], b"", *row[4:]]))),
        r"persons.csv:2: column name: nothing is said; correct the field",
    ),
    "a record that is none": (
        edit("kosekis.csv", line(2, lambda text: text.replace(b"members", b"nobody"))),
        r"kosekis.csv:2: column koseki: not a record as docs/linkage.md describes it; correct the record",
    ),
    "a 附票 without a birth date that it must state": (
        edit("kosekis.csv", line(2, lambda text: _BIRTH_OF_A_FOLLOWER.sub(rb'\1""birth_date"":null', text))),
        r"kosekis.csv:2: column fuhyo: .*: 生年月日 and 性別 are missing of a member [^:]*; correct",
    ),
    "a 附票 that does not tell of removals": (
        edit("kosekis.csv", line(2, lambda text: text.replace(b'""removed_on"":null,', b""))),
        r"kosekis.csv:2: column fuhyo: not a record as docs/linkage.md describes it; correct the record",
    ),
    "a deduction under a name that nobody reads": (
        edit("tax_records.csv", line(2, lambda text: text.replace(b"life_insurance", b"life_insurence"))),
        r"tax_records.csv:2: column record: not a record as docs/linkage.md describes it; correct the record",
    ),
    "a record of somebody else": (
        edit("tax_records.csv", line(2, lambda text: _RESIDENT.sub(b'""resident_id"":""0""', text))),
        r"tax_records.csv:2: column record: the record has another resident_id than the row; correct",
    ),
    "a person twice": (
        edit("persons.csv", lambda data: data + data.split(b"\n")[1] + b"\n"),
        r"persons.csv:\d+: column resident_id: the same stands in line 2; remove one of them",
    ),
    "a dangling household": (
        edit("households.csv", lambda data: b"\n".join([*data.split(b"\n")[:1], *data.split(b"\n")[2:]])),
        r"persons.csv:\d+: column household_id: what is named is not in households.csv",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_load_is_refused_where_it_is_broken(link: Link, fault: str) -> None:
    link.loaded()
    before = link.copy()
    folder = link.export("broken")
    spoil, told = BROKEN[fault]
    spoil(folder)
    with pytest.raises(DeliveryRefused, match=told):
        load(link.store, folder, MIHON, link.clock.now(), in_silence)
    assert link.copy() == before


def test_a_missing_picture_is_refused(link: Link) -> None:
    folder = link.export("broken")
    for picture in folder.glob("imprints/*/*.png"):
        picture.unlink()
    with pytest.raises(DeliveryRefused, match=r"seals.csv:\d+: column imprint: the picture is missing"):
        load(link.store, folder, MIHON, link.clock.now(), in_silence)


def test_no_refusal_tells_what_stands_in_a_field(link: Link) -> None:
    folder = link.export("broken")
    edit("cards.csv", line(2, fields(lambda row: [*row[:2], b"9910-SECRET"])))(folder)
    with pytest.raises(DeliveryRefused) as refused:
        load(link.store, folder, MIHON, link.clock.now(), in_silence)
    assert "SECRET" not in str(refused.value)
    assert "SECRET" not in refused.value.place
