"""What the doctor says of the machine itself: its certificate, its disk, its clock, what runs on it."""
