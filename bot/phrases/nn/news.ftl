## Nytt, sagt éin gong

news-moved-time =
    { "" }*Ny tid: { $meeting } er flytta frå { $was } til { $now }.*
    Staden er den same: { $place }.
news-moved-place =
    { "" }*Ny stad: { $meeting } { $now } er no her: { $place }.*
news-moved-time-and-place =
    { "" }*Ny tid og ny stad: { $meeting } er flytta frå { $was } til { $now }.*
    Staden er no { $place }.
news-moved-back =
    { "" }*{ $meeting } er likevel { $now }, som før.*
    Staden er { $place }.
news-moved-anew = *Du må svare på nytt innan { $deadline }* i meldinga over. Eit svar til den gamle tida gjeld ikkje.
news-moved-awaited = Har du ikkje svart enno, gjer du det i meldinga over.
news-moved-kept = Svaret ditt gjeld framleis. Passar det ikkje lenger, endrar du det i meldinga over.
news-moved-file = Innkallinga og kalenderfila kjem på nytt under.
news-correction =
    { "" }*Endra innkalling: { $meeting }*
    { $changes }
    Her er innkallinga på nytt, og ei ny kalenderfil. Har du svart, gjeld svaret framleis.
news-supplement =
    { "" }*Tilleggssaksliste: { $meeting }*
    { $changes }
    Her er innkallinga på nytt, og ei ny kalenderfil. Har du svart, gjeld svaret framleis.
news-cancelled =
    { "" }*Møtet { $day } er avlyst: { $meeting }*
    Grunn: { $why }. Slett avtalen i kalenderen din med fila under.
news-cancelled-cases = Saker som er utsette, blir behandla { $when }.
news-asked_again =
    { "" }*Kan du møte likevel? { $meeting }, { $when }*
    Du er spurd på nytt. Svar i den øvste meldinga om møtet, der knappane er.
news-released =
    { "" }*Du treng ikkje møte likevel: { $meeting }, { $when }*
    { $why } Takk for at du var klar.
released-member = { $member } kjem sjølv.
released-another = Ein annan er spurd, eller møter.
released-other = Plassen treng ingen vara lenger, eller møtet er flytta.
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
file-invitation = Innkallinga, og møtet som kalenderfil. Opne kalenderfila, så står møtet rett i kalenderen.
file-cancellation = Kalenderfil. Opne fila for å ta møtet ut av kalenderen.
held-dates-file-name = hald-av.ics
file-held_dates = { $n ->
        [one] Hald av datoen. Opne fila for å leggje møtet i kalenderen. Du skal ikkje svare på det no; innkallinga kjem for seg.
       *[other] Hald av datoane. Opne fila for å leggje { $n } møte i kalenderen. Du skal ikkje svare på dei no; innkallingane kjem for seg.
    }
held-dates-moved = { $n ->
        [one] Datoen er endra. Opne fila for å rette møtet i kalenderen. Du skal ikkje svare på det no; innkallinga kjem for seg.
       *[other] Datoane er endra. Opne fila for å rette { $n } møte i kalenderen. Du skal ikkje svare på dei no; innkallingane kjem for seg.
    }
held-dates-cancelled = { $n ->
        [one] Møtet er avlyst. Opne fila for å ta det ut av kalenderen.
       *[other] { $n } møte går ut. Opne fila for å ta dei ut av kalenderen.
    }
file-notice_copy = Dette er sendt til dei som er innkalla til { $meeting }. Du får det som Word-dokument i tillegg.
file-notice_copy-away = Ikkje i Slack, så desse må få vite det på annan måte: { $names }.
file-minutes = Utkast til { minutes-word } frå { $meeting } { $day }.
