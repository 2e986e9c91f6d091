"""Mutual TLS 1.3 between the parts (docs/protocol.md)."""
