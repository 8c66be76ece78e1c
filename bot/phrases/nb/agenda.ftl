## Saksliste

item-roll-call = Opprop
item-opening = Godkjenning av innkalling og dagsorden
item-own-minutes = Godkjenning av { minutes-word } fra forrige møte
item-of-own-minutes = Godkjenning av { minutes-word } fra møtet { $day }
item-other-minutes = Protokoller og referater fra andre organer
item-of-other-minutes = { minutes-word.start } fra { $body } { $day }
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
proposal-own-minutes = Framlagt forslag til { minutes-word } godkjennes.
proposal-other-minutes = Saken tas til orientering.

case-number = Sak { $number }
case-number-within = sak { $number }

# Saksgangen: $number er «sak 1A, 1B», eller «none» før saken har fått nummer.
path-planned = { $body }: planlagt i møtet { $day }{ $number ->
    [none] { "" }
   *[other] { " som " }{ $number }
}.
path-treated = { $body }: behandlet { $day }{ $number ->
    [none] { "" }
   *[other] { " som " }{ $number }
}.
path-postponed = { $body }: utsatt fra møtet { $day }{ $number ->
    [none] { "" }
   *[other] { " " }({ $number })
}.
path-withdrawn = { $body }: trukket fra møtet { $day }{ $number ->
    [none] { "" }
   *[other] { " " }({ $number })
}.
path-cancelled = { $body }: møtet { $day } ble avlyst{ $number ->
    [none] { "" }
   *[other] { " " }({ $number })
}.

paper-due = ettersendes senest { $day }
paper-exempt-mark = unntatt offentlighet
paper-fault-two-links = Skriv én lenke på hver linje.
paper-fault-no-scheme = Lenken må begynne med «https://».
paper-fault-no-title = Skriv hva vedlegget heter, foran lenken.
paper-fault-day = Datoen kan ikke leses. Skriv den slik: «ettersendes senest { $example }».
paper-fault-after = «{ $typed }» er etter møtet, som er { $meeting }. Vedlegget må komme før møtet: Skriv en tidligere dato.
paper-fault-not-link = «{ $typed }» ser ut som en lenke, men den kan ikke åpnes. Lim inn hele adressen, fra «https://». Er det bare et navn, skriver du det uten skråstrek.

# Historikken til sakslista.
agenda-listed = «{ $title }» ble satt opp.
agenda-listed-late = «{ $title }» ble satt opp etter innkallingen.
agenda-edited = «{ $title }» ble endret: { $fields }.
agenda-moved-up = «{ $title }» ble flyttet opp.
agenda-moved-down = «{ $title }» ble flyttet ned.
agenda-withdrawn = «{ $title }» ble trukket.
agenda-relisted = «{ $title }» ble satt opp igjen.
agenda-postponed = «{ $title }» ble utsatt til møtet { $day }.
agenda-taken-over = «{ $title }» kom hit fra møtet { $day }.
agenda-sent-on = «{ $title }» ble sendt videre til { $body }.
agenda-received = «{ $title }» kom fra { $body }.
agenda-objected-chair = { $n ->
    [0] Møteleder motsatte seg at «{ $title }» blir avgjort.
    [1] Møteleder motsatte seg at «{ $title }» blir avgjort, og det gjorde også én av de frammøtte.
   *[other] Møteleder motsatte seg at «{ $title }» blir avgjort, og det gjorde også { $n } av de frammøtte.
}
agenda-objected-members = { $n ->
    [0] Ingen motsetter seg lenger at «{ $title }» blir avgjort.
    [1] Én av de frammøtte motsatte seg at «{ $title }» blir avgjort.
   *[other] { $n } av de frammøtte motsatte seg at «{ $title }» blir avgjort.
}
agenda-field-kind = slag
agenda-field-title = tittel
agenda-field-aim = hva saken ber om
agenda-field-presenter = hvem som legger fram
agenda-field-starts = klokkeslett
agenda-field-minutes = varighet
agenda-field-parts = bokstavpunkter
agenda-field-papers = vedlegg
agenda-field-is_paperless = om saken har papirer
agenda-field-proposal = forslag til vedtak
agenda-field-exempt = om saken er åpen
agenda-field-refers = henvisninger
item-follow-up = Oppfølging av oppgaver
follow-up-part = { $what } (frist { $by })
