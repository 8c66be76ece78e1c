"""Payroll: for how long people sat in meetings, for those who pay them for it."""
