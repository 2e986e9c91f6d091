"""Addresses as they may be shown: where a user's password stands in them, it is left out."""

from urllib.parse import urlsplit, urlunsplit


def without_password(text: str) -> str:
    """`text` unchanged, unless it is an address with a password: `postgresql://kiosk:***@10.0.0.9/center`."""
    try:
        parts = urlsplit(text)
        password = parts.password
    except ValueError:  # brackets that are no address; such a text has no password
        return text
    if not password:
        return text
    _, _, place = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{parts.username}:***@{place}"))
