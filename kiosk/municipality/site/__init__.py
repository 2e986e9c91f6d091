"""One server or many: who serves beside whom, with the same program and the same configuration."""
