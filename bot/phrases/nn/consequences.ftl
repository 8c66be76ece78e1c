## Det som følgjer av å flytte og avlyse

consequences-see = Sjå kva som følgjer
move-why = Kvifor blir møtet flytta?
move-why-hint = Møteplanen er vedteken. Grunnen står i den nye versjonen av han, og alle kan sjå han.
move-preview = *{ $meeting }* blir flytta frå { $was } til *{ $when }*. Ingenting er gjort enno.
move-preview-why = Grunn: { $why }
move-preview-nobody = Ingen er kalla inn til møtet enno, så ingen må svare på nytt.
move-preview-answers = { $called ->
        [one] Éin person er kalla inn
       *[other] { $called } personar er kalla inn
    }, og { $n ->
        [0] ingen av dei har svart. Svarfristen blir ein annan.
        [one] éin har svart. Svaret gjeld ikkje lenger, og alle blir spurde på nytt.
       *[other] { $n } har svart. Svara gjeld ikkje lenger, og alle blir spurde på nytt.
    }
move-preview-kept = { $called ->
        [one] Éin person er innkalla
       *[other] { $called } personar er innkalla
    }, og { $n ->
        [0] ingen av dei har svart.
        [one] éin har svart. Svaret gjeld framleis.
       *[other] { $n } har svart. Svara gjeld framleis.
    }
move-preview-told = Får beskjed i Slack: { $names }.
move-preview-unreached = Ikkje i Slack, så du får ei oppgåve om å ta kontakt: { $names }.
move-preview-misfits = ⚠️ Her høver klokkeslettet eller fristen for papir ikkje lenger: { $cases }. Rett det på sakslista når møtet er flytta.
move-preview-collisions = Nye kollisjonar
move-preview-no-collisions = Ingen nye kollisjonar.
move-along = Flytt også
move-along-hint = Desse møta heng saman med det du flyttar. Dei det gjeld der, er med på lista over dei som får beskjed. Fjern haken ved møte som skal bli ståande.
move-along-before = { $days ->
        [one] dagen før
       *[other] { $days } dagar før
    }
move-along-after = { $days ->
        [one] dagen etter
       *[other] { $days } dagar etter
    }
move-along-together = same dag
move-along-planned = { $how }. No { $was }. Ingen er kalla inn.
move-along-called = { $how }. No { $was }. Alle må svare på nytt.
move-along-kept = { $how }. No { $was }. Svara gjeld framleis.
move-along-not = *{ $meeting }* { $when } heng saman med dette møtet, men det er ingen ledig dag å flytte det til. Flytt det for seg.
move-steady = { $meeting } { $when } kan bli ståande, { $how }.
cancel-preview = *{ $meeting }*, { $when }, blir avlyst. Ingenting er gjort enno.
cancel-cases = Kva skjer med sakene?
cancel-cases-hint = Saker som blir utsette, held på nummeret sitt.
cancel-cases-none = Dei blir ikkje utsette
cancel-cases-to = Blir utsette til { $when }
cancel-preview-cases = Sakene blir utsette til { $when }, og held på nummeret sitt:
cancel-cases-done = Sakene er utsette til { $when }.
cancel-cases-late = Sakene er utsette til { $when }. Innkallinga dit er send, så send endringane med «/mote innkall».
cancel-preview-nobody = Ingen er kalla inn til møtet enno.
cancel-tied-before = *{ $meeting }* { $when } ligg { $days ->
        [one] dagen
       *[other] { $days } dagar
    } før dette møtet, og blir ståande. Avlys eller flytt det for seg.
cancel-tied-after = *{ $meeting }* { $when } ligg { $days ->
        [one] dagen
       *[other] { $days } dagar
    } etter dette møtet, og blir ståande. Avlys eller flytt det for seg.
cancel-tied-together = *{ $meeting }* { $when } er same dag som dette møtet, og blir ståande. Avlys eller flytt det for seg.
