"""The payroll: the rules, by themselves."""
