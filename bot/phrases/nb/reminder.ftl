## Purring

reminder = Hei, { $name }. Vi mangler svar fra deg om møtet i { $body } { $when }. Fristen er { $deadline }.
reminder-unsure = Hei, { $name }. Vet du nå om du kommer til møtet i { $body } { $when }? Fristen er { $deadline }.
reminder-last = Dette er siste purring. Hører vi ikke fra deg innen fristen, ringer sekretariatet deg.
reminder-today = i dag kl. { $clock }
reminder-tomorrow = i morgen kl. { $clock }
unanswered =
    { "" }*{ $n ->
        [one] Én har ikke svart
       *[other] { $n } har ikke svart
    }: { $meeting }*
    Svarfristen er ute for møtet { $when }. Ring, og registrer svaret her:
unanswered-title = Har ikke svart, og fristen er ute
unanswered-line = { $name }, { $participant }: { $ways }
dead-letter-reminder = purringen
dead-letter-unanswered = lista over dem som ikke har svart
