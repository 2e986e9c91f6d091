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
    awaited: dict[int, set[bytes]] = {}
    for anchor in anchors:
        awaited.setdefault(anchor.number, set()).add(anchor.digest)
    if awaited.pop(BEGINNING.number, {GENESIS}) != {GENESIS}:
        return Break(BEGINNING.number, "the center holds another beginning")
    head = BEGINNING
    for link in links:
        if link.number != head.number + 1:
            return Break(head.number + 1, "the entry is missing")
        if link != following(head, link.body):
            return Break(link.number, "the entry was changed")
        head = Head(link.number, link.head)
        if awaited.pop(link.number, {link.head}) != {link.head}:
            return Break(link.number, "the center holds another head")
    if awaited:
        return Break(min(awaited), "the center holds a head of an entry that is not there")
    return head
