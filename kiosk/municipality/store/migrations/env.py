"""Run by Alembic: migrates over the connection, and within the transaction, that it is given."""

from alembic import context

from kiosk.municipality.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
