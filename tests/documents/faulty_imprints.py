"""Imprints that no certificate may carry: empty, cut off, distorted, or smaller than any seal."""

import struct
import zlib
from io import BytesIO

from PIL import Image

from kiosk.documents.content import TrueSizePicture
from tests.documents.people import imprint

SIDE = 319
SIDE_MM = 13.504


def of_one_colour(width: int, height: int, colour: int = 1) -> bytes:
    """A plain PNG; 1 is white."""
    buffer = BytesIO()
    Image.new("1", (width, height), colour).save(buffer, "PNG")
    return buffer.getvalue()


def with_rows(png: bytes, rows: bytes) -> bytes:
    """The PNG with other bytes in its IDAT, under a right checksum."""
    return png[:33] + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def chunk(tag: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + tag + data + struct.pack(">L", zlib.crc32(tag + data))


STAMPED = imprint(SIDE_MM).png
ONE_ROW = zlib.compress(bytes(1 + (SIDE + 7) // 8))
FILTERED_STRANGELY = zlib.compress(bytes([5, *bytes((SIDE + 7) // 8)]) * SIDE)

FAULTY_IMPRINTS = {
    "all white": TrueSizePicture(of_one_colour(SIDE, SIDE), SIDE_MM, SIDE_MM),
    "all black": TrueSizePicture(of_one_colour(SIDE, SIDE, 0), SIDE_MM, SIDE_MM),
    "one row": TrueSizePicture(with_rows(STAMPED, ONE_ROW), SIDE_MM, SIDE_MM),
    "rows of garbage": TrueSizePicture(with_rows(STAMPED, b"garbage"), SIDE_MM, SIDE_MM),
    "an unknown filter": TrueSizePicture(with_rows(STAMPED, FILTERED_STRANGELY), SIDE_MM, SIDE_MM),
    "stretched": TrueSizePicture(STAMPED, 25.0, 8.0),
    "a little too large": TrueSizePicture(STAMPED, SIDE_MM, SIDE_MM * 1.006),
    "smaller than a seal": TrueSizePicture(imprint(7.9).png, 7.9, 7.9),
    "a speck": TrueSizePicture(imprint(0.5).png, 0.5, 0.5),
    "a strip": TrueSizePicture(of_one_colour(SIDE, 12), SIDE_MM, 0.5),
    "too large": TrueSizePicture(imprint(40.0).png, 40.0, 40.0),
    "torn off": TrueSizePicture(STAMPED[:-20], SIDE_MM, SIDE_MM),
    "no picture": TrueSizePicture(b"no picture", SIDE_MM, SIDE_MM),
}
