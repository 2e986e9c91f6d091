"""What may pass between the session process and the till process: a closed list, one JSON line a message."""
