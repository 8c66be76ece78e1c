"""The agenda: what a meeting treats, in which order, and under which number.

`item` is one line of it, with its papers and parts; `outward` is what of it may be seen
outside the body.
"""
