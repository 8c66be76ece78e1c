## Saksliste

item-roll-call = Opprop
item-opening = Godkjenning av innkalling og dagsorden
item-own-minutes = Godkjenning av referat fra forrige møte
item-own-minutes-of = Godkjenning av referat fra { $day }
item-other-minutes = Referater fra andre organer
item-briefing = Orienteringer
item-round = Fra kommunene
item-any-other = Eventuelt
item-exempt = Unntatt offentlighet, jf. { $provision }
paper-exempt = Vedlegg som er unntatt offentlighet
