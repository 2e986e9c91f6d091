"""What a process takes from itself for the rest of its life: writing, connecting, calls of the kernel.

Landlock (docs.kernel.org, userspace-api/landlock) and seccomp; neither needs a privilege, neither can be
taken back. `confining.confine` puts them on, `rules.Rules` says what is left.
"""
