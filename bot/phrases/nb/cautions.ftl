## Til ettertanke (det er lov likevel)

caution-holiday = Datoen er en offentlig fridag: { $day } ({ $holiday }). Trykk «Lagre» en gang til hvis møtet likevel skal være da.
caution-collisions = Møtet kolliderer med noe annet. Trykk «Lagre» en gang til hvis det likevel skal være da.
caution-weekend = Datoen er i en helg: { $day }. Trykk «Lagre» en gang til hvis møtet likevel skal være da.
