## Historikken for et organ

button-history = Historikk
button-history-back = Tilbake til plassene
button-history-earlier = Vis eldre
history-title = Historikk
history-of = Hva som er endret i { $body }
history-none = Ingenting er endret ennå.
history-when = { $day } kl. { $clock }
history-door-slack = i Slack
history-door-command-line = ved import
history-door-clock = av seg selv
history-corrected = _Retting av noe som har vært:_ { $text }
