"""The speaker: recorded prompts through Qt Multimedia."""
