## Til ettertanke (det er lov likevel)

caution-holiday = Datoen er ein offentleg fridag: { $day } ({ $holiday }). Trykk «Lagre» ein gong til om møtet likevel skal vere då.
caution-collisions = Møtet kolliderer med noko anna. Trykk «Lagre» ein gong til om det likevel skal vere då.
caution-weekend = Datoen er i ei helg: { $day }. Trykk «Lagre» ein gong til om møtet likevel skal vere då.
