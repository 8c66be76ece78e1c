## Saksliste

item-roll-call = Opprop
item-opening = Godkjenning av innkalling og dagsorden
item-own-minutes = Godkjenning av { minutes-word } frå førre møte
item-of-own-minutes = Godkjenning av { minutes-word } frå møtet { $day }
item-other-minutes = Protokollar og referat frå andre organ
item-of-other-minutes = { minutes-word.start } frå { $body } { $day }
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
proposal-own-minutes = Framlegget til { minutes-word } blir godkjent.
proposal-other-minutes = Saka blir teken til orientering.

case-number = Sak { $number }
case-number-within = sak { $number }

# Saksgangen: $number er «sak 1A, 1B», eller «none» før saka har fått nummer.
path-planned = { $body }: planlagd i møtet { $day }{ $number ->
    [none] { "" }
   *[other] { " som " }{ $number }
}.
path-treated = { $body }: behandla { $day }{ $number ->
    [none] { "" }
   *[other] { " som " }{ $number }
}.
path-postponed = { $body }: utsett frå møtet { $day }{ $number ->
    [none] { "" }
   *[other] { " " }({ $number })
}.
path-withdrawn = { $body }: trekt frå møtet { $day }{ $number ->
    [none] { "" }
   *[other] { " " }({ $number })
}.
path-cancelled = { $body }: møtet { $day } vart avlyst{ $number ->
    [none] { "" }
   *[other] { " " }({ $number })
}.

paper-due = blir ettersendt seinast { $day }
paper-exempt-mark = unnateke offentlegheit
paper-fault-two-links = Skriv éi lenkje på kvar linje.
paper-fault-no-scheme = Lenkja må byrje med «https://».
paper-fault-no-title = Skriv kva vedlegget heiter, framfor lenkja.
paper-fault-day = Datoen kan ikkje lesast. Skriv han slik: «blir ettersendt seinast { $example }».
paper-fault-after = «{ $typed }» er etter møtet, som er { $meeting }. Vedlegget må kome før møtet: Skriv ein tidlegare dato.
paper-fault-not-link = «{ $typed }» ser ut som ei lenkje, men ho kan ikkje opnast. Lim inn heile adressa, frå «https://». Er det berre eit namn, skriv du det utan skråstrek.

# Historikken til sakslista.
agenda-listed = «{ $title }» vart sett opp.
agenda-listed-late = «{ $title }» vart sett opp etter innkallinga.
agenda-edited = «{ $title }» vart endra: { $fields }.
agenda-moved-up = «{ $title }» vart flytta opp.
agenda-moved-down = «{ $title }» vart flytta ned.
agenda-withdrawn = «{ $title }» vart trekt.
agenda-relisted = «{ $title }» vart sett opp igjen.
agenda-postponed = «{ $title }» vart utsett til møtet { $day }.
agenda-taken-over = «{ $title }» kom hit frå møtet { $day }.
agenda-sent-on = «{ $title }» vart send vidare til { $body }.
agenda-received = «{ $title }» kom frå { $body }.
agenda-objected-chair = { $n ->
    [0] Møteleiaren sette seg imot at «{ $title }» blir avgjord.
    [1] Møteleiaren sette seg imot at «{ $title }» blir avgjord, og det gjorde òg éin av dei frammøtte.
   *[other] Møteleiaren sette seg imot at «{ $title }» blir avgjord, og det gjorde òg { $n } av dei frammøtte.
}
agenda-objected-members = { $n ->
    [0] Ingen set seg lenger imot at «{ $title }» blir avgjord.
    [1] Éin av dei frammøtte sette seg imot at «{ $title }» blir avgjord.
   *[other] { $n } av dei frammøtte sette seg imot at «{ $title }» blir avgjord.
}
agenda-field-kind = slag
agenda-field-title = tittel
agenda-field-aim = kva saka bed om
agenda-field-presenter = kven som legg fram
agenda-field-starts = klokkeslett
agenda-field-minutes = kor lenge
agenda-field-parts = bokstavpunkt
agenda-field-papers = vedlegg
agenda-field-is_paperless = om saka har papir
agenda-field-proposal = framlegg til vedtak
agenda-field-exempt = om saka er open
agenda-field-refers = tilvisingar
item-follow-up = Oppfølging av oppgåver
follow-up-part = { $what } (frist { $by })
