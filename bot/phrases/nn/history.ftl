## Historikken for eit organ

button-history = Historikk
button-history-back = Tilbake til plassane
button-history-earlier = Vis eldre
history-title = Historikk
history-of = Kva som er endra i { $body }
history-none = Ingenting er endra enno.
history-when = { $day } kl. { $clock }
history-door-slack = i Slack
history-door-command-line = ved import
history-door-clock = av seg sjølv
history-corrected = _Retting av noko som har vore:_ { $text }
