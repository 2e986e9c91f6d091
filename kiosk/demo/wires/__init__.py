"""Wires of the demo that a hand can cut or slow down: they carry bytes that they cannot read."""
