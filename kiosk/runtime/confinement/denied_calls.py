"""The system calls that no process of a terminal needs once it runs, and that could carry data out of it.

Groups after those of systemd (`systemd-analyze syscall-filter`).
"""

import socket
from collections.abc import Iterator

from kiosk.runtime.confinement.rules import Rules
from kiosk.runtime.confinement.seccomp import Compare, DeniedCall

_OTHER_PROCESSES = (
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "pidfd_getfd",
    "kcmp",
    "perf_event_open",
)
_OTHER_PROGRAMS = ("execve", "execveat")
_PAST_THE_RULES = ("io_uring_setup", "bpf", "userfaultfd", "open_by_handle_at", "setns", "unshare")
_OUTLIVING_THE_PROCESS = ("shmget", "msgget", "semget", "mq_open", "add_key", "keyctl", "request_key")
_THE_MACHINE = (
    "mount",
    "umount2",
    "fsopen",
    "move_mount",
    "open_tree",
    "pivot_root",
    "chroot",
    "swapon",
    "swapoff",
    "reboot",
    "kexec_load",
    "kexec_file_load",
    "init_module",
    "finit_module",
    "delete_module",
    "settimeofday",
    "clock_settime",
    "clock_adjtime",
    "adjtimex",
    "iopl",
    "ioperm",
    "syslog",
    "acct",
    "quotactl",
)
_LISTENING = ("listen", "accept", "accept4")

_SOCKET_FAMILIES = (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK)
"""The last one is how the C library asks which addresses the machine has."""


def denied_calls(rules: Rules) -> Iterator[DeniedCall]:
    """Everything that is denied under these rules."""
    for group in (
        _OTHER_PROCESSES,
        _OTHER_PROGRAMS,
        _PAST_THE_RULES,
        _OUTLIVING_THE_PROCESS,
        _THE_MACHINE,
        () if rules.listens else _LISTENING,
    ):
        yield from map(DeniedCall, group)
    last = max(_SOCKET_FAMILIES)
    for family in range(last):
        if family not in _SOCKET_FAMILIES:
            yield DeniedCall("socket", Compare.EQUAL, family)
    yield DeniedCall("socket", Compare.GREATER_OR_EQUAL, last + 1)
