"""Checks certificates on paper: from scans or photographs to a verdict, asking nobody (docs/paper.md)."""
