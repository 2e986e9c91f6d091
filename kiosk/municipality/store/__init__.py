"""The municipality's one database: SQLite beside the program, or PostgreSQL for several servers."""

from kiosk.municipality.store.migrating import StoreOutdated, require_current, upgrade
from kiosk.municipality.store.schema import metadata
from kiosk.runtime.store import Store

__all__ = ["Store", "StoreOutdated", "metadata", "require_current", "upgrade"]
