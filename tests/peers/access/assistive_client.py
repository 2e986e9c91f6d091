"""Debian's pyatspi, told what to do by JSON lines; run as a program of its own.

It needs Debian's Python, and the session bus that the kiosk's window is on. Each line that comes in is
`[what, name]`: `heading` waits for a heading of that name, `press` for something that can be pressed, and
presses it. A name ends with `*` where more may follow. Each answer goes out as one line after `ANSWER`:
null, or what could be read instead.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pyatspi  # type: ignore[import-not-found]

ANSWER = "answer:"
PATIENCE = 180.0
"""Seconds until something is given up that has to come."""
LOOKS = 0.2
READING = 0.5
"""Somebody hears what a thing is before they press it; the kiosk takes faster touches for one."""
PRESSABLE = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON}


def main() -> None:
    for line in sys.stdin:
        what, name = json.loads(line)
        found = awaited(is_pressable if what == "press" else is_heading, name)
        if found is not None and what == "press":
            press(found)
        told = None if found is not None else [node.name for node in shown() if node.name]
        print(ANSWER + json.dumps(told), flush=True)  # noqa: T201 - the program's output


def awaited(fits: Callable[[pyatspi.Accessible], bool], name: str) -> pyatspi.Accessible | None:
    """The first item that fits and has that name, as soon as there is one."""
    pause, deadline = threading.Event(), time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for node in shown():
            if is_called(node, name) and fits(node):
                return node
        pause.wait(LOOKS)
    return None


def press(node: pyatspi.Accessible) -> None:
    threading.Event().wait(READING)
    actions = node.queryAction()
    names = [actions.getName(place) for place in range(actions.nActions)]
    actions.doAction(names.index("Press") if "Press" in names else 0)


def is_called(node: pyatspi.Accessible, name: str) -> bool:
    return bool(node.name.startswith(name[:-1]) if name.endswith("*") else node.name == name)


def is_heading(node: pyatspi.Accessible) -> bool:
    return bool(node.getRole() == pyatspi.ROLE_HEADING)


def is_pressable(node: pyatspi.Accessible) -> bool:
    return node.getRole() in PRESSABLE and bool(node.getState().contains(pyatspi.STATE_ENABLED))


def shown() -> Iterator[pyatspi.Accessible]:
    """Everything that a program on this bus shows now; what vanishes meanwhile is left out."""
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clearCache()
    for place in range(desktop.childCount):
        yield from shown_below(desktop.getChildAtIndex(place))


def shown_below(node: pyatspi.Accessible | None) -> Iterator[pyatspi.Accessible]:
    try:
        if node is None:
            return
        if node.getState().contains(pyatspi.STATE_SHOWING):
            yield node
        for place in range(node.childCount):
            yield from shown_below(node.getChildAtIndex(place))
    except LookupError:
        return


if __name__ == "__main__":
    main()
