"""What a machine's settings file says, whether it is in order, and what each setting is for."""
