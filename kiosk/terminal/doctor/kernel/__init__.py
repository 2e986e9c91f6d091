"""What the kernel does with memory that held a citizen's data (docs/nothing-stays.md)."""
