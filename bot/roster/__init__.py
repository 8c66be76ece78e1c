"""Rosters: what a secretary's file says of bodies, people and plans, and its faults.

`sheets` lists the sheets and columns, `reading` turns rows into a `Roster` or faults,
and `participants` knows every municipality and county since 2000.
"""
