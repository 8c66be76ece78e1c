"""Roster files: a secretary's workbook or text becomes sheets, rows and cells."""
