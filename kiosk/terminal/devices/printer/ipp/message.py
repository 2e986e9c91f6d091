"""An IPP message as data: groups of attributes, each with one or more tagged values (RFC 8010)."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from kiosk.terminal.devices.printer.ipp.registry import GroupTag, ValueTag


class ResolutionUnit(IntEnum):
    """The unit of a resolution value."""

    DOTS_PER_INCH = 3
    DOTS_PER_CENTIMETRE = 4


@dataclass(frozen=True, slots=True)
class Resolution:
    """Cross-feed and feed resolution."""

    cross_feed: int
    feed: int
    unit: ResolutionUnit = ResolutionUnit.DOTS_PER_INCH


@dataclass(frozen=True, slots=True)
class IntegerRange:
    """rangeOfInteger: both ends included."""

    lower: int
    upper: int


@dataclass(frozen=True, slots=True)
class Localized:
    """textWithLanguage or nameWithLanguage."""

    language: str
    text: str


Content = (
    int
    | bool
    | str
    | bytes
    | datetime
    | Resolution
    | IntegerRange
    | Localized
    | tuple["Attribute", ...]
    | None
)
"""What a value holds; None for the out-of-band values, attributes for a collection, bytes for a tag
that this vocabulary does not know."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value and the tag that says how it travels; `tag` is a plain number where it is not registered."""

    tag: ValueTag | int
    content: Content


@dataclass(frozen=True, slots=True)
class Attribute:
    """A name and its values; more than one value is a 1setOf."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Attributes of one object, in their order on the wire."""

    tag: GroupTag
    attributes: tuple[Attribute, ...] = ()

    def find(self, name: str) -> Attribute | None:
        """The attribute of that name, or None."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)

    def contents(self, name: str) -> tuple[Content, ...]:
        """The values of the attribute of that name; none where there is no such attribute."""
        found = self.find(name)
        return () if found is None else tuple(value.content for value in found.values)

    def content(self, name: str) -> Content:
        """The first value of the attribute of that name, or None."""
        return next(iter(self.contents(name)), None)


@dataclass(frozen=True, slots=True)
class Message:
    """A request or an answer without its document; `code` is the operation or the status."""

    code: int
    request_id: int
    groups: tuple[Group, ...] = ()
    version: tuple[int, int] = (2, 0)

    def group(self, tag: GroupTag) -> Group:
        """The first group of that tag; an empty one where the message has none."""
        return next((group for group in self.groups if group.tag is tag), Group(tag))

    def all_groups(self, tag: GroupTag) -> tuple[Group, ...]:
        """Every group of that tag: Get-Jobs answers one a job."""
        return tuple(group for group in self.groups if group.tag is tag)


def attribute(name: str, tag: ValueTag, *contents: Content) -> Attribute:
    """An attribute whose values all have one tag."""
    return Attribute(name, tuple(Value(tag, content) for content in contents))


def keyword(name: str, *words: str) -> Attribute:
    """An attribute of keywords."""
    return attribute(name, ValueTag.KEYWORD, *words)


def integer(name: str, *numbers: int) -> Attribute:
    """An attribute of integers."""
    return attribute(name, ValueTag.INTEGER, *numbers)


def enum(name: str, *numbers: int) -> Attribute:
    """An attribute of enums."""
    return attribute(name, ValueTag.ENUM, *numbers)


def boolean(name: str, *, truth: bool) -> Attribute:
    """A boolean attribute."""
    return attribute(name, ValueTag.BOOLEAN, truth)


def uri(name: str, *uris: str) -> Attribute:
    """An attribute of URIs."""
    return attribute(name, ValueTag.URI, *uris)


def named(name: str, *names: str) -> Attribute:
    """An attribute of names without language."""
    return attribute(name, ValueTag.NAME, *names)


def collection(name: str, *members: Attribute) -> Attribute:
    """An attribute with one collection of `members`."""
    return attribute(name, ValueTag.COLLECTION, members)
