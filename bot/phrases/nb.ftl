### Alt Rådslag sier, på bokmål. Nynorsk står ved siden av, med de samme navnene.
### Fakta kommer ferdig formatert: datoer, klokkeslett og tall er tekst.

## Årsaker og møteformer

reason-illness = Sykdom
reason-elected_office = Annet møte i folkevalgt organ
reason-work = Arbeid
reason-travel = Reise
reason-other = Annet
form-physical = fysisk møte
form-remote = fjernmøte
list-and = { $first } og { $last }
list-more = { $first } (og { $n } til)
list-rest = … og { $n } til

## Nei, og hva du kan gjøre i stedet

refusal-only-for-secretariat = Bare sekretariatet for { $body } kan gjøre dette. Ta kontakt med dem hvis noe må endres.
refusal-not-for-others = Du kan bare svare for deg selv. Be den det gjelder, om å svare, eller ta kontakt med sekretariatet.
refusal-not-called = Du er ikke innkalt til dette møtet i { $body }. Mener du at du skulle ha vært det, ta kontakt med sekretariatet.
refusal-no-longer-needed = Takk for at du ville, men plassen er fylt. Du trenger ikke møte.
refusal-notice-not-sent = Innkallingen er ikke sendt ennå. Sekretariatet sender den med «/mote innkall».
refusal-notice-already-sent = Innkallingen er allerede sendt. Se svarene med «/mote status».
refusal-nobody-to-call = Ingen sitter i { $body } den dagen. Legg inn medlemmene først med «radslag import».
refusal-meeting-has-begun = Møtet har begynt, så dette kan ikke endres her lenger. Si fra direkte til møtelederen eller sekretariatet.
refusal-meeting-cancelled = Møtet er avlyst. Du trenger ikke gjøre noe.
refusal-meeting-changed = Noen andre endret møtet mens du hadde dette åpent, så ingenting er lagret. Lukk, åpne på nytt, og se om det du ville, fortsatt stemmer.
refusal-answer-outdated = Møtet har fått ny tid eller nytt sted siden du ble spurt, så svaret er ikke lagret. Finn meldingen med det nye tidspunktet, og svar der.
refusal-nothing-moved = Møtet er allerede da og der. Endre tid, sted eller møteform, eller lukk.
refusal-date-in-past = Tidspunktet er passert. Velg et som ligger fram i tid.
refusal-ends-before-start = Møtet må slutte etter at det har begynt. Velg et senere klokkeslett.
refusal-body-already-meets = { $body } har allerede møte { $when }. Velg en annen tid.
refusal-place-missing = Et fysisk møte må ha et sted. Skriv hvor, for eksempel «Drammen rådhus».
refusal-remote-not-allowed = { $body } har ikke åpnet for fjernmøte. Velg fysisk møte.
refusal-time-does-not-exist = Dette klokkeslettet finnes ikke den dagen: Når sommertiden begynner, går klokka rett fra 02.00 til 03.00.
refusal-stand-in-is-member = { $name } sitter selv i organet og kan ikke møte for en annen. Velg en annen vara.
refusal-stand-in-is-away = { $name } har meldt forfall eller sagt nei til dette møtet. Velg en annen vara.
refusal-stand-in-already-called = { $name } er allerede spurt om å møte. Velg en annen vara.
refusal-stand-in-not-listed = { $name } står ikke på varalista for plassen din. Velg en som gjør det.
refusal-stand-in-unknown = Den du valgte, hører ikke til i arbeidsområdet. Velg en annen, eller skriv inn navn, kommune og e-post.
refusal-attendance-missing = Referatet lages av oppmøtet, og det er ikke ført ennå. Før det først med «/mote oppmote».
refusal-left-before-arriving = { $name } står oppført som gått før ankomst. Rett ett av klokkeslettene.
refusal-part-times-missing = Skriv når { $name } kom eller gikk. Vet du det ikke, trykk «Lukk»: Da står det bare at { $name } var med i deler av møtet.
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

## Til ettertanke (det er lov likevel)

caution-holiday = Datoen er en offentlig fridag: { $day } ({ $holiday }). Trykk «Lagre» en gang til hvis møtet likevel skal være da.
caution-weekend = Datoen er i en helg: { $day }. Trykk «Lagre» en gang til hvis møtet likevel skal være da.

## Saksliste

item-roll-call = Opprop
item-opening = Godkjenning av innkalling og dagsorden
item-own-minutes = Godkjenning av referat fra forrige møte
item-own-minutes-of = Godkjenning av referat fra { $day }
item-other-minutes = Referater fra andre organer
item-briefing = Orienteringer
item-round = Fra kommunene
item-any-other = Eventuelt

## Referat

minutes-title = Referat fra møte i { $body } { $day }
minutes-label-when = Tid
minutes-label-place = Sted
minutes-label-present = Til stede
minutes-label-secretariat = Sekretariatet
minutes-label-apologies = Forfall
minutes-label-not-come = Ikke møtt
minutes-label-guests = Dessuten møtte
minutes-label-decision = Vedtak
minutes-none = Ingen
minutes-for = { $stand_in } for { $member }
minutes-arrived = { $name } møtte kl. { $clock }.
minutes-left = { $name } fratrådte kl. { $clock }.
minutes-in-part = { $name } var til stede i deler av møtet.
minutes-case = Sak { $number } { $title }

## Når noe svikter

fault-database = Databasen svarer ikke akkurat nå, så ingenting er lagret. Prøv igjen om et minutt.
fault-slack = Slack svarte ikke. Det du gjorde, kan likevel være lagret. Se under «Hjem» før du prøver igjen.
fault-unknown = Noe gikk galt hos Rådslag, og ingenting er lagret. Prøv igjen. Skjer det på nytt, si fra til sekretariatet.

## Det som står på knapper og i titler

app-name = Rådslag
button-come = Jeg kommer
button-apologise = Meld forfall
button-withdraw = Trekk forfallet
button-step-in = Ja, jeg møter
button-decline = Nei, jeg kan ikke
button-they-come = Svarte ja
button-they-decline = Svarte nei
button-send = Send
button-save = Lagre
button-next = Neste
button-close = Lukk
button-try-again = Prøv igjen
button-not-now = Ikke nå
button-notice = Kall inn
button-status = Se status
button-attendance = Før oppmøte
button-minutes = Lag referat
button-move = Flytt møtet
button-cancel = Avlys møtet
button-subscribe = Abonner i kalenderen

## Kortet: en persons egen melding om et møte

card-headline-called = Innkalling: { $meeting }
card-headline-cancelled = AVLYST: { $meeting }
card-holder-awaited =
    Du er innkalt som medlem for { $participant }. Møtet er et { $form }.
    { "" }*Svar innen { $deadline }.*
card-substitute-awaited =
    Du er innkalt som settemedlem for { $participant }. Møtet er et { $form }.
    { "" }*Svar innen { $deadline }.*
card-proxy-awaited =
    Du er innkalt som fast fullmektig for { $participant }. Møtet er et { $form }.
    { "" }*Svar innen { $deadline }.*
card-coming = ✅ *Du kommer.* Takk for svaret. Du kan endre det helt til møtet begynner.
card-away = Takk, vi har registrert *forfall* fra deg. Du trenger ikke gjøre noe mer.
card-away-filled = { $name } møter for deg.
card-away-asked = Vi har spurt { $name } om å møte for deg.
card-away-contacted = Sekretariatet tar kontakt med { $name }, som ikke er i Slack.
card-away-empty = Foreløpig møter ingen for deg. Sekretariatet har fått beskjed.
card-released = { $farewell } Du trenger ikke møte. Takk for at du har vært med.
farewell-to = Når møtet holdes, har { $name } overtatt plassen din i { $body }.
farewell = Når møtet holdes, har du ikke lenger plassen din i { $body }.
card-cancelled = Møtet er avlyst. Årsak: { $why }. Du trenger ikke gjøre noe.
card-stand-in-awaited =
    { "" }*Kan du møte for { $member }, { $participant }?*
    Svar innen { $deadline }.
card-stand-in-coming = ✅ *Du møter for { $member }, { $participant }.* Takk! Legg møtet i kalenderen med fila under.
card-stand-in-away = Takk for svaret. Du møter ikke for { $member }, { $participant }.
card-stand-in-released = Du trenger ikke møte for { $member }, { $participant }, likevel. Takk for at du var klar.
card-agenda = Saksliste
card-signed = Hilsen { $name }

## Sekretærens oversikt

overview-title = Oversikt: { $meeting }
overview-planned = Planlagt: { $meeting }
overview-called = Innkalt: { $meeting }
overview-cancelled = AVLYST: { $meeting }
overview-filled = { $filled } av { $seats } plasser er besatt.
overview-answered = Alle har svart.
overview-silent = { $n ->
    [one] Én har ikke svart.
   *[other] { $n } har ikke svart.
}
overview-asked = { $n ->
    [one] Én vara er spurt.
   *[other] { $n } vara er spurt.
}
overview-deadline = Svarfrist: { $deadline }
outlook-quorum-secured =
    🟢 Møtet blir vedtaksført: { $coming } av { $total } { $counted ->
        [participants] deltakere
        [votes] stemmer
       *[members] medlemmer
    } er ventet, { $needed } må til.
outlook-quorum-open =
    🟡 Ikke avgjort: { $coming } av { $total } { $counted ->
        [participants] deltakere
        [votes] stemmer
       *[members] medlemmer
    } er ventet så langt, { $needed } må til.
outlook-quorum-lost =
    🔴 Møtet blir ikke vedtaksført slik det nå ser ut: { $coming } av { $total } { $counted ->
        [participants] deltakere
        [votes] stemmer
       *[members] medlemmer
    } er ventet, og det mangler { $missing }.
outlook-half-secured = 🟢 Minst halvparten kommer: { $coming } av { $total }.
outlook-half-open = 🟡 Ikke avgjort: { $coming } av { $total } kommer så langt, minst { $needed } må møte.
outlook-half-lost = 🔴 Under halvparten kommer slik det nå ser ut: { $coming } av { $total }.
standing-coming = Kommer ({ $n })
standing-stand_in_coming = Vara møter ({ $n })
standing-stand_in_asked = Vara er spurt ({ $n })
standing-awaited = Har ikke svart ({ $n })
standing-empty = Forfall uten vara ({ $n })
standing-vacant = Ubesatt ({ $n })
line-own = { $member }, { $participant }
line-stand_in_coming = { $stand_in } for { $member }, { $participant }
line-stand_in_asked = { $stand_in } er spurt om å møte for { $member }, { $participant }
line-empty = { $member }, { $participant }
line-empty-asked = { $member }, { $participant } (har sagt nei: { $asked })
line-vacant = { $participant }
line-unreached = { " " }– _ikke i Slack_
status-title = Status
status-confidential = Bare for sekretariatet
status-apology = { $name }: { $reason }
status-apology-note = { $name }: { $reason }. «{ $note }»
status-apology-only-note = { $name }: «{ $note }»
dead-letters-title = ⚠️ *Dette kom ikke fram*
dead-letters-line = • { $name }: { $lost }. { $why }
dead-letters-not_in_slack = Personen er ikke i Slack.
dead-letters-not_found = Slack finner ikke personen.
dead-letters-no_answer = Slack svarte ikke, selv etter flere forsøk.
dead-letters-refused = Slack tok ikke imot det. Den som drifter Rådslag, finner grunnen i loggen.
dead-letters-hint = Trykk «Prøv igjen» når det som var i veien, er borte. Ta ellers kontakt på annen måte.
dead-letters-tried = { $n ->
        [0] Alt er enten sendt eller på vei.
        [one] Rådslag prøver igjen med én melding nå.
       *[other] Rådslag prøver igjen med { $n } meldinger nå.
    } Åpne «/mote status» om et minutt, så ser du om det gikk.
dead-letter-card = meldingen med svarknapper
dead-letter-overview = oversikten
dead-letter-invitation = kalenderfila
dead-letter-cancellation = kalenderfila for avlysning
dead-letter-moved = beskjeden om ny tid eller nytt sted
dead-letter-cancelled = beskjeden om avlysning
dead-letter-asked_again = spørsmålet om å møte likevel
dead-letter-released = beskjeden om ikke å møte
dead-letter-seat_unfilled = beskjeden om at ingen vara er igjen
dead-letter-succeeded = beskjeden om at plassen har gått videre
dead-letter-seated = beskjeden om ny plass
dead-letter-seat_vacated = oppgaven om en tom plass
dead-letter-reach = oppgaven om å ta kontakt
dead-letter-minutes = referatet
dead-letter-plan_circulated = utkastet til møteplan
dead-letter-plan_adopted = beskjeden om vedtatt møteplan
dead-letter-plan_amended = beskjeden om endret møteplan
dead-letter-held_dates = kalenderfila med datoer å holde av

## Nytt, sagt én gang

news-moved =
    { "" }*Nytt tidspunkt eller sted: { $meeting }*
    Møtet er nå { $when }. Har du svart før, gjelder ikke det svaret lenger. *Svar på nytt innen { $deadline }* i meldingen over. Ny kalenderfil kommer under.
news-cancelled =
    { "" }*Møtet { $day } er avlyst: { $meeting }*
    Årsak: { $why }. Slett avtalen i kalenderen din med fila under.
news-asked_again =
    { "" }*Kan du møte likevel? { $meeting }, { $when }*
    Du er spurt på nytt. Svar i meldingen over.
news-released =
    { "" }*Du trenger ikke møte likevel: { $meeting }, { $when }*
    Den du skulle møte for, kommer selv eller har ikke plassen lenger, eller møtet er flyttet. Takk for at du var klar.
news-succeeded =
    { "" }*Du trenger ikke møte: { $meeting }, { $when }*
    { $farewell } Takk for at du har vært med.
news-succeeded-stays =
    { "" }*Nytt om plassene dine: { $meeting }, { $when }*
    { $farewell } Du er fortsatt innkalt til møtet. Se meldingen over.
news-seated =
    { "" }*Du er innkalt for { $participant }: { $meeting }, { $when }*
    Du har overtatt plassen. Se meldingen over, og svar der hvis du ikke har svart.
news-seat_vacated =
    { "" }*Ingen har plassen: { $participant }*
    Plassen til { $participant } er ubesatt i { $meeting }, { $when }. Legg inn hvem som overtar den, så blir innkallingen sendt.
news-seat_unfilled =
    { "" }*Ingen vara igjen: { $participant }*
    { $member } har forfall til { $meeting }, { $when }, og det er ingen flere å spørre. Plassen blir stående tom hvis ikke du finner noen.
news-reach-stand-in =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikke i Slack, og skal spørres om å møte for { $member } i { $meeting }, { $when }. Registrer svaret her:
news-reach-member =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikke i Slack, og må få innkallingen til { $meeting }, { $when }, på annen måte. Registrer svaret her:
news-reach-cancelled =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikke i Slack, og må få vite at { $meeting }, { $when }, er avlyst.
news-reach-released =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikke i Slack, og må få vite at det ikke lenger er nødvendig å møte for { $member } i { $meeting }, { $when }.
news-reach-succeeded =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikke i Slack, og må få vite at plassen har gått til en annen eller er avsluttet. Det er ikke lenger nødvendig å møte i { $meeting }, { $when }.
news-reach-unknown = verken telefon eller e-post er kjent
file-invitation = Kalenderfil. Åpne den for å legge møtet i kalenderen.
file-cancellation = Kalenderfil. Åpne den for å ta møtet ut av kalenderen.
file-held_dates = { $n ->
        [one] Hold av datoen. Åpne fila for å legge møtet i kalenderen. Du skal ikke svare på noe nå; innkallingen kommer for seg.
       *[other] Hold av datoene. Åpne fila for å legge { $n } møter i kalenderen. Du skal ikke svare på noe nå; innkallingene kommer for seg.
    }
file-minutes = Referatet fra { $meeting }, klart til å fylle inn vedtakene.

## Meld forfall

apology-intro = *{ $meeting }*, { $when }
apology-reason = Årsak
apology-privacy = Bare sekretariatet ser årsaken. Den kommer aldri i referatet eller i noen kanal.
apology-no-stand-in = Ingen vara er meldt inn for plassen din. Sekretariatet får beskjed.
apology-stand-in = Hvem skal spørres om å møte for deg?
apology-by-order = Sekretariatet finner noen
apology-next-in-line = Den som står for tur på varalista
apology-anyone = Vil du heller sende en annen? Velg en i Slack, eller skriv inn navn, kommune og e-post.
apology-colleague = En annen i Slack
apology-colleague-placeholder = Velg person
apology-name = Navn på en som ikke er i Slack
apology-origin = Kommune
apology-email = E-post
apology-note = Beskjed til sekretariatet
apology-note-hint = Ikke skriv helseopplysninger her. Beskjeden slettes 30 dager etter møtet.

## Nytt, flyttet og avlyst møte

a-body = et organ
meeting-new = Nytt møte
meeting-body = Organ
meeting-title = Tittel
meeting-title-hint = Bare om møtet trenger mer enn navnet på organet, for eksempel «Strategisamling».
meeting-date = Dato
meeting-starts = Fra
meeting-ends = Til
meeting-form = Møteform
meeting-place = Sted
meeting-place-hint = For eksempel «Drammen rådhus». Må fylles ut for et fysisk møte.
meeting-cases = Saker
meeting-cases-hint = Én sak per linje. Sakene får nummer når innkallingen sendes.
meeting-planned = Møtet er lagt inn: *{ $meeting }*: { $when }. Ingen har fått beskjed ennå. Send innkallingen med «/mote innkall».
meeting-moved = Møtet er flyttet: *{ $meeting }* er nå { $when }.
meeting-moved-told = De det gjelder, får beskjed. Er de innkalt, må de svare på nytt.
meeting-cancelled = *{ $meeting }*, { $when }, er avlyst. De det gjelder, får beskjed.
meeting-why = Hvorfor et ekstra møte?
meeting-why-hint = Må fylles ut når møteplanen for året er vedtatt. Grunnen står i den nye versjonen av den.
move-intro = *{ $meeting }*, nå { $when }. Først får du se hva som følger av det.
cancel-intro = *{ $meeting }*, { $when }. Først får du se hva som følger av det.
cancel-why = Hvorfor avlyses møtet?
cancel-why-hint = Alle som er innkalt, får lese dette.

## Innkalling: forhåndsvisning

notice-title = Kall inn
notice-submit = Send innkallingen
notice-intro =
    { $n ->
        [one] Én person
       *[other] { $n } personer
    } kalles inn til *{ $body }* { $when }. De blir bedt om å svare innen *{ $deadline }*. Ingenting er sendt ennå.
notice-short = ⚠️ Kort varsel: innkallingen går ut { $days ->
        [0] samme dag som møtet
        [one] én dag før møtet
       *[other] { $days } dager før møtet
    }, og organets egen regel er { $rule } dager.
notice-vacant = ⚠️ Ubesatt, så ingen kalles inn: { $seats }.
notice-unreached = ⚠️ Ikke i Slack, så du får en oppgave om å ta kontakt: { $names }.
notice-recipients = Disse får innkallingen
notice-message = Dette er meldingen, slik den første på lista får den. Med følger «innkalling.ics».
notice-sent = { $n ->
        [one] Innkallingen er på vei til én person.
       *[other] Innkallingen er på vei til { $n } personer.
    } Oversikten kommer i meldingene dine og holder seg oppdatert.

## Organet: hvem som sitter, en hvilken som helst dag

button-organ = Se organet
button-organ-earlier = ← Forrige
button-organ-later = Neste →
button-organ-back = Tilbake til organet
button-seating-back = Rett opplysningene
choose-organ = Hvilket organ vil du se?
choose-organ-none = Ingen organer er lagt inn ennå. Sekretariatet importerer dem fra en fil.
choose-organ-other = Andre organer
choose-organ-all = Organer
choose-organ-placeholder = Velg et organ
choose-organ-more = … og { $n } til. Skriv navnet etter kommandoen, for eksempel «/mote organ rådmannsgruppen».
choose-organ-until = { $name } (til { $day })
organ-title = Hvem sitter?
organ-today = Slik er det i dag, { $day }.
organ-past = Slik var det { $day }.
organ-ahead = Slik blir det { $day }, etter det som er bestemt nå.
organ-absent = Organet finnes ikke { $day }.
organ-since = Første dag er { $day }.
organ-until = Siste dag er { $day }.
organ-predecessor = Før dette: { $body }.
organ-successor = Etter dette: { $body }.
organ-form = Organform: { $form }
organ-task = Oppgave: { $task }
organ-parent = Overordnet organ: { $body }
organ-chair = Leder: { $who }
organ-deputy = Nestleder: { $who }
organ-chair-until = til og med { $day }
organ-chair-follows = følger ledelsen i { $body }
organ-secretariat = Sekretariat: { $names }
organ-seats = { $seats ->
        [one] 1 plass
       *[other] { $seats } plasser
    }, { $voting } med stemmerett{ $votes ->
        [none] { "" }
       *[other] { " " }og { $votes } stemmer til sammen
    }.
organ-vacant = { $n ->
        [one] ⚪ 1 plass er ledig.
       *[other] ⚪ { $n } plasser er ledige.
    }
organ-empty = Ingen plasser er lagt inn for denne dagen.
organ-day = Velg dag
organ-participants = Velg deltaker
organ-everybody = Alle deltakere
organ-page = Plass { $first }–{ $last } av { $seats }
organ-open = ⚪ *Ledig*
organ-open-word = ledig
organ-unreached = { " " }(ikke i Slack)
organ-proxy = { $proxy } for { $holder }
organ-as-proxy = fast fullmektig
organ-as-substitute = settemedlem
organ-votes = { $n } stemmer
organ-stand-ins = ↳ Vara: { $names }
organ-stand-ins-shared = ↳ Vara for disse { $n }: { $names }
manner-appointed = konstituert { $office }
manner-acting = fungerende { $office }
rights-attends = møte
rights-speaks = tale
rights-proposes = forslags
rights-votes = stemme
rights-some = { $kinds }rett
rights-none = uten møterett
legal-form-ipr = interkommunalt politisk råd (kommuneloven kapittel 18)
legal-form-ko = kommunalt oppgavefellesskap (kommuneloven kapittel 19)
legal-form-iks = interkommunalt selskap (IKS-loven)
legal-form-paragraph_27 = § 27-samarbeid (kommuneloven 1992)
legal-form-agreement = samarbeid etter avtale
legal-form-administrative = administrativ gruppe
legal-form-working_group = arbeidsgruppe

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

## Oppmøte

attendance-title = Oppmøte
attendance-intro = *{ $meeting }*, { $when }. Feltene er fylt inn fra svarene. Rett det som ikke stemmer.
attendance-present = { $name } møtte
attendance-part = { $name } var med i deler av møtet
attendance-present-for = { $name } møtte for { $member }
attendance-part-for = { $name } for { $member }, deler av møtet
attendance-excused = Forfall
attendance-not_come = Ikke møtt, uten forfall
attendance-guests = Gjester
attendance-guests-hint = Én per linje: navn, komma og hvor de kommer fra. For eksempel «Kari Moen, Statsforvalteren».
attendance-times-intro = Når kom og gikk de som var med i deler av møtet? La det stå tomt om de var der fra start eller til slutt.
attendance-arrived = { $name } kom kl.
attendance-left = { $name } gikk kl.
attendance-saved = Oppmøtet er lagret: { $present } av { $seats } plasser var besatt. Lag referatet med «/mote referat».
minutes-coming = Referatet lages nå og kommer som Word-fil i meldingene dine.

## Hjem

home-title = Hei, { $name }!
home-to-do = For deg som er sekretær
home-all-done = Ingenting venter på deg.
home-undelivered = ⚠️ { $n ->
        [one] Én melding kom ikke fram.
       *[other] { $n } meldinger kom ikke fram.
    } Se hva med «/mote status». Der kan du prøve igjen.
home-ahead = Neste i møteplanen
home-meetings = Møtene dine
home-no-meetings = Ingen møter i sikte.
home-more = … og { $n } til, lenger fram.
home-not-called = Planlagt. Innkalling kommer.
home-cancelled = Avlyst.
home-member-awaited = ❓ Du har ikke svart.
home-member-coming = ✅ Du kommer.
home-member-away = Du har meldt forfall.
home-member-released = Du er ikke lenger innkalt.
home-stand-in-awaited = ❓ Du er spurt om å møte som vara.
home-stand-in-coming = ✅ Du møter som vara.
home-stand-in-away = Du har sagt nei til å møte som vara.
home-stand-in-released = Du trenger ikke møte.
home-calendar = Møtene i din egen kalender
home-calendar-text = Få møtene dine inn i Outlook, Google eller Apple Kalender. De holder seg oppdatert av seg selv.
to-do-notice = Innkallingen er ikke sendt.
to-do-attendance = Møtet har begynt. Før oppmøtet.
to-do-minutes = Oppmøtet er ført. Lag referatet.

## Kalenderabonnement

feed-title = Møtene i kalenderen
feed-address = Dette er adressen til din egen møtekalender. Kopier den nå: den vises bare denne ene gangen.
feed-how-outlook = *Outlook:* Kalender → Legg til kalender → Abonner fra nettet. Lim inn adressen.
feed-how-google = *Google:* Kalender på nettet → pluss ved «Andre kalendere» → Fra nettadresse. Lim inn adressen.
feed-how-apple = *Apple:* Kalender → Arkiv → Nytt kalenderabonnement. På iPhone: Innstillinger → Kalender → Kontoer → Legg til konto → Annet → Legg til kalenderabonnement.
feed-secret = Adressen er hemmelig: den som har den, ser møtene dine. Har den kommet på avveie, lager du en ny under «Hjem».
feed-replace = Du har en adresse fra { $day }. Lager du en ny, slutter den gamle å virke, og du må legge inn den nye i kalenderen din.
feed-replace-submit = Lag ny adresse

## Kommandoene

menu-greeting = Hei, { $name }! Hva vil du gjøre?
menu-help = Skriv «/mote hjelp» for å se alle kommandoene.
help-secretary =
    { "" }*For sekretariatet*
    • `/mote ny` – legg inn et møte
    • `/mote innkall` – se og send innkallingen
    • `/mote status` – hvem kommer, og blir møtet vedtaksført?
    • `/mote flytt` og `/mote avlys` – se hva som følger, endre et møte og varsle alle
    • `/mote plan` – planlegg også et år: foreslå, rett, send til gjennomsyn og vedta
    • `/mote oppmote` – før hvem som er i rommet
    • `/mote referat` – få referatet som Word-fil
    Skriv gjerne navnet på organet til slutt: `/mote status rådmannsgruppen`.
help-member =
    { "" }*For alle*
    • `/forfall` – meld forfall til et møte
    • `/mote` – det du kan gjøre her
    • `/mote status` – hvem kommer?
    • `/mote organ` – hvem sitter, i dag eller en annen dag?
    • `/mote plan` – møtene framover, eller et år: `/mote plan 2027`
help-unread = Det du skriver her, blir ikke lest. Rådslag svarer på kommandoer og knapper, og under «Hjem» ser du møtene dine.
command-unknown = «{ $word }» er ikke noe jeg kan. Dette kan jeg:
command-unknown-near = «{ $word }» er ikke noe jeg kan. Mente du «/mote { $nearest }»?
choose-more = Skriv navnet på organet etter kommandoen, så blir lista kortere.
choose-later = Senere møter
choose-later-pick = Velg et møte
choose-notice = Hvilket møte vil du kalle inn til?
choose-notice-none = Ingen møter venter på innkalling. Legg inn et nytt med «/mote ny».
choose-status = Hvilket møte vil du se status for?
choose-status-none = Ingen møter er innkalt. Send innkallingen med «/mote innkall».
choose-attendance = Hvilket møte vil du føre oppmøte for?
choose-attendance-none = Ingen innkalte møter å føre oppmøte for.
choose-minutes = Hvilket møte vil du lage referat fra?
choose-minutes-none = Ingen møter å lage referat fra. Før oppmøtet først med «/mote oppmote».
choose-move = Hvilket møte vil du flytte?
choose-move-none = Ingen møter å flytte.
choose-cancel = Hvilket møte vil du avlyse?
choose-cancel-none = Ingen møter å avlyse.
choose-apologise = Hvilket møte vil du melde forfall til?
choose-apologise-none = Du har ingen innkallinger å melde forfall til nå. Svarene dine ser du under «Hjem».

## Nettsiden

web-front = Rådslag er møtesekretær for råd som kommuner driver sammen. Tjenesten brukes fra Slack.

## Kalender

ics-cancelled = AVLYST: { $meeting }
ics-form = Møteform: { $form }
ics-planned = Hold av datoen. Innkallingen kommer senere.
ics-stands-in = Du møter for { $member }, { $participant }.
ics-answer-awaited = Du har ikke svart ennå.
ics-answer-coming = Du har svart: kommer.
ics-answer-away = Du har svart: forfall.
ics-answer-released = Plassen er fylt, så du trenger ikke møte.
ics-agenda = Saksliste:
ics-name = Mine rådsmøter
ics-ended = Denne kalenderadressen gjelder ikke lenger. En ny får du under «Hjem» i Rådslag i Slack.
ics-unknown = Denne kalenderadressen finnes ikke.
ics-unavailable = Kalenderen kan ikke hentes akkurat nå. Prøv igjen om et par minutter.

## Det som noen bør se på

attention-title = Dette bør du se på
attention-see-all = Se alle { $n }
attention-none = Ingenting å bemerke akkurat nå.
attention-no-secretariat = { $body } har ikke noe sekretariat, så ingen kan innkalle. Legg inn en sekretær.
attention-vacant = { $body }: Ingen sitter i plassen for { $office } fra { $participant }. Legg inn hvem det er.
attention-mandate-ends = { $body }: { $person } sitter til og med { $until } som { $office } fra { $participant }, og ingen er lagt inn etter det.
attention-no-chair = { $body } har ingen leder. Representantskapet velger en, hvis ikke avtalen sier noe annet (kommuneloven § 18-3).
attention-term-ends = { $body }: { $participant } leder til og med { $until }, og ingen er lagt inn etter det.
attention-unreachable = Ingen kan nå { $person } ({ $body }): verken Slack, e-post eller telefon er lagt inn.
attention-two-seats = { $body }: { $person } sitter i { $has } plasser. Det er lov, men tell plasser og ikke hoder.
attention-spelled-alike = { $person } og { $other } kan være samme person, skrevet på to måter ({ $body }).
attention-too-few-stand-ins = { $body }: { $participant } har { $has } vara og { $needs } medlemmer. Det skal være minst like mange vara som medlemmer (kommuneloven § 18-3).
attention-executive-votes = { $body }: { $office } fra { $participant } står med stemmerett, men kan ikke velges til organet (kommuneloven § 7-3, jf. § 7-2 bokstav f).
attention-proposes-without-basis = { $body }: { $office } fra { $participant } har forslagsrett uten å være medlem. Det kan bare en lov gi (kommuneloven § 8-1). Skriv hjemmelen, eller ta retten bort.
attention-outdated-form = { $body } står som § 27-samarbeid. Slike skulle være gjort om til interkommunalt politisk råd eller oppgavefellesskap innen høsten 2023 (kommuneloven § 31-2).
attention-body-ends = { $body } har { $until } som siste dag. Avslutt arbeidet, eller flytt dagen.

## Historikken for et organ

button-history = Historikk
button-history-back = Tilbake til plassene
button-history-earlier = Vis eldre
history-title = Historikk
history-of = Hva som er endret i { $body }
history-none = Ingenting er endret ennå.
history-when = { $day } kl. { $clock }
history-door-slack = i Slack
history-door-command-line = ved import
history-door-clock = av seg selv
history-corrected = _Retting av noe som har vært:_ { $text }
## Møteplaner som er limt inn

pasted-no-day = Linje { $line } («{ $text }») har ingen dato. Skriv den slik: «torsdag 22. februar kl. 09.00–11.15 Drammen rådhus».
pasted-no-such-day = Linje { $line }: «{ $word }» finnes ikke i kalenderen. Rett dag eller måned.
pasted-wrong-weekday = Linje { $line }: Datoen er { $day }, men det står «{ $word }». Rett ukedagen, eller skriv { $likely }, som er nærmest.
pasted-unknown-weekday = Linje { $line }: «{ $word }» er ikke en ukedag. Datoen er { $day }.
pasted-far-away = Linje { $line }: { $word } er langt unna året planen gjelder. Rett årstallet.
pasted-no-clock = Linje { $line } («{ $text }») har ikke klokkeslett. Skriv fra og til: «kl. 09.00–11.15».
pasted-no-such-clock = Linje { $line }: «{ $word }» er ikke klokkeslett. Døgnet går fra 00.00 til 23.59.
pasted-ends-before-start = Linje { $line }: «{ $word }» slutter før det begynner. Rett ett av klokkeslettene.

## Forslag til møteplan

refusal-too-many-meetings = { $count } møter i året er flere enn det er dager til. Skriv et tall opp til { $most }.
off-day-in = { $name } i { $county }
off-day-between = en inneklemt dag
off-day-christmas-eve = julaften
off-day-after-christmas = romjul
off-day-before-easter = onsdag før skjærtorsdag
off-day-summer = fellesferie
plan-either = { $some } eller { $last }
plan-why-day = { $weekday } i uke { $week }
plan-why-ahead = { $days ->
    [0] samme dag som { $of }
    [1] dagen før { $of }
   *[other] { $days } dager før { $of }
}
plan-why-together = samme dag og sted som { $of }
plan-why-week-before = uken før
plan-why-week-after = uken etter
plan-why-passed-off-day = { $when } er det { $off }
plan-why-passed-meeting = { $when } skal de samme til møte i { $of }
plan-why-passed-full-week = { $when } har de samme allerede to møter
plan-why-passed-follower = { $when } passer ikke for { $of }, som skal møtes først
plan-why-despite = det er { $off }, men ingen annen dag passet bedre
plan-why-turn = { $host } står for tur som vertskap
plan-unmet-a-body = et annet organ
plan-unmet-too-few-days = { $body } skal ha { $wanted } møter, men det er bare { $possible } ledige dager på den ukedagen i de månedene. Velg flere måneder, en annen ukedag eller færre møter.
plan-unmet-too-few-meetings = { $body } skal ha { $wanted } møter sammen med { $of }, men bare { $possible } av møtene i { $of } passer. Velg flere måneder eller færre møter.
plan-unmet-weekday = { $body } skal møtes på en { $weekday }, men også { $days } dager før { $of }, og det er aldri en { $weekday }. Endre ukedagen eller avstanden.
plan-unmet-same-weekday = { $body } skal møtes på en { $weekday }, men også samme dag som { $of }, og det er aldri en { $weekday }. Endre ukedagen til ett av organene.
plan-unmet-no-day-ahead = { $body } har ingen ledig dag { $days } dager før { $of } { $day }. Flytt det møtet, eller tillat en annen avstand.
plan-unmet-not-planned = { $body } skal legges etter { $of }, som ikke er med i planen. Ta det med, eller fjern sammenhengen.
plan-unmet-circle = Disse venter på hverandre: { $circle }. Fjern en av sammenhengene.
plan-unmet-ends-before-start = { $body } skal slutte før det begynner. Rett klokkeslettene.
plan-unmet-ends-after-midnight = { $body } blir ikke ferdig før midnatt når det møtes etter { $of }. Velg et tidligere klokkeslett.
plan-unmet-clash = { $body } og { $of } møtes samtidig { $day }, og de samme sitter i begge. Flytt ett av møtene, eller endre klokkeslettet.

## Kollisjoner i møteplanen

collision-and = { $some } og { $last }
collision-meeting = { $name } { $day }
collision-people = { $who } er ventet både i { $first } { $when } og i { $last } { $then }. Flytt ett av møtene.
collision-participant = { $who } har plass både i { $first } { $when } og i { $last } { $then }. Flytt ett av møtene, eller sørg for at ulike personer møter.
collision-travel = { $who } rekker ikke fra { $first } ({ $from }) til { $last } ({ $to }) { $then }. Reisen tar minst { $needed } minutter, og det er { $available } minutter til neste møte.
collision-week = { $who } har mange møter samme uke: { $meetings }.
collision-off-day = { $first } er lagt til { $when }. Det er { $off }.

## Møteplanen vedtas og endres

refusal-plan-year-over = { $year } er over. Velg et år som ikke er slutt.
refusal-plan-already-adopted = Møteplanen for { $organisation } { $year } er vedtatt. Nå endres den møte for møte, med «/mote flytt», «/mote avlys» eller «/mote ny».
refusal-outside-plan-year = { $body } { $day } er ikke i { $year }. Rett datoen, eller ta møtet ut av planen.
refusal-nothing-to-adopt = Det er ikke noe utkast til møteplan for { $organisation } { $year }, eller det er ingen møter i det. Lagre et utkast først.
refusal-draft-changed = Noen andre endret utkastet mens du hadde det åpent. Ingenting er gjort. Se på det på nytt.
refusal-adoption-case-missing = Skriv hvilken sak planen ble vedtatt i, for eksempel «sak 12/2026».
refusal-plan-not-possible =
    Utkastet kan ikke vedtas slik det står. Rett dette, og prøv igjen:
    { $which }
refusal-plan-change-unexplained = Møteplanen for { $year } er vedtatt. Skriv hvorfor den endres, så alle kan se det.
plan-and-more = … og { $count } til.
plan-difference-added = { $body }: nytt møte { $when }
plan-difference-removed = { $body }: møtet { $when } er tatt ut
plan-difference-moved = { $body }: flyttet fra { $before } til { $when }
plan-difference-kept = { $body } { $when }
plan-difference-place = stedet er nå { $now }
plan-difference-no-place = stedet er ikke lenger oppgitt
plan-difference-form = møteformen er nå { $now }
plan-difference-title = møtet heter nå { $now }
plan-difference-no-title = møtet har ikke lenger noe eget navn
plan-difference-host = vertskap er nå { $now }
plan-difference-no-host = møtet har ikke lenger noe vertskap
plan-difference-none = Ingen forskjell.
plan-news-circulated =
    { "" }*Utkast til møteplan: { $organisation } { $year }*
    Planen er ikke vedtatt. Si fra til sekretariatet hvis en dato ikke passer. Ikke legg datoene i kalenderen ennå.
plan-news-adopted =
    { "" }*Møteplanen er vedtatt: { $organisation } { $year }*
    Den ble vedtatt i { $case }. Du blir innkalt til hvert møte for seg, og svarer da.
plan-news-amended =
    { "" }*Møteplanen er endret: { $organisation } { $year }, versjon { $number }*
    Årsak: { $why }
plan-news-not-in-slack = Disse er ikke i Slack, og må få vite det på annen måte: { $names }.
news-moved-why = Årsak: { $why }

## Årshjul og årslister

wheel-title = { $organisation } – årshjul { $year }
wheel-meetings = { $n ->
    [one] 1 møte
   *[other] { $n } møter
}
wheel-bodies = Organer, fra ytterst til innerst
wheel-ring = { $n ->
    [one] { $body }, 1 møte
   *[other] { $body }, { $n } møter
}
wheel-off-days = Fridager
wheel-shade-summer = fellesferie
wheel-shade-school-holiday = skoleferie
wheel-shade-holiday = helligdag eller høytidsdag
wheel-shade-named = andre dager å styre unna
wheel-marks = Merker
wheel-mark-colliding = kolliderer med et annet møte
wheel-mark-strained = tett uke, eller på en fridag
wheel-weeks = Tallene innenfor månedene er ukenumre.
wheel-crowded = Ringer uten datoer har flere møter enn det er plass til. Datoene står i årslista.
wheel-collisions = Kollisjoner
wheel-more = … og { $n } til
wheel-from-to = { $first } til { $last }
wheel-counties = { $n } fylker
wheel-body = { $body }: { $days }.
wheel-no-meetings = ingen møter
wheel-collisions-seen = { $n ->
    [one] 1 kollisjon er merket.
   *[other] { $n } kollisjoner er merket.
}
year-list-title = Møteplan { $year } for { $whose }
year-list-day = Dag
year-list-clock = Kl.
year-list-body = Organ
year-list-place = Sted
year-list-name = Møte
year-list-none = Ingen møter er lagt inn i { $year }.
year-list-calendar = { $whose } { $year }

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
move-preview-told = Får beskjed i Slack: { $names }.
move-preview-unreached = Ikke i Slack, så du får en oppgave om å ta kontakt: { $names }.
move-preview-collisions = Nye kollisjoner
move-preview-no-collisions = Ingen nye kollisjoner.
move-along = Flytt også
move-along-hint = Disse møtene henger sammen med det du flytter. De det gjelder der, får også beskjed. Fjern haken ved dem som skal bli stående.
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
move-along-not = *{ $meeting }* { $when } henger sammen med dette møtet, men det er ingen ledig dag å flytte det til. Flytt det for seg.
cancel-preview = *{ $meeting }*, { $when }, avlyses. Ingenting er gjort ennå.
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

## Møteplanen i Slack

page-shown = { $first }–{ $last } av { $total }
button-plan = Se møteplanen
plan-title = Møteplan
plan-pick-year = Velg år
plan-pick-body = Velg organ
plan-coming = Kommende møter
plan-all-bodies = Alle organene
plan-nothing-coming = Ingen møter er planlagt framover.
plan-nothing-that-year = Ingen møter er planlagt i { $year }.
plan-standing-planned = planlagt
plan-standing-called = innkalt
plan-standing-cancelled = *avlyst*
plan-standing-draft = _utkast_
button-plan-desk = Planlegg et år

## Sekretærens arbeidsbord for et år

refusal-year-unreadable = «{ $word }» er ikke et år jeg kan vise. Skriv det slik: «/mote plan 2027».
desk-title = Planlegg et år
desk-headline = *Møteplanen { $year }*, { $organisation }
desk-pick-year = Velg år
desk-pick-organisation = Velg samarbeid
desk-none = Det er ikke noe utkast ennå. La Rådslag foreslå et år, eller skriv inn møtene selv.
desk-stand = { $n ->
        [0] { "" }
        [one] Ett møte står i planen allerede.
       *[other] { $n } møter står i planen allerede.
    }
desk-draft = 📝 *Utkast* med { $n ->
        [one] ett møte
       *[other] { $n } møter
    }, lagret { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }. Bare sekretariatet ser det.
desk-circulated = 👀 *Til gjennomsyn:* utkast med { $n ->
        [one] ett møte
       *[other] { $n } møter
    }, sendt { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
desk-adopted = ✅ *Vedtatt* i { $case } { $day }, med { $n ->
        [one] ett møte
       *[other] { $n } møter
    }. Dette er versjon { $version }.
desk-amended = ✅ *Vedtatt* i { $case }. Dette er versjon { $version }, endret { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }: «{ $why }»
desk-how-adopted = Planen endres møte for møte, med «/mote flytt», «/mote avlys» og «/mote ny». Hver endring blir en ny versjon.
desk-how-circulated = De som har sett utkastet, får det ikke på nytt før du sender det en gang til.
desk-over = Året er slutt, så planen kan ikke lages her.
desk-collisions = { $n ->
        [one] Én kollisjon
       *[other] { $n } kollisjoner
    }
button-desk-propose = Foreslå et år
button-desk-write = Rett utkastet
button-desk-paste = Skriv eller lim inn
button-desk-take = Bruk møtene som står
button-desk-circulate = Send til gjennomsyn
button-desk-adopt = Vedta
button-desk-versions = Versjoner
button-desk-files = Årshjul og filer
button-desk-back = Tilbake til planen
version-draft = Utkastet, { $day }
version-number = Versjon { $n }, { $day }
version-explained-draft = Lagret{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
version-explained-circulated = Sendt til gjennomsyn{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
version-explained-adopted = Vedtatt i { $case }.
version-explained-amended = { $why }{ $who ->
        [none] { "" }
       *[other] { " " }({ $who })
    }
versions-title = Versjoner
versions-old = Fra
versions-new = Til
versions-between = Forskjellen fra den ene til den andre

## Hva hvert organ ønsker av et år

refusal-rhythm-count-unreadable = «{ $typed }» er ikke et antall møter. Skriv et tall fra 1 til { $most }.
refusal-rhythm-body-missing = Velg hvilket organ møtene skal legges etter.
refusal-rhythm-days-unreadable = «{ $typed }» er ikke et antall dager. Skriv for eksempel «14 eller 21», og høyst { $most }.
rhythms-title = Foreslå et år
rhythms-intro = Slik ønsker organene å møtes. Se etter at det stemmer, så finner Rådslag de beste dagene i { $year }.
button-rhythms-back = Tilbake til rytmene
button-rhythm-change = Endre
button-rhythm-add = Legg inn rytme
button-propose = Foreslå
rhythm-title = Rytmen til et organ
rhythm-none = Ingen rytme er lagt inn, så Rådslag foreslår ingen møter her.
rhythm-saved = ✅ Rytmen til { $body } er lagret.
rhythm-count = { $n ->
        [one] ett møte
       *[other] { $n } møter
    }
rhythm-as-many = like mange møter
rhythm-ahead = { $days } dager før { $of }
rhythm-together = samme dag som { $of }
rhythm-hosts-in-turn = vertskap etter tur: { $hosts }
rhythm-weekday = Ukedag
rhythm-any-weekday = Følger et annet organ
rhythm-every-month = Alle måneder
rhythm-number = Antall møter
rhythm-number-hint = Et organ som møtes før et annet, får like mange møter som det, uansett tallet her.
rhythm-months = Måneder
rhythm-place-hint = Stedet når ikke noe annet blir skrevet, for eksempel «Drammen rådhus».
rhythm-relation = I forhold til et annet organ
rhythm-relation-none = For seg selv
rhythm-relation-ahead = Så mange dager før hvert møte i et annet organ
rhythm-relation-together = Samme dag og sted som et annet organ
rhythm-of = Hvilket organ?
rhythm-days = Hvor mange dager før?
rhythm-days-hint = Skriv det beste først: «14 eller 21».
rhythm-hosts = Vertskap etter tur
rhythm-hosts-hint = Én på hver linje, i den rekkefølgen de står for tur. La det stå tomt om møtene alltid er samme sted.

## Forslaget og utkastet

proposal-title = Forslag
proposal-intro = { $n ->
        [0] Rådslag fant ingen nye møter å foreslå i { $year }.
        [one] Rådslag foreslår ett møte i { $year }.
       *[other] Rådslag foreslår { $n } møter i { $year }.
    }{ $stand ->
        [0] { "" }
       *[other] { " " }De { $stand } som allerede står i planen, er regnet med og blir stående.
    } Ingenting er lagret ennå.
proposal-unmet = Dette lot seg ikke gjøre
button-proposal-edit = Rett som tekst
draft-title = Utkast til møteplan
draft-intro = Rett møtene i { $year } for hånd, eller lim inn en hel plan. Ett møte på hver linje. Ingenting er lagret før du trykker «Lagre utkast».{ $n ->
        [0] { "" }
       *[other] { " " }De { $n } møtene som allerede står i planen, er ikke med her.
    }
draft-part = { $body } ({ $n } av { $of })
draft-hint = Slik: «torsdag 22. februar kl. 09.00–11.15 Drammen rådhus». Mangler klokkeslett eller sted, brukes det som står i rytmen.
draft-left-out = Det er ikke plass til disse her, så de blir som de er: { $bodies }.
draft-other-year = { $day } er ikke i { $year }. Rett datoen, eller ta bort linja.
draft-no-place = Møtet { $day } mangler sted. Skriv det etter klokkeslettet.
draft-at-once = Møtet { $day } begynner før et annet på lista er slutt. Rett dagen eller klokkeslettet.
draft-saved = { $n ->
        [0] ✅ Utkastet er lagret, uten møter.
        [one] ✅ Utkastet er lagret, med ett møte.
       *[other] ✅ Utkastet er lagret, med { $n } møter.
    }
button-draft-save = Lagre utkast

## Gjennomsyn og vedtak

circulate-title = Send til gjennomsyn
circulate-intro = Utkastet til møteplan for { $organisation } { $year } blir vist for dem det gjelder. Ingenting er sendt ennå.
button-circulate = Send til gjennomsyn
circulated = ✅ Utkastet er på vei til dem det gjelder.
adoption-title = Vedta møteplanen
adoption-intro = Møteplanen for { $organisation } { $year }. Når den er vedtatt, blir hvert møte lagt inn, og hver endring etterpå får en grunn.
adoption-case = Hvilken sak ble den vedtatt i?
adoption-case-hint = For eksempel «sak 12/2026».
adoption-holds = Hold av datoen
adoption-holds-yes = Ja, alle får en kalenderfil
adoption-holds-no = Nei, de får bare beskjed
adoption-holds-hint = Kalenderfila spør ikke om svar. Innkallingen til hvert møte kommer senere.
adoption-preview = Møteplanen for { $organisation } { $year } blir vedtatt i *{ $case }*. Ingenting er gjort ennå.
adoption-makes = { $n ->
        [0] Alle møtene står i planen allerede.
        [one] Ett møte blir lagt inn.
       *[other] { $n } møter blir lagt inn.
    }
adoption-of-body = • { $body }: { $n ->
        [one] ett møte
       *[other] { $n } møter
    }
adoption-told-yes = Hver person får én melding, og én kalenderfil som holder av datoene til de møtene som er deres.
adoption-told-no = Hver person får én melding med de møtene som er deres.
adoption-told = { $n ->
        [0] Ingen av dem er i Slack.
        [one] Én person får beskjed: { $names }.
       *[other] { $n } personer får beskjed: { $names }.
    }
adoption-unreached = ⚠️ Ikke i Slack, så du må si fra til dem selv: { $names }.
button-adopt = Vedta planen
adopted = ✅ Møteplanen er vedtatt, og de det gjelder, får beskjed.

## Planen som fil

files-title = Årshjul og filer
files-intro = Planen for { $year } slik den er nå.
files-wheel_png = *Årshjul* som bilde (PNG)
files-wheel_svg = *Årshjul* for trykk (SVG)
files-pdf = *Møteliste* som PDF
files-word = *Møteliste* som Word-dokument
files-workbook = *Møteliste* som Excel, slik den kan importeres igjen
files-calendar = *Kalender* (.ics), for den som vil ha møtene i sin egen
files-how = Fila kommer i meldingene dine. Er planen ikke vedtatt, står det «Utkast» på den.
files-coming = Fila lages nå, og kommer i meldingene dine.
button-file-get = Hent
file-plan_file = Møteplanen som fil.
file-plan-name = Møteplan { $whose } { $year }
file-plan-draft = Utkast
file-plan-version = Versjon { $n }
dead-letter-plan_file = møteplanen som fil
