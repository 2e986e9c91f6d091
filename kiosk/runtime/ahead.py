"""Working ahead: the next item is made on a thread while the last one is used."""

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_Item = TypeVar("_Item")


def ahead(items: Iterator[_Item]) -> Generator[_Item, None, None]:
    """The items in their order, one made ahead; what making one raises is raised in its turn.

    `items` is used by one thread alone until this iterator has ended or was closed.
    """
    end = object()
    with ThreadPoolExecutor(1, "ahead") as pool:
        coming = pool.submit(next, items, end)
        while (item := coming.result()) is not end:
            coming = pool.submit(next, items, end)
            yield item  # type: ignore[misc]
