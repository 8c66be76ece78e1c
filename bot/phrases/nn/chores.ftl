## Hugseliste

chores-title = Hugseliste
chores-greeting = Hei, { $name }. { $n ->
        [one] Éin ting ventar på deg.
       *[other] { $n } ting ventar på deg.
    }
chores-none = Ingenting ventar på deg no.
chores-hint = Lista kjem éin gong om dagen, og berre når noko ventar. Du kan alltid sjå henne med «/mote hugseliste».
chores-told-yes = Du får lista i ei melding kl. 8 på yrkedagar, når noko ventar.
chores-told-no = Du får ikkje lista i ei melding. Her kan du alltid sjå henne.
button-chores = Hugseliste
button-chores-stop = Ikkje send meg lista
button-chores-start = Send meg lista om morgonen
chore-answers-late =
    { $n ->
        [one] Éin har ikkje svart
       *[other] { $n } har ikkje svart
    }. Svarfristen gjekk ut { $by }. Ring.
chore-notice = Innkallinga skal sendast seinast { $by }.
chore-notice-late = ⚠️ Innkallinga skulle ha vore send seinast { $by }.
chore-papers-late =
    ⚠️ { $n ->
        [one] Eitt vedlegg er lova, men ikkje kome
       *[other] { $n } vedlegg er lova, men ikkje komne
    }. Fristen var { $by }.
chore-attendance = Møtet er over. Før frammøtet, så kan { minutes-word.the } lagast og sendast innan { $by }.
chore-attendance-late = ⚠️ Frammøtet er ikkje ført, og { minutes-word.the } skulle ha vore { minutes-word.sent } seinast { $by }.
chore-minutes = { minutes-word.the-start } skal vere { minutes-word.sent } seinast { $by }.
chore-minutes-late = ⚠️ { minutes-word.the-start } skulle ha vore { minutes-word.sent } seinast { $by }.
dead-letter-chores = hugselista
chore-seats =
    { $n ->
        [one] Éin plass ventar
       *[other] { $n } plassar ventar
    } på deg: Finn ein vara, eller avgjer kven som møter.
chore-seats-late =
    ⚠️ { $n ->
        [one] Éin plass ventar
       *[other] { $n } plassar ventar
    } på deg: Finn ein vara, eller avgjer kven som møter.
chore-validity =
    { $n ->
        [one] Eitt forfall ventar
       *[other] { $n } forfall ventar
    } på at du seier om det er gyldig.
chore-validity-late =
    ⚠️ { $n ->
        [one] Eitt forfall ventar
       *[other] { $n } forfall ventar
    } på at du seier om det er gyldig.
chore-tasks = { $n ->
        [one] Éi oppgåve
       *[other] { $n } oppgåver
    } frå møtet skal snart vere gjord. Den første fristen er { $by }.
chore-tasks-late = ⚠️ { $n ->
        [one] Éi oppgåve
       *[other] { $n } oppgåver
    } frå møtet er ikkje meld som gjord. Den første fristen var { $by }.
button-tasks = Sjå oppgåvene
