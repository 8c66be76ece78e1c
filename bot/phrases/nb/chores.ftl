## Huskeliste

chores-title = Huskeliste
chores-greeting = Hei, { $name }. { $n ->
        [one] Én ting venter på deg.
       *[other] { $n } ting venter på deg.
    }
chores-none = Ingenting venter på deg nå.
chores-hint = Lista kommer én gang om dagen, og bare når noe venter. Du kan alltid se den med «/mote huskeliste».
chores-told-yes = Du får lista i en melding kl. 8 på virkedager, når noe venter.
chores-told-no = Du får ikke lista i en melding. Her kan du alltid se den.
button-chores = Huskeliste
button-chores-stop = Ikke send meg lista
button-chores-start = Send meg lista om morgenen
chore-answers-late =
    { $n ->
        [one] Én har ikke svart
       *[other] { $n } har ikke svart
    }. Svarfristen gikk ut { $by }. Ring.
chore-notice = Innkallingen skal sendes senest { $by }.
chore-notice-late = ⚠️ Innkallingen skulle vært sendt senest { $by }.
chore-papers-late =
    ⚠️ { $n ->
        [one] Ett vedlegg er lovet, men ikke kommet
       *[other] { $n } vedlegg er lovet, men ikke kommet
    }. Fristen var { $by }.
chore-attendance = Møtet er over. Før oppmøtet, så kan { minutes-word.the } lages og sendes innen { $by }.
chore-attendance-late = ⚠️ Oppmøtet er ikke ført, og { minutes-word.the } skulle vært sendt senest { $by }.
chore-minutes = { minutes-word.the-start } skal være sendt senest { $by }.
chore-minutes-late = ⚠️ { minutes-word.the-start } skulle vært sendt senest { $by }.
dead-letter-chores = huskelista
chore-seats =
    { $n ->
        [one] En plass venter
       *[other] { $n } plasser venter
    } på deg: Finn en vara, eller avgjør hvem som møter.
chore-seats-late =
    ⚠️ { $n ->
        [one] En plass venter
       *[other] { $n } plasser venter
    } på deg: Finn en vara, eller avgjør hvem som møter.
chore-validity =
    { $n ->
        [one] Ett forfall venter
       *[other] { $n } forfall venter
    } på at du sier om det er gyldig.
chore-validity-late =
    ⚠️ { $n ->
        [one] Ett forfall venter
       *[other] { $n } forfall venter
    } på at du sier om det er gyldig.
chore-tasks = { $n ->
        [one] Én oppgave
       *[other] { $n } oppgaver
    } fra møtet skal snart være gjort. Den første fristen er { $by }.
chore-tasks-late = ⚠️ { $n ->
        [one] Én oppgave
       *[other] { $n } oppgaver
    } fra møtet er ikke meldt som gjort. Den første fristen var { $by }.
button-tasks = Se oppgavene
