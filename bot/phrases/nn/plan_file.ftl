## Planen som fil

files-title = Årshjul og filer
files-intro = Planen for { $year } slik han er no.
files-wheel_png = *Årshjul* som bilete (PNG)
files-wheel_svg = *Årshjul* for trykk (SVG)
files-pdf = *Møteliste* som PDF
files-word = *Møteliste* som Word-dokument
files-workbook = *Møteliste* som Excel, slik ho kan importerast igjen
files-calendar = *Kalender* (.ics), for den som vil ha møta i sin eigen
files-how = Fila kjem i meldingane dine. Er planen ikkje vedteken, står det «Utkast» på henne.
files-coming = Fila blir laga no, og kjem i meldingane dine.
button-file-get = Hent
file-plan_file = Møteplanen som fil.
file-plan-name = Møteplan { $whose } { $year }
file-plan-draft = Utkast
file-plan-version = Versjon { $n }
dead-letter-plan_file = møteplanen som fil
