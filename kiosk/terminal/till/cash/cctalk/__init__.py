"""ccTalk: the serial bus of coin acceptors, hoppers and note acceptors.

Source: docs/reference/payment.md, section 1.
"""
