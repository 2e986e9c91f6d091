"""Run in a network namespace of its own: makes loopback connections there for the process outside it.

vpcd listens on all addresses. In a namespace with nothing but loopback these are 127.0.0.1 alone, and
whoever wants to reach it has to be handed a socket that was connected inside. Standard input is a Unix
socket: each message of two bytes is a port, each answer an error number, and with 0 comes the connection.

The script stands alone, without the rest of the project: a bare interpreter starts sooner.
"""

import fcntl
import os
import signal
import socket
import struct
import sys

LOOPBACK = "127.0.0.1"
READY = b"ready"
STANDARD_INPUT = 0
_INTERFACE = b"lo"
_REQUEST_FORMAT = "16sh22x"
"""struct ifreq of netdevice(7): the interface's name, its flags, padding."""
_GET_FLAGS, _SET_FLAGS = 0x8913, 0x8914
_UP = 1


def switch_loopback_on() -> None:
    """Bring the interface up: in a new namespace it is down. Raises OSError."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack(_REQUEST_FORMAT, _INTERFACE, 0)
        _, flags = struct.unpack(_REQUEST_FORMAT, fcntl.ioctl(any_socket, _GET_FLAGS, request))
        fcntl.ioctl(any_socket, _SET_FLAGS, struct.pack(_REQUEST_FORMAT, _INTERFACE, flags | _UP))


def hand_out(outside: socket.socket, port: int) -> None:
    """Connect to `port` and pass the connection to `outside`, or the number of what went wrong."""
    try:
        connection = socket.create_connection((LOOPBACK, port))
    except OSError as error:
        outside.send((error.errno or 0).to_bytes(2))
        return
    with connection:
        socket.send_fds(outside, [bytes(2)], [connection.fileno()])


def main() -> None:
    """Serve until the other end is closed; then the daemon that the command line names is of no use.

    It is ended only while it is our parent: a number may belong to somebody else by then, and whoever
    adopted us is nobody to be ended.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is for the process outside, which closes its end
    daemon = int(sys.argv[1])
    with socket.socket(fileno=STANDARD_INPUT) as outside:
        switch_loopback_on()
        outside.send(READY)
        while port := outside.recv(2):
            hand_out(outside, int.from_bytes(port))
    if os.getppid() == daemon:
        os.kill(daemon, signal.SIGTERM)


if __name__ == "__main__":
    main()
