## Innkalling: førehandsvising

notice-title = Kall inn
notice-submit = Send innkallinga
notice-intro =
    { $n ->
        [one] Éin person
       *[other] { $n } personar
    } blir kalla inn til *{ $body }* { $when }. Svarfristen er *{ $deadline }*. Ingenting er sendt enno.
notice-recipients = Desse får innkallinga
notice-message = Slik ser meldinga ut for den første på lista.
notice-document = Med følgjer innkallinga som PDF, og møtet som kalenderfil. Sjølv får du innkallinga som Word-fil òg.
notice-see-document = Sjå PDF-en først
notice-draft-coming = 📄 PDF-en kjem i meldingane dine. Ingenting er sendt til andre.
file-notice_draft = Slik blir innkallinga til { $meeting }. Ho er ikkje send.
notice-sent = { $n ->
        [one] Innkallinga er på veg til éin person.
       *[other] Innkallinga er på veg til { $n } personar.
    } Oversikta kjem i meldingane dine og held seg oppdatert.
