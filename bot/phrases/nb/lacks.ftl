## Det som mangler i en innkalling

refusal-notice-incomplete = Innkallingen kan ikke gå ut ennå, for noe mangler. Åpne «/mote innkall», så ser du hva.
refusal-notice-outdated = Noen andre endret møtet mens du så på dette, så ingenting er sendt. Lukk, åpne på nytt, og se det som går ut nå.
refusal-hybrid-not-allowed = Et møte i et folkevalgt organ er enten fysisk eller et fjernmøte for alle, ikke begge deler (kommuneloven § 11-7). Ta bort lenken, eller velg fjernmøte.
refusal-closed-case-remote = { $case } må behandles for lukkede dører (kommuneloven § 11-5 andre ledd), og da kan ikke møtet være et fjernmøte (kommuneloven § 11-7). Velg fysisk møte, eller trekk eller utsett saken først.
lack-no-cases = *Sakslista er tom.* { $law ->
        [yes] Innkallingen skal ha en saksliste (kommuneloven § 11-3). { "" }
       *[no] { "" }
    }Legg inn sakene.
lack-place = *Stedet mangler.* Skriv hvor møtet er.
lack-hybrid = *Stedet har en lenke.* Et møte i et folkevalgt organ er enten fysisk eller et fjernmøte for alle (kommuneloven § 11-7). Ta bort lenken, eller velg fjernmøte.
lack-link = *Lenken til fjernmøtet mangler.* Uten den kommer ingen inn. Legg den inn som sted.
lack-basis = *Hvilket vedtak åpner for fjernmøte?* Det skal være bestemt på forhånd (kommuneloven § 11-7). Skriv det i reglene for organet, så står det i innkallingen.
lack-closed-remote = *{ $case }* må behandles for lukkede dører, og kan ikke behandles i et fjernmøte (kommuneloven § 11-7). Gjør møtet fysisk, eller trekk eller utsett saken.
lack-title-day = *Tittelen sier «{ $text }», men møtet er { $when }.* Rett det som er feil.
lack-place-day = *Stedet sier «{ $text }», men møtet er { $when }.* Rett det som er feil.
lack-papers = *Papirer mangler: { $case }.* { $law ->
        [yes] Innkallingen skal ha saksdokumentene med (kommuneloven § 11-3). { "" }
       *[no] { "" }
    }{ $listed ->
        [yes] Legg inn lenken på sakslista, eller velg siste dag for å ettersende dem:
       *[no] Legg inn lenken på sakslista, velg siste dag for å ettersende dem, eller si at det ikke er noen:
    }
lack-aim = *Hva skal møtet gjøre med { $case_within }?* Velg:
lack-time = *{ $case } er satt til kl. { $clock }, men møtet er { $when }.* Rett klokkeslettet.
lack-short = *Kort varsel:* innkallingen går ut { $days ->
        [0] samme dag som møtet
        [one] én dag før møtet
       *[other] { $days } dager før møtet
    }, og organets egen regel er { $rule } dager.
lack-vacant = *Ubesatt, så ingen kalles inn:* { $names }.
lack-unreached = *Ikke i Slack, så du får en oppgave om å ta kontakt:* { $names }.

lacks-blocking = { $n ->
        [one] *Dette må være på plass før innkallingen kan gå ut:*
       *[other] *Disse { $n } tingene må være på plass før innkallingen kan gå ut:*
    }
lacks-warning = { $n ->
        [one] *Se på dette. Innkallingen kan gå ut likevel:*
       *[other] *Se på disse { $n } tingene. Innkallingen kan gå ut likevel:*
    }
lacks-no-papers = Ingen papirer
lacks-saved-papers = ✅ Lagret: papirene til «{ $title }» ettersendes senest { $day }. Du kan endre det på sakslista.
lacks-saved-paperless = ✅ Lagret: «{ $title }» har ingen papirer. Kommer det noen, legger du dem inn på sakslista.
lacks-saved-aim = ✅ Lagret: «{ $title }» er satt opp til { $aim }. Du kan endre det på sakslista.
lacks-to-agenda = Åpne sakslista
lacks-to-move = Rett tid og sted
lacks-to-title = Rett tittelen
law-remote = kommuneloven § 11-7
law-remote-iks = IKS-loven § 8 a
