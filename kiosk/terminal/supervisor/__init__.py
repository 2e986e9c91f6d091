"""Keeps till and session running; knows nothing of any citizen (docs/processes.md)."""
