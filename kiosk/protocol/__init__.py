"""What travels between the parts: messages, statement, sealing, manifest, trust."""
