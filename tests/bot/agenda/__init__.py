"""The agenda: the rules, by themselves."""
