"""The terminal in the shop."""
