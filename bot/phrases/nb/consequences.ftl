## Det som følger av å flytte og avlyse

consequences-see = Se hva som følger
move-why = Hvorfor flyttes møtet?
move-why-hint = Møteplanen er vedtatt. Grunnen står i den nye versjonen av den, og alle kan se den.
move-preview = *{ $meeting }* flyttes fra { $was } til *{ $when }*. Ingenting er gjort ennå.
move-preview-why = Grunn: { $why }
move-preview-nobody = Ingen er innkalt til møtet ennå, så ingen må svare på nytt.
move-preview-answers = { $called ->
        [one] Én person er innkalt
       *[other] { $called } personer er innkalt
    }, og { $n ->
        [0] ingen av dem har svart. Svarfristen blir en annen.
        [one] én har svart. Svaret gjelder ikke lenger, og alle blir spurt på nytt.
       *[other] { $n } har svart. Svarene gjelder ikke lenger, og alle blir spurt på nytt.
    }
move-preview-kept = { $called ->
        [one] Én person er innkalt
       *[other] { $called } personer er innkalt
    }, og { $n ->
        [0] ingen av dem har svart.
        [one] én har svart. Svaret gjelder fortsatt.
       *[other] { $n } har svart. Svarene gjelder fortsatt.
    }
move-preview-told = Får beskjed i Slack: { $names }.
move-preview-unreached = Ikke i Slack, så du får en oppgave om å ta kontakt: { $names }.
move-preview-misfits = ⚠️ Her passer klokkeslettet eller fristen for papirer ikke lenger: { $cases }. Rett det på sakslista når møtet er flyttet.
move-preview-collisions = Nye kollisjoner
move-preview-no-collisions = Ingen nye kollisjoner.
move-along = Flytt også
move-along-hint = Disse møtene henger sammen med det du flytter. De det gjelder der, er med på lista over dem som får beskjed. Fjern haken ved møter som skal bli stående.
move-along-before = { $days ->
        [one] dagen før
       *[other] { $days } dager før
    }
move-along-after = { $days ->
        [one] dagen etter
       *[other] { $days } dager etter
    }
move-along-together = samme dag
move-along-planned = { $how }. Nå { $was }. Ingen er innkalt.
move-along-called = { $how }. Nå { $was }. Alle må svare på nytt.
move-along-kept = { $how }. Nå { $was }. Svarene gjelder fortsatt.
move-along-not = *{ $meeting }* { $when } henger sammen med dette møtet, men det er ingen ledig dag å flytte det til. Flytt det for seg.
move-steady = { $meeting } { $when } kan bli stående, { $how }.
cancel-preview = *{ $meeting }*, { $when }, avlyses. Ingenting er gjort ennå.
cancel-cases = Hva skjer med sakene?
cancel-cases-hint = Saker som utsettes, beholder nummeret sitt.
cancel-cases-none = De blir ikke utsatt
cancel-cases-to = Utsettes til { $when }
cancel-preview-cases = Sakene utsettes til { $when }, og beholder nummeret sitt:
cancel-cases-done = Sakene er utsatt til { $when }.
cancel-cases-late = Sakene er utsatt til { $when }. Innkallingen dit er sendt, så send endringene med «/mote innkall».
cancel-preview-nobody = Ingen er innkalt til møtet ennå.
cancel-tied-before = *{ $meeting }* { $when } ligger { $days ->
        [one] dagen
       *[other] { $days } dager
    } før dette møtet, og blir stående. Avlys eller flytt det for seg.
cancel-tied-after = *{ $meeting }* { $when } ligger { $days ->
        [one] dagen
       *[other] { $days } dager
    } etter dette møtet, og blir stående. Avlys eller flytt det for seg.
cancel-tied-together = *{ $meeting }* { $when } er samme dag som dette møtet, og blir stående. Avlys eller flytt det for seg.
