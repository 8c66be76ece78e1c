"""Journeys through the whole house, in the council's own words."""
