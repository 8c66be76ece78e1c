## Sekretæren endrer hvem som sitter

seating-seat = Plassen som skal endres
seating-seat-placeholder = Velg en plass
seating-step = Hva vil du gjøre?
seating-step-replace = Sette inn en ny fra en dag
seating-step-act = Konstituert, fungerende eller settemedlem
seating-step-stand_in = Føre opp en vara, sist på lista
seating-step-link = Koble en person til Slack
seating-step-end = La plassen opphøre
seating-for-secretary = Bare for sekretariatet
seating-now = *{ $participant }, { $office }* i { $body }. Nå: { $holder }.
seating-now-open = *{ $participant }, { $office }* i { $body }. Nå er plassen ledig.
seating-how-office = Plassen følger vervet, så det er vervet som endres.
seating-how-named = Plassen er gitt til en person med navn, så det er bare denne plassen som endres.
seating-how-leave = Et settemedlem sitter mens medlemmet har permisjon (kommuneloven § 7-11).
seating-how-list = Den nye blir sist på lista som organet bruker (kommuneloven § 7-10).
seating-how-deputy = Vara i dette organet er den som er { $office }, så det er vervet som endres.
seating-how-link = Personen får meldinger fra Rådslag i Slack. Du må være sikker på at det er samme person.
seating-how-end = Plassen står i listene til og med den siste dagen, og ikke senere.
seating-colleague = En i Slack
seating-colleague-placeholder = Velg person
seating-name = Eller navnet på en annen
seating-name-hint = Er personen kjent fra før, holder det med navnet. Ellers fyller du ut alle tre feltene.
seating-email = E-post
seating-origin = Kommer fra
seating-since = Fra og med
seating-until = Til og med
seating-last-day = Siste dag
seating-manner = Måte
seating-manner-appointed = Konstituert
seating-manner-acting = Fungerende
seating-person = Person
seating-user = Slack-bruker
seating-user-proposed = E-postadressen stemmer med { $user }, som er valgt. Se etter at det er rett.
seating-user-unmatched = Ingen i Slack har samme e-postadresse. Velg selv.
seating-preview = Se hva som endres
seating-preview-title = Før du lagrer
seating-preview-intro = Dette blir endret. Ingenting er lagret ennå.
seating-stale = ⚠️ Noen andre endret noe mens du hadde dette åpent, så ingenting ble lagret. Se om dette fortsatt er rett, og trykk «Lagre» igjen.
seating-saved = ✅ *Lagret.* { $changes }
seating-effects = Innkalte møter
seating-effects-none = Ingen innkalte møter berøres.
seating-effect-meeting = *{ $meeting }*, { $when }
seating-effect-joins = { $name } innkalles for { $participant }.
seating-effect-leaves = { $name } får avlysning, og møtet tas ut av kalenderen.
seating-effect-before = Møter før { $day } blir som de er.
seating-correction = Dette retter noe som har vært. Møter som er holdt, endres ikke.
seating-everywhere = Endringen gjelder alle organer der { $office } i { $participant } har plass.
seating-short-leave = Kommuneloven § 7-11 gjelder permisjon i minst tre måneder. Dette er kortere.
seating-proxy-stays = { $person } er fast fullmektig på plassen, og innkalles fortsatt.
seating-office-permanent = { $person } er { $office } i { $participant } fra { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-office-appointed = { $person } er konstituert { $office } i { $participant } fra { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-office-acting = { $person } er fungerende { $office } i { $participant } fra { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-seat-holder = { $person } sitter i { $body } for { $participant } ({ $office }) fra { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-seat-substitute = { $person } er settemedlem i { $body } for { $participant } ({ $office }) fra { $since }{ $until ->
        [none] { "" }
       *[other] { " " }til og med { $until }
    }.
seating-leaves = { $person } går ut. Siste dag er { $day }.
seating-erased = { $person } kommer ikke inn likevel, og strykes.
seating-listed-seat = { $person } blir vara nummer { $number } for { $participant } ({ $office }) i { $body } fra { $day }.
seating-listed-group = { $person } blir vara nummer { $number } på lista til { $group } i { $body } fra { $day }.
seating-listed-participant = { $person } blir vara nummer { $number } for { $participant } i { $body } fra { $day }.
seating-linked = { $person } kobles til { $user } i Slack.
seating-unmatched = E-postadressen til { $person } er en annen enn den i Slack. Se etter at det er samme person.
seating-title-replace = Ny på plassen
seating-title-act = Midlertidig på plassen
seating-title-stand_in = Ny vara
seating-title-link = Koble til Slack
seating-title-end = Plassen opphører
seating-ended = Plassen til { $participant } ({ $office }) i { $body } opphører. Siste dag er { $day }.
