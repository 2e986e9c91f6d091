"""The chain: each head is a digest over all entries up to it. Pure."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

GENESIS = hashlib.sha256(b"kiosk-audit/1").digest()
"""The head before the first entry."""


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as it is stored."""

    number: int
    body: bytes
    head: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The chain up to and with the entry of that number."""

    number: int
    digest: bytes


BEGINNING = Head(0, GENESIS)


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain does not hold: the first number that is wrong, and how."""

    number: int
    cause: str


def following(head: Head, body: bytes) -> Link:
    """The entry after `head`."""
    return Link(head.number + 1, body, hashlib.sha256(head.digest + body).digest())


def verify(links: Iterable[Link], anchors: Iterable[Head]) -> Head | Break:
    """The last head of an unbroken chain that holds every anchor, or where it breaks."""
    expected = {anchor.number: anchor.digest for anchor in anchors}
    head = BEGINNING
    for link in links:
        if link.number != head.number + 1:
            return Break(head.number + 1, "the entry is missing")
        if link != following(head, link.body):
            return Break(link.number, "the entry was changed")
        head = Head(link.number, link.head)
        if expected.pop(link.number, link.head) != link.head:
            return Break(link.number, "the center holds another head")
    if expected:
        return Break(min(expected), "the center holds a head of an entry that is not there")
    return head
