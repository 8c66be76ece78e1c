## Nytt, sagt én gang

news-moved-time =
    { "" }*Ny tid: { $meeting } er flyttet fra { $was } til { $now }.*
    Stedet er det samme: { $place }.
news-moved-place =
    { "" }*Nytt sted: { $meeting } { $now } er nå her: { $place }.*
news-moved-time-and-place =
    { "" }*Ny tid og nytt sted: { $meeting } er flyttet fra { $was } til { $now }.*
    Stedet er nå { $place }.
news-moved-back =
    { "" }*{ $meeting } er likevel { $now }, som før.*
    Stedet er { $place }.
news-moved-anew = *Du må svare på nytt innen { $deadline }* i meldingen over. Et svar til den gamle tiden gjelder ikke.
news-moved-awaited = Har du ikke svart ennå, gjør du det i meldingen over.
news-moved-kept = Svaret ditt gjelder fortsatt. Passer det ikke lenger, endrer du det i meldingen over.
news-moved-file = Innkallingen og kalenderfila kommer på nytt under.
news-correction =
    { "" }*Endret innkalling: { $meeting }*
    { $changes }
    Her er innkallingen på nytt, og en ny kalenderfil. Har du svart, gjelder svaret fortsatt.
news-supplement =
    { "" }*Tilleggssaksliste: { $meeting }*
    { $changes }
    Her er innkallingen på nytt, og en ny kalenderfil. Har du svart, gjelder svaret fortsatt.
news-cancelled =
    { "" }*Møtet { $day } er avlyst: { $meeting }*
    Årsak: { $why }. Slett avtalen i kalenderen din med fila under.
news-cancelled-cases = Saker som er utsatt, behandles { $when }.
news-asked_again =
    { "" }*Kan du møte likevel? { $meeting }, { $when }*
    Du er spurt på nytt. Svar i den øverste meldingen om møtet, der knappene er.
news-released =
    { "" }*Du trenger ikke møte likevel: { $meeting }, { $when }*
    { $why } Takk for at du var klar.
released-member = { $member } kommer selv.
released-another = En annen er spurt, eller møter.
released-other = Plassen trenger ingen vara lenger, eller møtet er flyttet.
news-succeeded =
    { "" }*Du trenger ikke møte: { $meeting }, { $when }*
    { $farewell } Takk for at du har vært med.
news-succeeded-stays =
    { "" }*Nytt om plassene dine: { $meeting }, { $when }*
    { $farewell } Du er fortsatt innkalt til møtet. Se meldingen over.
news-seated =
    { "" }*Du er innkalt for { $participant }: { $meeting }, { $when }*
    Du har overtatt plassen. Se meldingen over, og svar der hvis du ikke har svart.
news-seat_vacated =
    { "" }*Ingen har plassen: { $participant }*
    Plassen til { $participant } er ubesatt i { $meeting }, { $when }. Legg inn hvem som overtar den, så blir innkallingen sendt.
news-reach-unknown = verken telefon eller e-post er kjent
file-invitation = Innkallingen, og møtet som kalenderfil. Åpne kalenderfila, så står møtet riktig i kalenderen.
file-cancellation = Kalenderfil. Åpne den for å ta møtet ut av kalenderen.
held-dates-file-name = hold-av.ics
file-held_dates = { $n ->
        [one] Hold av datoen. Åpne fila for å legge møtet i kalenderen. Du skal ikke svare på det nå; innkallingen kommer for seg.
       *[other] Hold av datoene. Åpne fila for å legge { $n } møter i kalenderen. Du skal ikke svare på dem nå; innkallingene kommer for seg.
    }
held-dates-moved = { $n ->
        [one] Datoen er endret. Åpne fila for å rette møtet i kalenderen. Du skal ikke svare på det nå; innkallingen kommer for seg.
       *[other] Datoene er endret. Åpne fila for å rette { $n } møter i kalenderen. Du skal ikke svare på dem nå; innkallingene kommer for seg.
    }
held-dates-cancelled = { $n ->
        [one] Møtet er avlyst. Åpne fila for å ta det ut av kalenderen.
       *[other] { $n } møter er avlyst. Åpne fila for å ta dem ut av kalenderen.
    }
file-notice_copy = Dette er sendt til dem som er innkalt til { $meeting }. Du får det som Word-dokument i tillegg.
file-notice_copy-away = Ikke i Slack, så disse må få vite det på annen måte: { $names }.
file-minutes = Utkast til { minutes-word } fra { $meeting } { $day }.
