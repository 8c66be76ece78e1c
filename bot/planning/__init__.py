"""Planning: a year of meetings for several bodies, proposed, looked through, adopted.

`rhythm` says what each body wishes, `proposal` finds the days, `collision` sees what is
in the way, `version` keeps what was adopted, and `pasted` reads a plan out of a text.
"""
