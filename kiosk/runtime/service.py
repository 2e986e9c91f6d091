"""Tells systemd how a service is: the protocol of sd_notify(3), without its library."""

import os
import socket
from collections.abc import MutableMapping
from contextlib import suppress

_VARIABLE = "NOTIFY_SOCKET"


class ServiceManager:
    """The service manager that started this process; everything is silent where there is none."""

    def __init__(self, address: str | None) -> None:
        self._address = address

    @classmethod
    def of(cls, environment: MutableMapping[str, str] = os.environ) -> "ServiceManager":
        """The manager that the environment names; the name is taken out, so that no child speaks for us."""
        return cls(environment.pop(_VARIABLE, None))

    def become_main(self) -> None:
        """This process, and not the one that was started, is the service: it is the one that a stop asks."""
        self._notify(f"MAINPID={os.getpid()}")

    def ready(self) -> None:
        """The service does what it is for."""
        self._notify("READY=1")

    def watchdog(self) -> None:
        """The service is alive; to be said more often than WatchdogSec."""
        self._notify("WATCHDOG=1")

    def stopping(self) -> None:
        """The service ends."""
        self._notify("STOPPING=1")

    def _notify(self, state: str) -> None:
        if self._address is None:
            return
        # a manager that does not listen must not stop the service
        with (
            suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line,
        ):
            line.connect(_real_address(self._address))
            line.send(state.encode())


class SignsOfLife:
    """What a server shows the manager: READY at its first sign of life, the watchdog's food at each other."""

    def __init__(self, manager: ServiceManager) -> None:
        self._manager = manager
        self._was_ready = False

    def give(self) -> None:
        """To be called by the thread whose work the service is, and by no other."""
        if self._was_ready:
            self._manager.watchdog()
        else:
            self._was_ready = True
            self._manager.ready()


def _real_address(address: str) -> str:
    """A leading @ stands for the zero byte of Linux's abstract socket names."""
    return "\0" + address[1:] if address.startswith("@") else address
