"""What a year came to: meetings and cases, and who came to them, for the annual report.

It is counted anew of the record each time, and tells of nobody why they were away.
"""
