## Innkalling: forhåndsvisning

notice-title = Kall inn
notice-submit = Send innkallingen
notice-intro =
    { $n ->
        [one] Én person
       *[other] { $n } personer
    } kalles inn til *{ $body }* { $when }. De blir bedt om å svare innen *{ $deadline }*. Ingenting er sendt ennå.
notice-recipients = Disse får innkallingen
notice-message = Dette er meldingen, slik den første på lista får den.
notice-document = Med følger innkallingen som PDF, og møtet som kalenderfil. Selv får du innkallingen som Word-fil også.
notice-see-document = Se PDF-en først
notice-draft-coming = 📄 PDF-en kommer i meldingene dine. Ingenting er sendt til andre.
file-notice_draft = Slik blir innkallingen til { $meeting }. Den er ikke sendt.
notice-sent = { $n ->
        [one] Innkallingen er på vei til én person.
       *[other] Innkallingen er på vei til { $n } personer.
    } Oversikten kommer i meldingene dine og holder seg oppdatert.
