"""Broken batches: refused at their place, nothing of them applied, and what needs the stream stops."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.certificates import CertificateKind
from kiosk.municipality.linkage.batch import read_batch
from kiosk.municipality.linkage.manifest import MANIFEST
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.linkage.streams import Stream
from tests.municipality.linkage.link import MIHON, Link
from tests.municipality.linkage.test_broken_input import edit

HERO = Character.HERO.resident_id


def renaming(link: Link, **changed: object) -> Path:
    row = {**link.hero(), "name": "見本\u3000新", **changed}
    return link.outlet.deliver(Stream.RESIDENTS, link.clock.now(), [link.put("persons", row)])


def wrong_checksum(folder: Path) -> None:
    with (folder / "persons.csv").open("ab") as stream:
        stream.write(b"\n")


def half_a_manifest(folder: Path) -> None:
    path = folder / MANIFEST
    path.write_bytes(path.read_bytes()[:40])


def another_city(folder: Path) -> None:
    path = folder / MANIFEST
    manifest = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**manifest, "municipality": "993417"}), encoding="utf-8")


def repeated_line(data: bytes) -> bytes:
    return data + data.split(b"\n")[1] + b"\n"


BROKEN: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "a wrong checksum": (wrong_checksum, "checksum", r"persons.csv: the checksum is not"),
    "half a manifest": (half_a_manifest, "manifest", r"manifest.json"),
    "another city's batch": (another_city, "municipality", r"manifest"),
    "a person twice": (
        edit("persons.csv", repeated_line),
        "duplicate",
        r"persons.csv:3: the same row stands in line 2",
    ),
    "an action that nobody knows": (
        edit("persons.csv", lambda data: data.replace(b"\nput,", b"\nset,")),
        "value",
        r"persons.csv:2: column action",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_batch_is_refused_where_it_is_broken_and_stops_its_kinds(link: Link, fault: str) -> None:
    link.loaded()
    before = link.copy()
    folder = renaming(link)
    spoil, code, told = BROKEN[fault]
    spoil(folder)
    with pytest.raises(DeliveryRefused, match=told):
        read_batch(folder, MIHON, Stream.RESIDENTS)
    assert link.follower.take_changes() == 0
    assert link.copy() == before
    assert link.fault(Stream.RESIDENTS) == code
    with link.registry.snapshot() as snapshot:
        assert snapshot.outdated(link.clock.now()) == set(CertificateKind)


def test_a_person_in_a_household_that_nobody_named_is_refused(link: Link) -> None:
    link.loaded()
    before = link.copy()
    renaming(link, household_id="nowhere")
    assert link.follower.take_changes() == 0
    assert link.copy() == before
    assert link.fault(Stream.RESIDENTS) == "dangling"


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
