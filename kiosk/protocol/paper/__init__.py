"""What stands on paper in machine-readable form: the seal on the front, the record and picture on the back.

Nothing here touches pictures or symbols: bytes in, bytes out (docs/paper.md).
"""
