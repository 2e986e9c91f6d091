"""The instant of all vectors."""

from datetime import UTC, datetime

WHEN = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)
