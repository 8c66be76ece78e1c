"""Rosters: what a secretary's file says is kept, once, in one transaction."""
