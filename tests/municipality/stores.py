"""Both databases that the store can be in, for contract tests."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.municipality.store import Store, upgrade
from tests.municipality.postgresql import cluster

DATABASES = ("sqlite", "postgresql")

_TEMPORARY = TemporaryDirectory()


@cache
def _upgraded_file() -> Path:
    path = Path(_TEMPORARY.name) / "upgraded.sqlite"
    store = Store.in_file(path)
    upgrade(store)
    store.close()
    return path


def new_store(folder: Path, database: str = "sqlite") -> Store:
    """A store with all tables and no rows."""
    return Store.at(new_address(folder, database))


def new_address(folder: Path, database: str) -> str:
    """The address of a store with all tables and no rows."""
    if database == "postgresql":
        return cluster().address_of_new_database()
    shutil.copyfile(_upgraded_file(), folder / "store.sqlite")
    return f"sqlite:///{folder / 'store.sqlite'}"
