"""Scripted citizens: what they do on which screen, and how the session has to end."""
