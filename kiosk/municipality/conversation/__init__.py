"""What is said with each session: messages 2, 5 to 8, 10 to 12, 14 and 15 of docs/protocol.md."""
