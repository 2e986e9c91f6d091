"""Who had what issued and when, chained so that nothing can be taken out unseen; no content."""
