"""The room: the rules, by themselves."""
