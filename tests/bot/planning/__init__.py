"""Planning a year: the rules, by themselves."""
