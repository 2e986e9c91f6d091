"""The shape of the store: brought up to date by command, and proved at every start (Alembic)."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk.runtime.start import StartRefused
from kiosk.runtime.store import Store

_MIGRATIONS = Path(__file__).parent / "migrations"


class StoreOutdated(StartRefused):
    """The store's shape is not that of this program; names both and the remedy."""


def upgrade(store: Store, revision: str = "head") -> None:
    """Bring the store to that shape, the newest unless told; an empty one gets all tables. All or nothing."""
    with store.transaction() as connection:
        store.in_turn(connection, "migration")
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def newest_revision() -> str:
    """The shape that this program works with."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def revision_of(store: Store) -> str | None:
    """The store's shape; None if it holds nothing."""
    with store.snapshot() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def require_current(store: Store) -> None:
    """Raise StoreOutdated unless the store has the newest shape."""
    found, needed = revision_of(store), newest_revision()
    if found is None:
        raise StoreOutdated("the store holds nothing; load the registry first: kiosk municipality load")
    if found != needed:
        raise StoreOutdated(
            f"the store has revision {found}, this program needs {needed}; stop all servers of this "
            "municipality, then: kiosk municipality upgrade"
        )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    return config
