"""The terminal's side of the protocol (docs/protocol.md)."""
