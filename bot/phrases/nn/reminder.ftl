## Purring

reminder = Hei, { $name }. Vi manglar svar frå deg om møtet i { $body } { $when }. Fristen er { $deadline }.
reminder-unsure = Hei, { $name }. Veit du no om du kjem til møtet i { $body } { $when }? Fristen er { $deadline }.
reminder-last = Dette er siste purring. Høyrer vi ikkje frå deg innan fristen, ringer sekretariatet deg.
reminder-today = i dag kl. { $clock }
reminder-tomorrow = i morgon kl. { $clock }
unanswered =
    { "" }*{ $n ->
        [one] Éin har ikkje svart
       *[other] { $n } har ikkje svart
    }: { $meeting }*
    Svarfristen er ute for møtet { $when }. Ring, og registrer svaret her:
unanswered-title = Har ikkje svart, og fristen er ute
unanswered-line = { $name }, { $participant }: { $ways }
dead-letter-reminder = purringa
dead-letter-unanswered = lista over dei som ikkje har svart
