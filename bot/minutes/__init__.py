"""Referat: what is written of a meeting, from its record, in its body's form."""
