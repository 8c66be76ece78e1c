## Nytt, sagt éin gong

news-moved =
    { "" }*Nytt tidspunkt eller ny stad: { $meeting }*
    Møtet er no { $when }. Har du svart før, gjeld ikkje det svaret lenger. *Svar på nytt innan { $deadline }* i meldinga over. Ny kalenderfil kjem under.
news-cancelled =
    { "" }*Møtet { $day } er avlyst: { $meeting }*
    Grunn: { $why }. Slett avtalen i kalenderen din med fila under.
news-asked_again =
    { "" }*Kan du møte likevel? { $meeting }, { $when }*
    Du er spurd på nytt. Svar i meldinga over.
news-released =
    { "" }*Du treng ikkje møte likevel: { $meeting }, { $when }*
    Den du skulle møte for, kjem sjølv eller har ikkje plassen lenger, eller møtet er flytta. Takk for at du var klar.
news-succeeded =
    { "" }*Du treng ikkje møte: { $meeting }, { $when }*
    { $farewell } Takk for at du har vore med.
news-succeeded-stays =
    { "" }*Nytt om plassane dine: { $meeting }, { $when }*
    { $farewell } Du er framleis kalla inn til møtet. Sjå meldinga over.
news-seated =
    { "" }*Du er kalla inn for { $participant }: { $meeting }, { $when }*
    Du har teke over plassen. Sjå meldinga over, og svar der om du ikkje har svart.
news-seat_vacated =
    { "" }*Ingen har plassen: { $participant }*
    Plassen til { $participant } er ubesett i { $meeting }, { $when }. Legg inn kven som tek over plassen, så blir innkallinga send.
news-reach-unknown = verken telefon eller e-post er kjend
file-invitation = Kalenderfil. Opne fila for å legge møtet i kalenderen.
file-cancellation = Kalenderfil. Opne fila for å ta møtet ut av kalenderen.
file-held_dates = { $n ->
        [one] Hald av datoen. Opne fila for å leggje møtet i kalenderen. Du skal ikkje svare på noko no; innkallinga kjem for seg.
       *[other] Hald av datoane. Opne fila for å leggje { $n } møte i kalenderen. Du skal ikkje svare på noko no; innkallingane kjem for seg.
    }
file-minutes = Referatet frå { $meeting }, klart til å fylle inn vedtaka.
