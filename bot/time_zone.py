"""The time zone of calendar files: Europe/Oslo, as every calendar reads it."""

from typing import Final

#: Europe/Oslo as a rule that every client reads right, also after 2038. What the
#: library writes by itself (one RDATE with many dates) is misread by several.
OSLO_BLOCK: Final = """\
BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
""".replace("\n", "\r\n").encode()
