"""The count of linked changes: taken under a lock, so that versions are committed in their order."""

from datetime import datetime

from sqlalchemy import Connection, insert, update

from kiosk.municipality.registry import tables
from kiosk.municipality.registry.records import DataVersion
from kiosk.runtime.sqlite import utc_text


def next_version(connection: Connection, linked_at: datetime) -> DataVersion:
    """The version of a change that is linked in this transaction; other changes wait until it ends."""
    linkage, text = tables.linkage, utc_text(linked_at)
    raised = (
        update(linkage).values(version=linkage.c.version + 1, linked_at=text).returning(linkage.c.version)
    )
    version = connection.execute(raised).scalar_one_or_none()
    if version is None:
        connection.execute(insert(linkage).values(id=1, version=1, linked_at=text))
        return DataVersion(1)
    return DataVersion(version)
