"""One module a revision; none is changed after it was released."""
