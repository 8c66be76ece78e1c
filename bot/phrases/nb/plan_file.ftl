## Planen som fil

files-title = Årshjul og filer
files-intro = Planen for { $year } slik den er nå.
files-wheel_png = *Årshjul* som bilde (PNG)
files-wheel_svg = *Årshjul* for trykk (SVG)
files-pdf = *Møteliste* som PDF
files-word = *Møteliste* som Word-dokument
files-workbook = *Møteliste* som Excel, slik den kan importeres igjen
files-calendar = *Kalender* (.ics), for den som vil ha møtene i sin egen
files-how = Fila kommer i meldingene dine. Er planen ikke vedtatt, står det «Utkast» på den.
files-coming = Fila lages nå, og kommer i meldingene dine.
button-file-get = Hent
file-plan_file = Møteplanen som fil.
file-plan-name = Møteplan { $whose } { $year }
file-plan-draft = Utkast
file-plan-version = Versjon { $n }
dead-letter-plan_file = møteplanen som fil
