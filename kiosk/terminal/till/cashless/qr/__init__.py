"""Payment by a code on the screen that the citizen's telephone reads."""
