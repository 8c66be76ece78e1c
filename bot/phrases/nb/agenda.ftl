## Saksliste

item-roll-call = Opprop
item-opening = Godkjenning av innkalling og dagsorden
item-own-minutes = Godkjenning av referat fra forrige møte
item-of-own-minutes = Godkjenning av referat fra møtet { $day }
item-other-minutes = Referater fra andre organer
item-of-other-minutes = Referat fra { $body } { $day }
item-briefing = Orienteringer
item-round = Fra kommunene
item-any-other = Eventuelt
item-exempt = Unntatt offentlighet, jf. { $provision }
paper-exempt = Vedlegg som er unntatt offentlighet

item-state-listed = { $title }
item-state-was-postponed = { $title } (utsatt sak)
item-state-withdrawn = { $title } (trukket)
item-state-postponed = { $title } (utsatt)

proposal-opening = Innkalling og dagsorden godkjennes.
proposal-own-minutes = Framlagt forslag til referat godkjennes.
proposal-other-minutes = Referatet tas til orientering.
