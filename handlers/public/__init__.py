"""The public's doorway: pages, data and calendars of what is announced.

`routes` says which address leads where, `desk` finds what is asked for, and each of the
others makes one kind of it from the public record. None of them has anything to hide:
what the public may not see is not in that record.
"""
