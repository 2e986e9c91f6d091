"""Many visits of people who do as they like, and what the long-lived processes are like afterwards."""
