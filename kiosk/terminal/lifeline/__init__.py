"""The channel between the supervisor and each process that it starts (docs/processes.md)."""
