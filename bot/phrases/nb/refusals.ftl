## Nei, og hva du kan gjøre i stedet

refusal-only-for-secretariat = Bare sekretariatet for { $body ->
        [none] et organ
       *[other] { $body }
    } kan gjøre dette. Ta kontakt med dem hvis noe må endres.
refusal-not-for-others = Du kan bare svare for deg selv. Be den det gjelder, om å svare, eller ta kontakt med sekretariatet.
refusal-not-called = Du er ikke innkalt til dette møtet i { $body }. Mener du at du skulle ha vært det, ta kontakt med sekretariatet.
refusal-no-longer-needed = Takk for at du ville, men nå er plassen fylt, eller en annen er spurt. Du trenger ikke møte.
refusal-notice-not-sent = Innkallingen er ikke sendt ennå. Sekretariatet sender den med «/mote innkall».
refusal-notice-already-sent = Innkallingen er allerede sendt. Se svarene med «/mote status».
refusal-nobody-to-call = Ingen sitter i { $body } den dagen. Legg inn medlemmene først med «radslag import».
refusal-meeting-has-begun = Møtet har begynt, så dette kan ikke endres her lenger. Si fra direkte til møtelederen eller sekretariatet.
refusal-meeting-cancelled = Møtet er avlyst. Du trenger ikke gjøre noe.
refusal-meeting-changed = Noen andre endret møtet mens du hadde dette åpent, så ingenting er lagret. Lukk, åpne på nytt, og se om det du ville, fortsatt stemmer.
refusal-answer-outdated = Det du ble spurt om, er endret siden, så svaret er ikke lagret. Finn den nyeste meldingen om møtet, og svar der.
refusal-nothing-moved = Møtet er allerede da og der. Endre tid, sted eller møteform, eller lukk.
refusal-date-far-ahead = { $day } er mer enn { $most } år fram i tid. Rett årstallet.
refusal-date-in-past = Tidspunktet er passert. Velg et som ligger fram i tid.
refusal-ends-before-start = Møtet må slutte etter at det har begynt. Velg et senere klokkeslett.
refusal-body-not-yet-there = { $body } er der ikke før { $day }. Velg en dato fra og med den dagen.
refusal-body-no-longer-there = { $body } er der bare til og med { $day }. Velg en tidligere dato.
refusal-last-day-before-first = Siste dag kan ikke være før { $day }, som er den første. Velg en senere dag, eller la feltet stå tomt.
refusal-meeting-too-long = Et møte kan ikke vare mer enn { $most } dager. Rett den siste dagen, eller legg inn flere møter.
refusal-body-already-meets = { $body } har allerede møte { $when }. Velg en annen tid.
refusal-place-missing = Et fysisk møte må ha et sted. Skriv hvor, for eksempel «Drammen rådhus».
refusal-remote-not-allowed = { $body } har ikke åpnet for fjernmøte{ $law ->
        [none] { "" }
       *[other] { " " }({ $law })
    }. Velg fysisk møte.
refusal-time-does-not-exist = Dette klokkeslettet finnes ikke den dagen: Når sommertiden begynner, går klokka rett fra 02.00 til 03.00.
refusal-stand-in-is-member = { $name } sitter selv i organet og kan ikke møte for en annen. Velg en annen vara.
refusal-stand-in-is-away = { $name } har meldt forfall eller sagt nei til dette møtet. Velg en annen vara.
refusal-stand-in-already-called = { $name } er allerede spurt om å møte. Velg en annen vara.
refusal-stand-in-unknown = Den du valgte, hører ikke til i arbeidsområdet. Velg en annen, eller skriv inn navn, kommune og e-post.
refusal-attendance-missing = { minutes-word.the-start } lages av oppmøtet, og det er ikke ført ennå. Før det først med «/mote oppmote».
refusal-body-unknown = Jeg kjenner ikke «{ $word }». { $nearest ->
        [none] Skriv navnet på et organ, eller la det stå tomt.
       *[other] Mente du «{ $nearest }»?
    }
refusal-no-such-meeting = Fant ikke møtet. Det kan være slettet. Se møtene dine under «Hjem».
refusal-stranger = Rådslag kjenner deg ikke ennå. Er du ny i arbeidsområdet, prøv igjen om en time. Ellers kan sekretariatet legge deg inn med den e-postadressen du har i Slack.
refusal-stand-in-missing = Skriv navn, kommune og e-post til den som skal møte for deg, eller la alle tre feltene stå tomme.
refusal-too-many-stand-ins = Velg en i Slack, eller skriv inn en annen, men ikke begge deler.
refusal-reason-missing = Velg en årsak.
refusal-email-invalid = Dette er ikke en e-postadresse. Skriv den slik: navn@kommune.no.
refusal-date-missing = Fyll inn dato, start og slutt.
refusal-day-unreadable = «{ $typed }» er ikke en dag som finnes. Skriv den slik: «22.02.2018» eller «22. februar 2018».
refusal-since-before-holder = { $name } har sittet siden { $day }. Velg den dagen eller en senere. Det som var før, rettes i fila.
refusal-already-there = { $name } er der allerede { $day }. Velg en annen person eller en annen dag.
refusal-nobody-to-substitute = Plassen er ledig, så det er ingen å være settemedlem for. Sett inn en ny på plassen i stedet.
refusal-seat-ended = Plassen opphører { $day }. Velg en dag før det.
refusal-seat-not-begun = Plassen begynner { $day }. Velg den dagen eller en senere.
refusal-no-such-seat = Plassen står ikke lenger i organet. Lukk, og åpne organet på nytt.
refusal-until-before-since = Siste dag må være samme dag som den første eller senere.
refusal-until-missing = Et settemedlem sitter så lenge permisjonen varer. Fyll ut siste dag.
refusal-stand-ins-not-used = { $body } kaller ikke inn vara. Skal organet gjøre det, endrer du reglene i fila.
refusal-already-listed = { $name } står allerede på lista. Velg en annen.
refusal-nobody-picked = Velg en i Slack, eller skriv et navn.
refusal-person-unknown = Jeg kjenner ingen som heter «{ $name }». { $nearest ->
        [none] Skriv også e-post og hvor personen kommer fra.
       *[other] Mente du «{ $nearest }»? Ellers fyller du også ut e-post og hvor personen kommer fra.
    }
refusal-name-shared = Flere heter { $name }. Skriv e-postadressen til den du mener.
refusal-newcomer-unfinished = En som er ny, må ha navn, e-post og hvor personen kommer fra. Fyll ut alle tre.
refusal-email-of-another = Adressen tilhører { $name }. Skriv det navnet, eller en annen adresse.
refusal-person-picked-twice = Velg en i Slack, eller skriv inn en annen, men ikke begge deler.
refusal-slack-user-unknown = Den du valgte, hører ikke til i arbeidsområdet. Velg en annen.
refusal-slack-user-taken = Slack-brukeren er allerede koblet til { $name }. Er det samme person, retter du e-postadressen i fila. Ellers velger du en annen.
refusal-already-linked = { $name } er allerede koblet til en i Slack.
refusal-nobody-to-link = Alle på denne plassen er allerede i Slack.
refusal-roster-changed = Noen andre endret hvem som sitter, mens du hadde dette åpent. Ingenting er lagret. Lukk, og åpne organet på nytt.
