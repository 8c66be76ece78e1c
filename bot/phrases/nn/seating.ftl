## Sekretæren endrar kven som sit

seating-seat = Plassen som skal endrast
seating-seat-placeholder = Vel ein plass
seating-step = Kva vil du gjere?
seating-step-replace = Setje inn ein ny frå ein dag
seating-step-act = Konstituert, fungerande eller setjemedlem
seating-step-stand_in = Føre opp ein vara, sist på lista
seating-step-link = Kople ein person til Slack
seating-step-end = La plassen ta slutt
seating-for-secretary = Berre for sekretariatet
seating-now = *{ $participant }, { $office }* i { $body }. I dag: { $holder }.
seating-now-open = *{ $participant }, { $office }* i { $body }. I dag er plassen ledig.
seating-how-office = Plassen følgjer vervet, så det er vervet som blir endra.
seating-how-named = Plassen er gitt til ein person med namn, så det er berre denne plassen som blir endra.
seating-how-leave = Ein setjemedlem sit medan medlemen har permisjon (kommunelova § 7-11).
seating-how-list = Den nye blir sist på lista som organet bruker (kommunelova § 7-10).
seating-how-deputy = Vara i dette organet er den som er { $office }, så det er vervet som blir endra.
seating-how-link = Personen får meldingar frå Rådslag i Slack. Du må vere sikker på at det er same personen.
seating-how-end = Plassen står i listene til og med den siste dagen, og ikkje seinare.
seating-colleague = Ein i Slack
seating-colleague-placeholder = Vel person
seating-name = Eller namnet på ein annan
seating-name-hint = Er personen kjend frå før, held det med namnet. Elles fyller du ut alle tre felta.
seating-email = E-post
seating-origin = Kjem frå
seating-since = Frå og med
seating-until = Til og med
seating-last-day = Siste dag
seating-manner = Måte
seating-manner-appointed = Konstituert
seating-manner-acting = Fungerande
seating-person = Person
seating-user = Slack-brukar
seating-user-proposed = E-postadressa stemmer med { $user }, som er vald. Sjå etter at det er rett.
seating-user-unmatched = Ingen i Slack har same e-postadressa. Vel sjølv.
seating-preview = Sjå kva som blir endra
seating-preview-title = Før du lagrar
seating-preview-intro = Dette blir endra. Ingenting er lagra enno.
seating-stale = ⚠️ Nokon andre endra noko medan du hadde dette ope, så ingenting vart lagra. Sjå om dette framleis er rett, og trykk «Lagre» igjen.
seating-saved = ✅ *Lagra.* { $changes }
seating-effects = Innkalla møte
seating-effects-none = Ingen innkalla møte blir rørte.
seating-effect-meeting = *{ $meeting }*, { $when }
seating-effect-joins = { $name } blir kalla inn for { $participant }.
seating-effect-leaves = { $name } får avlysing, og møtet blir teke ut av kalenderen.
seating-effect-before = Møte før { $day } blir som dei er.
seating-correction = Dette rettar noko som har vore. Møte som er haldne, blir ikkje endra.
seating-everywhere = Endringa gjeld alle organ der { $office } i { $participant } har plass.
seating-short-leave = Kommunelova § 7-11 gjeld permisjon i minst tre månader. Dette er kortare.
seating-proxy-stays = { $person } er fast fullmektig på plassen, og blir framleis kalla inn.
seating-office-permanent = { $person } er { $office } i { $participant } frå { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-office-appointed = { $person } er konstituert { $office } i { $participant } frå { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-office-acting = { $person } er fungerande { $office } i { $participant } frå { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-seat-holder = { $person } sit i { $body } for { $participant } ({ $office }) frå { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-seat-substitute = { $person } er setjemedlem i { $body } for { $participant } ({ $office }) frå { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-leaves = { $person } går ut. Siste dag er { $day }.
seating-erased = { $person } kjem ikkje inn likevel, og blir stroken.
seating-listed-seat = { $person } blir vara nummer { $number } for { $participant } ({ $office }) i { $body } frå { $day }.
seating-listed-group = { $person } blir vara nummer { $number } på lista til { $group } i { $body } frå { $day }.
seating-listed-participant = { $person } blir vara nummer { $number } for { $participant } i { $body } frå { $day }.
seating-linked = { $person } blir kopla til { $user } i Slack.
seating-unmatched = E-postadressa til { $person } er ei anna enn den i Slack. Sjå etter at det er same personen.
seating-title-replace = Ny på plassen
seating-title-act = Mellombels på plassen
seating-title-stand_in = Ny vara
seating-title-link = Kople til Slack
seating-title-end = Plassen tek slutt
seating-ended = Plassen til { $participant } ({ $office }) i { $body } tek slutt. Siste dag er { $day }.
