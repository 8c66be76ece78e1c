"""What the public may see: meetings that are announced, and nothing else of them.

A meeting is stripped once, in `masking.py`, before anything here has hold of it. What
is shown afterwards, as a page, as JSON or as a calendar, is taken from the same record.
"""
