## Innkalling: forhåndsvisning

notice-title = Kall inn
notice-submit = Send innkallingen
notice-intro =
    { $n ->
        [one] Én person
       *[other] { $n } personer
    } kalles inn til *{ $body }* { $when }. De blir bedt om å svare innen *{ $deadline }*. Ingenting er sendt ennå.
notice-short = ⚠️ Kort varsel: innkallingen går ut { $days ->
        [0] samme dag som møtet
        [one] én dag før møtet
       *[other] { $days } dager før møtet
    }, og organets egen regel er { $rule } dager.
notice-vacant = ⚠️ Ubesatt, så ingen kalles inn: { $seats }.
notice-unreached = ⚠️ Ikke i Slack, så du får en oppgave om å ta kontakt: { $names }.
notice-recipients = Disse får innkallingen
notice-message = Dette er meldingen, slik den første på lista får den. Med følger «innkalling.ics».
notice-sent = { $n ->
        [one] Innkallingen er på vei til én person.
       *[other] Innkallingen er på vei til { $n } personer.
    } Oversikten kommer i meldingene dine og holder seg oppdatert.
