"""A virtual My Number card, its issuer, and the slots it can be laid into.

Source: docs/reference/card.md, section 8.
"""
