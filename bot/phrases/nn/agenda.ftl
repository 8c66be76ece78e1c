## Saksliste

item-roll-call = Opprop
item-opening = Godkjenning av innkalling og dagsorden
item-own-minutes = Godkjenning av referat frå førre møte
item-of-own-minutes = Godkjenning av referat frå møtet { $day }
item-other-minutes = Referat frå andre organ
item-of-other-minutes = Referat frå { $body } { $day }
item-briefing = Orienteringar
item-round = Frå kommunane
item-any-other = Eventuelt
item-exempt = Unnateke offentlegheit, jf. { $provision }
paper-exempt = Vedlegg som er unnateke offentlegheit

item-state-listed = { $title }
item-state-was-postponed = { $title } (utsett sak)
item-state-withdrawn = { $title } (trekt)
item-state-postponed = { $title } (utsett)

proposal-opening = Innkalling og dagsorden blir godkjende.
proposal-own-minutes = Framlagt framlegg til referat blir godkjent.
proposal-other-minutes = Referatet blir teke til orientering.
