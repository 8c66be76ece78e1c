"""The minutes: what is written of a meeting, by itself."""
