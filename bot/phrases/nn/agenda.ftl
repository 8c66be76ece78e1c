## Saksliste

item-roll-call = Opprop
item-opening = Godkjenning av innkalling og dagsorden
item-own-minutes = Godkjenning av referat frå førre møte
item-own-minutes-of = Godkjenning av referat frå { $day }
item-other-minutes = Referat frå andre organ
item-briefing = Orienteringar
item-round = Frå kommunane
item-any-other = Eventuelt
item-exempt = Unnateke offentlegheit, jf. { $provision }
paper-exempt = Vedlegg som er unnateke offentlegheit
