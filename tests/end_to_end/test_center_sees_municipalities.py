"""`kiosk center municipalities` and `kiosk municipality audit verify` in a made-up world, over its TLS."""

import json
import subprocess
import sys
from pathlib import Path

from sqlalchemy import delete, select

from kiosk.demo.world.world import World
from kiosk.municipality.audit import tables
from kiosk.municipality.site.tables import nodes
from kiosk.municipality.store import Store
from kiosk.trials.shop_floor.terminal import Terminal

CENTER = ("center", "municipalities")


def kiosk(*words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "kiosk", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def shown(config: Path) -> dict[str, dict[str, str]]:
    told = kiosk(*CENTER, "--config", str(config), "--ask")
    assert told.returncode == 0, told.stderr
    rows = [json.loads(line) for line in told.stdout.splitlines()]
    return {row["municipality"]: row for row in rows}


def test_the_center_shows_versions_and_configurations_and_a_changed_profile(world: World) -> None:
    center, city = world.center_store.parent / "settings.toml", world.ledgers[0].parent
    before = shown(center)
    assert set(before) == {"991015", "993417"}
    assert before["991015"]["configuration"] != before["993417"]["configuration"]
    profile = city / "profile.toml"
    profile.write_text(profile.read_text(encoding="utf-8") + "\n# looked at\n", encoding="utf-8")

    assert Terminal.wait_until(lambda: runs(city) != {before["991015"]["configuration"]})
    assert {shown(center)["991015"]["configuration"]} == runs(city)


def runs(city: Path) -> set[str]:
    """What the servers of a municipality say in their own store."""
    store = Store.in_file(city / "store.sqlite")
    with store.snapshot() as connection:
        found = set(connection.scalars(select(nodes.c.configuration)))
    store.close()
    return found


def test_an_audit_log_that_was_cut_off_contradicts_what_the_center_keeps(
    world: World, tmp_path: Path
) -> None:
    center, city = world.center_store.parent / "settings.toml", world.ledgers[1].parent
    shown(center)
    kept = kiosk(*CENTER, "--config", str(center), "--heads", city.name)
    anchors = tmp_path / "anchors"
    anchors.write_text(kept.stdout, encoding="ascii")
    verify = (
        *("municipality", "audit", "verify"),
        *("--config", str(city / "settings.toml"), "--anchors", str(anchors)),
    )
    whole = kiosk(*verify)
    assert whole.returncode == 0
    assert "it holds 1 anchored heads" in whole.stdout

    store = Store.in_file(city / "store.sqlite")
    with store.transaction() as connection:
        connection.execute(delete(tables.entries))
    store.close()
    cut_off = kiosk(*verify)
    assert cut_off.returncode == 3
    assert "the center holds a head of an entry that is not there" in cut_off.stdout
