"""What is said: utterances put together from recordings, a screen at a time, and the audio mode."""
