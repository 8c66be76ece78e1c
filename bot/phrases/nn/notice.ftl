## Innkalling: førehandsvising

notice-title = Kall inn
notice-submit = Send innkallinga
notice-intro =
    { $n ->
        [one] Éin person
       *[other] { $n } personar
    } blir kalla inn til *{ $body }* { $when }. Svarfristen er *{ $deadline }*. Ingenting er sendt enno.
notice-short = ⚠️ Kort varsel: innkallinga går ut { $days ->
        [0] same dag som møtet
        [one] éin dag før møtet
       *[other] { $days } dagar før møtet
    }, og regelen til organet er { $rule } dagar.
notice-vacant = ⚠️ Ubesett, så ingen blir kalla inn: { $seats }.
notice-unreached = ⚠️ Ikkje i Slack, så du får ei oppgåve om å ta kontakt: { $names }.
notice-recipients = Desse får innkallinga
notice-message = Slik ser meldinga ut for den første på lista. Med følgjer «innkalling.ics».
notice-sent = { $n ->
        [one] Innkallinga er på veg til éin person.
       *[other] Innkallinga er på veg til { $n } personar.
    } Oversikta kjem i meldingane dine og held seg oppdatert.
