"""Alembic's folder: how the store came to its present shape."""
