"""Statistics: the figures, by themselves."""
