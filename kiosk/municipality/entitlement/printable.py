"""What entitlement has to know of the certificate font."""

from collections.abc import Callable

Printable = Callable[[str], bool]
"""Whether a text can be set in exactly its registered glyphs."""
