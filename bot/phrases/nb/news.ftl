## Nytt, sagt én gang

news-moved =
    { "" }*Nytt tidspunkt eller sted: { $meeting }*
    Møtet er nå { $when }. Har du svart før, gjelder ikke det svaret lenger. *Svar på nytt innen { $deadline }* i meldingen over. Ny kalenderfil kommer under.
news-cancelled =
    { "" }*Møtet { $day } er avlyst: { $meeting }*
    Årsak: { $why }. Slett avtalen i kalenderen din med fila under.
news-asked_again =
    { "" }*Kan du møte likevel? { $meeting }, { $when }*
    Du er spurt på nytt. Svar i meldingen over.
news-released =
    { "" }*Du trenger ikke møte likevel: { $meeting }, { $when }*
    Den du skulle møte for, kommer selv eller har ikke plassen lenger, eller møtet er flyttet. Takk for at du var klar.
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
file-invitation = Kalenderfil. Åpne den for å legge møtet i kalenderen.
file-cancellation = Kalenderfil. Åpne den for å ta møtet ut av kalenderen.
file-held_dates = { $n ->
        [one] Hold av datoen. Åpne fila for å legge møtet i kalenderen. Du skal ikke svare på noe nå; innkallingen kommer for seg.
       *[other] Hold av datoene. Åpne fila for å legge { $n } møter i kalenderen. Du skal ikke svare på noe nå; innkallingene kommer for seg.
    }
file-minutes = Referatet fra { $meeting }, klart til å fylle inn vedtakene.
