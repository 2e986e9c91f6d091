"""What every part of the procedure is made of: a new state and the commands that go with it."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.terminal.flow.commands import Command, CommandId
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State

Transition = tuple[State, tuple[Command, ...]]


def stay(state: State) -> Transition:
    """What does not apply changes nothing."""
    return state, ()


def show(state: State, screen: Screen) -> Transition:
    """Go to a screen that asks nothing of the world."""
    return replace(state, screen=screen), ()


def ask(state: State, command: Callable[[CommandId], Command]) -> Transition:
    """Give an answered command the next id and hold it open.

    A command that was still open is given up: its answer will be dropped.
    """
    asked = replace(state, open_command=state.next_command, next_command=CommandId(state.next_command + 1))
    return asked, (command(state.next_command),)
