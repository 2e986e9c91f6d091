"""Seal pictures, each kept once under its own digest."""

import hashlib

from sqlalchemy import Connection, exists, insert, select

from kiosk.municipality.registry.tables import imprints


class PictureAltered(ValueError):
    """What is kept under a picture's digest is another picture; deliver it again by a load."""


def imprint_digest(png: bytes) -> str:
    """What a picture is known by: its SHA-256 in hexadecimal."""
    return hashlib.sha256(png).hexdigest()


def keep_imprint(connection: Connection, png: bytes) -> str:
    """Keep a picture unless it is there already; give its digest."""
    digest = imprint_digest(png)
    if not connection.execute(select(exists().where(imprints.c.digest == digest))).scalar_one():
        connection.execute(insert(imprints).values(digest=digest, png=png))
    return digest


def checked_picture(digest: str, png: bytes) -> bytes:
    """The picture that is kept under that digest. Raises PictureAltered."""
    if imprint_digest(png) != digest:
        raise PictureAltered("a seal's picture is not the one that the register names; load the seals anew")
    return png
