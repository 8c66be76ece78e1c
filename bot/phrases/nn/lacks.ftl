## Det som manglar i ei innkalling

refusal-notice-incomplete = Innkallinga kan ikkje gå ut enno, for noko manglar. Opne «/mote innkall», så ser du kva.
refusal-notice-outdated = Nokon andre endra møtet medan du såg på dette, så ingenting er sendt. Lukk, opne på nytt, og sjå det som går ut no.
refusal-hybrid-not-allowed = Eit møte i eit folkevalt organ er anten fysisk eller eit fjernmøte for alle, ikkje begge delar (kommunelova § 11-7). Ta bort lenkja, eller vel fjernmøte.
refusal-closed-case-remote = { $case } må behandlast for lukka dører (kommunelova § 11-5 andre ledd), og då kan ikkje møtet vere eit fjernmøte (kommunelova § 11-7). Vel fysisk møte, eller trekk eller utset saka først.
lack-no-cases = *Sakslista er tom.* { $law ->
        [yes] Innkallinga skal ha ei saksliste (kommunelova § 11-3). { "" }
       *[no] { "" }
    }Legg inn sakene.
lack-place = *Staden manglar.* Skriv kvar møtet er.
lack-hybrid = *Staden har ei lenkje.* Eit møte i eit folkevalt organ er anten fysisk eller eit fjernmøte for alle (kommunelova § 11-7). Ta bort lenkja, eller vel fjernmøte.
lack-link = *Lenkja til fjernmøtet manglar.* Utan den kjem ingen inn. Legg henne inn som stad.
lack-basis = *Kva vedtak opnar for fjernmøte?* Det skal vere bestemt på førehand (kommunelova § 11-7). Skriv det i reglane for organet, så står det i innkallinga.
lack-closed-remote = *{ $case }* må behandlast for lukka dører, og kan ikkje behandlast i eit fjernmøte (kommunelova § 11-7). Gjer møtet fysisk, eller trekk eller utset saka.
lack-title-day = *Tittelen seier «{ $text }», men møtet er { $when }.* Rett det som er feil.
lack-place-day = *Staden seier «{ $text }», men møtet er { $when }.* Rett det som er feil.
lack-papers = *Papir manglar: { $case }.* { $law ->
        [yes] Innkallinga skal ha saksdokumenta med (kommunelova § 11-3). { "" }
       *[no] { "" }
    }{ $listed ->
        [yes] Legg inn lenkja på sakslista, eller vel siste dag for å ettersende dei:
       *[no] Legg inn lenkja på sakslista, vel siste dag for å ettersende dei, eller sei at det ikkje er nokon:
    }
lack-aim = *Kva skal møtet gjere med { $case_within }?* Vel:
lack-time = *{ $case } er sett til kl. { $clock }, men møtet er { $when }.* Rett klokkeslettet.
lack-short = *Kort varsel:* innkallinga går ut { $days ->
        [0] same dag som møtet
        [one] éin dag før møtet
       *[other] { $days } dagar før møtet
    }, og regelen til organet er { $rule } dagar.
lack-vacant = *Ubesett, så ingen blir kalla inn:* { $names }.
lack-unreached = *Ikkje i Slack, så du får ei oppgåve om å ta kontakt:* { $names }.

lacks-blocking = { $n ->
        [one] *Dette må vere på plass før innkallinga kan gå ut:*
       *[other] *Desse { $n } tinga må vere på plass før innkallinga kan gå ut:*
    }
lacks-warning = { $n ->
        [one] *Sjå på dette. Innkallinga kan gå ut likevel:*
       *[other] *Sjå på desse { $n } tinga. Innkallinga kan gå ut likevel:*
    }
lacks-no-papers = Ingen papir
lacks-saved-papers = ✅ Lagra: papira til «{ $title }» blir ettersende seinast { $day }. Du kan endre det på sakslista.
lacks-saved-paperless = ✅ Lagra: «{ $title }» har ingen papir. Kjem det nokon, legg du dei inn på sakslista.
lacks-saved-aim = ✅ Lagra: «{ $title }» er sett opp til { $aim }. Du kan endre det på sakslista.
lacks-to-agenda = Opne sakslista
lacks-to-move = Rett tid og stad
lacks-to-title = Rett tittelen
law-remote = kommunelova § 11-7
law-remote-iks = IKS-lova § 8 a
