### Alt Rådslag seier, på nynorsk. Bokmål står ved sida av, med dei same namna.
### Fakta kjem ferdig formaterte: datoar, klokkeslett og tal er tekst.

## Årsaker og møteformer

reason-illness = Sjukdom
reason-elected_office = Anna møte i folkevalt organ
reason-work = Arbeid
reason-travel = Reise
reason-other = Anna
form-physical = fysisk møte
form-remote = fjernmøte
list-and = { $first } og { $last }
list-more = { $first } (og { $n } til)
list-rest = … og { $n } til

## Nei, og kva du kan gjere i staden

refusal-only-for-secretariat = Berre sekretariatet for { $body } kan gjere dette. Ta kontakt med dei om noko må endrast.
refusal-not-for-others = Du kan berre svare for deg sjølv. Be den det gjeld, om å svare, eller ta kontakt med sekretariatet.
refusal-not-called = Du er ikkje kalla inn til dette møtet i { $body }. Meiner du at du skulle ha vore det, ta kontakt med sekretariatet.
refusal-no-longer-needed = Takk for at du ville, men plassen er fylt. Du treng ikkje møte.
refusal-notice-not-sent = Innkallinga er ikkje send enno. Sekretariatet sender innkallinga med «/mote innkall».
refusal-notice-already-sent = Innkallinga er alt send. Sjå svara med «/mote status».
refusal-nobody-to-call = Ingen sit i { $body } den dagen. Legg inn medlemene først med «radslag import».
refusal-meeting-has-begun = Møtet har teke til, så dette kan ikkje endrast her lenger. Sei frå direkte til møteleiaren eller sekretariatet.
refusal-meeting-cancelled = Møtet er avlyst. Du treng ikkje gjere noko.
refusal-meeting-changed = Nokon andre endra møtet medan du hadde dette ope, så ingenting er lagra. Lukk, opne på nytt, og sjå om det du ville, framleis stemmer.
refusal-answer-outdated = Møtet har fått ny tid eller ny stad sidan du vart spurd, så svaret er ikkje lagra. Finn meldinga med det nye tidspunktet, og svar der.
refusal-nothing-moved = Møtet er alt då og der. Endre tid, stad eller møteform, eller lukk.
refusal-date-in-past = Tidspunktet er passert. Vel eit som ligg fram i tid.
refusal-ends-before-start = Møtet må slutte etter at det har teke til. Vel eit seinare klokkeslett.
refusal-body-already-meets = { $body } har alt møte { $when }. Vel ei anna tid.
refusal-place-missing = Eit fysisk møte må ha ein stad. Skriv kvar, til dømes «Sogndal kulturhus».
refusal-remote-not-allowed = { $body } har ikkje opna for fjernmøte. Vel fysisk møte.
refusal-time-does-not-exist = Dette klokkeslettet finst ikkje den dagen: Når sommartida tek til, går klokka rett frå 02.00 til 03.00.
refusal-stand-in-is-member = { $name } sit sjølv i organet og kan ikkje møte for ein annan. Vel ein annan vara.
refusal-stand-in-is-away = { $name } har meldt forfall eller sagt nei til dette møtet. Vel ein annan vara.
refusal-stand-in-already-called = { $name } er alt spurd om å møte. Vel ein annan vara.
refusal-stand-in-not-listed = { $name } står ikkje på varalista for plassen din. Vel ein som gjer det.
refusal-stand-in-unknown = Den du valde, høyrer ikkje til i arbeidsområdet. Vel ein annan, eller skriv inn namn, kommune og e-post.
refusal-attendance-missing = Referatet blir laga av oppmøtet, og det er ikkje ført enno. Før det først med «/mote oppmote».
refusal-left-before-arriving = { $name } står oppført som gått før frammøte. Rett eitt av klokkesletta.
refusal-part-times-missing = Skriv når { $name } kom eller gjekk. Veit du det ikkje, trykk «Lukk»: Då står det berre at { $name } var med i delar av møtet.
refusal-body-unknown = Eg kjenner ikkje «{ $word }». { $nearest ->
        [none] Skriv namnet på eit organ, eller lat det stå tomt.
       *[other] Meinte du «{ $nearest }»?
    }
refusal-no-such-meeting = Fann ikkje møtet. Det kan vere sletta. Sjå møta dine under «Hjem».
refusal-stranger = Rådslag kjenner deg ikkje enno. Er du ny i arbeidsområdet, prøv igjen om ein time. Elles kan sekretariatet legge deg inn med den e-postadressa du har i Slack.
refusal-stand-in-missing = Skriv namn, kommune og e-post til den som skal møte for deg, eller la alle tre felta stå tomme.
refusal-too-many-stand-ins = Vel ein i Slack, eller skriv inn ein annan, men ikkje begge delar.
refusal-reason-missing = Vel ei årsak.
refusal-email-invalid = Dette er ikkje ei e-postadresse. Skriv adressa slik: namn@kommune.no.
refusal-date-missing = Fyll inn dato, start og slutt.
refusal-day-unreadable = «{ $typed }» er ikkje ein dag som finst. Skriv han slik: «22.02.2018» eller «22. februar 2018».
refusal-since-before-holder = { $name } har sete sidan { $day }. Vel den dagen eller ein seinare. Det som var før, rettar du i fila.
refusal-already-there = { $name } er der alt { $day }. Vel ein annan person eller ein annan dag.
refusal-nobody-to-substitute = Plassen er ledig, så det er ingen å vere settemedlem for. Set inn ein ny på plassen i staden.
refusal-seat-ended = Plassen tek slutt { $day }. Vel ein dag før det.
refusal-seat-not-begun = Plassen tek til { $day }. Vel den dagen eller ein seinare.
refusal-no-such-seat = Plassen står ikkje lenger i organet. Lukk, og opne organet på nytt.
refusal-until-before-since = Siste dag må vere same dag som den første eller seinare.
refusal-until-missing = Ein settemedlem sit så lenge permisjonen varer. Fyll ut siste dag.
refusal-stand-ins-not-used = { $body } kallar ikkje inn vara. Skal organet gjere det, endrar du reglane i fila.
refusal-already-listed = { $name } står alt på lista. Vel ein annan.
refusal-nobody-picked = Vel ein i Slack, eller skriv eit namn.
refusal-person-unknown = Eg kjenner ingen som heiter «{ $name }». { $nearest ->
        [none] Skriv også e-post og kvar personen kjem frå.
       *[other] Meinte du «{ $nearest }»? Elles fyller du også ut e-post og kvar personen kjem frå.
    }
refusal-name-shared = Fleire heiter { $name }. Skriv e-postadressa til den du meiner.
refusal-newcomer-unfinished = Ein som er ny, må ha namn, e-post og kvar personen kjem frå. Fyll ut alle tre.
refusal-email-of-another = Adressa høyrer til { $name }. Skriv det namnet, eller ei anna adresse.
refusal-person-picked-twice = Vel ein i Slack, eller skriv inn ein annan, men ikkje begge delar.
refusal-slack-user-unknown = Den du valde, høyrer ikkje til i arbeidsområdet. Vel ein annan.
refusal-slack-user-taken = Slack-brukaren er alt kopla til { $name }. Er det same personen, rettar du e-postadressa i fila. Elles vel du ein annan.
refusal-already-linked = { $name } er alt kopla til ein i Slack.
refusal-nobody-to-link = Alle på denne plassen er alt i Slack.
refusal-roster-changed = Nokon andre endra kven som sit, medan du hadde dette ope. Ingenting er lagra. Lukk, og opne organet på nytt.

## Til ettertanke (det er lov likevel)

caution-holiday = Datoen er ein offentleg fridag: { $day } ({ $holiday }). Trykk «Lagre» ein gong til om møtet likevel skal vere då.
caution-weekend = Datoen er i ei helg: { $day }. Trykk «Lagre» ein gong til om møtet likevel skal vere då.

## Saksliste

item-roll-call = Opprop
item-opening = Godkjenning av innkalling og dagsorden
item-own-minutes = Godkjenning av referat frå førre møte
item-own-minutes-of = Godkjenning av referat frå { $day }
item-other-minutes = Referat frå andre organ
item-briefing = Orienteringar
item-round = Frå kommunane
item-any-other = Eventuelt

## Referat

minutes-title = Referat frå møte i { $body } { $day }
minutes-label-when = Tid
minutes-label-place = Stad
minutes-label-present = Til stades
minutes-label-secretariat = Sekretariatet
minutes-label-apologies = Forfall
minutes-label-not-come = Ikkje møtt
minutes-label-guests = Dessutan møtte
minutes-label-decision = Vedtak
minutes-none = Ingen
minutes-for = { $stand_in } for { $member }
minutes-arrived = { $name } møtte kl. { $clock }.
minutes-left = { $name } fråtredde kl. { $clock }.
minutes-in-part = { $name } var til stades i delar av møtet.
minutes-case = Sak { $number } { $title }

## Når noko sviktar

fault-database = Databasen svarer ikkje akkurat no, så ingenting er lagra. Prøv igjen om eit minutt.
fault-slack = Slack svarte ikkje. Det du gjorde, kan likevel vere lagra. Sjå under «Hjem» før du prøver igjen.
fault-unknown = Noko gjekk gale hos Rådslag, og ingenting er lagra. Prøv igjen. Skjer det på nytt, sei frå til sekretariatet.

## Det som står på knappar og i titlar

app-name = Rådslag
button-come = Eg kjem
button-apologise = Meld forfall
button-withdraw = Trekk forfallet
button-step-in = Ja, eg møter
button-decline = Nei, eg kan ikkje
button-they-come = Svarte ja
button-they-decline = Svarte nei
button-send = Send
button-save = Lagre
button-next = Neste
button-close = Lukk
button-try-again = Prøv igjen
button-not-now = Ikkje no
button-notice = Kall inn
button-status = Sjå status
button-attendance = Før oppmøte
button-minutes = Lag referat
button-move = Flytt møtet
button-cancel = Avlys møtet
button-subscribe = Abonner i kalenderen

## Kortet: ei eiga melding til kvar person om eit møte

card-headline-called = Innkalling: { $meeting }
card-headline-cancelled = AVLYST: { $meeting }
card-holder-awaited =
    Du er kalla inn som medlem for { $participant }. Møtet er eit { $form }.
    { "" }*Svar innan { $deadline }.*
card-substitute-awaited =
    Du er kalla inn som settemedlem for { $participant }. Møtet er eit { $form }.
    { "" }*Svar innan { $deadline }.*
card-proxy-awaited =
    Du er kalla inn som fast fullmektig for { $participant }. Møtet er eit { $form }.
    { "" }*Svar innan { $deadline }.*
card-coming = ✅ *Du kjem.* Takk for svaret. Du kan endre det heilt til møtet tek til.
card-away = Takk, vi har registrert *forfall* frå deg. Du treng ikkje gjere noko meir.
card-away-filled = { $name } møter for deg.
card-away-asked = Vi har spurt { $name } om å møte for deg.
card-away-contacted = Sekretariatet tek kontakt med { $name }, som ikkje er i Slack.
card-away-empty = Førebels møter ingen for deg. Sekretariatet har fått beskjed.
card-released = { $farewell } Du treng ikkje møte. Takk for at du har vore med.
farewell-to = Når møtet blir halde, har { $name } teke over plassen din i { $body }.
farewell = Når møtet blir halde, har du ikkje lenger plassen din i { $body }.
card-cancelled = Møtet er avlyst. Grunn: { $why }. Du treng ikkje gjere noko.
card-stand-in-awaited =
    { "" }*Kan du møte for { $member }, { $participant }?*
    Svar innan { $deadline }.
card-stand-in-coming = ✅ *Du møter for { $member }, { $participant }.* Takk! Legg møtet i kalenderen med fila under.
card-stand-in-away = Takk for svaret. Du møter ikkje for { $member }, { $participant }.
card-stand-in-released = Du treng ikkje møte for { $member }, { $participant }, likevel. Takk for at du var klar.
card-agenda = Saksliste
card-signed = Helsing { $name }

## Oversikta til sekretæren

overview-title = Oversikt: { $meeting }
overview-planned = Planlagt: { $meeting }
overview-called = Kalla inn: { $meeting }
overview-cancelled = AVLYST: { $meeting }
overview-filled = { $filled } av { $seats } plassar er fylte.
overview-answered = Alle har svart.
overview-silent = { $n ->
    [one] Éin har ikkje svart.
   *[other] { $n } har ikkje svart.
}
overview-asked = { $n ->
    [one] Éin vara er spurd.
   *[other] { $n } vara er spurde.
}
overview-deadline = Svarfrist: { $deadline }
outlook-quorum-secured =
    🟢 Møtet blir vedtaksført: { $coming } av { $total } { $counted ->
        [participants] deltakarar
        [votes] røyster
       *[members] medlemer
    } er venta, { $needed } må til.
outlook-quorum-open =
    🟡 Ikkje avgjort: { $coming } av { $total } { $counted ->
        [participants] deltakarar
        [votes] røyster
       *[members] medlemer
    } er venta så langt, { $needed } må til.
outlook-quorum-lost =
    🔴 Møtet blir ikkje vedtaksført slik det no ser ut: { $coming } av { $total } { $counted ->
        [participants] deltakarar
        [votes] røyster
       *[members] medlemer
    } er venta, og det manglar { $missing }.
outlook-half-secured = 🟢 Minst halvparten kjem: { $coming } av { $total }.
outlook-half-open = 🟡 Ikkje avgjort: { $coming } av { $total } kjem så langt, minst { $needed } må møte.
outlook-half-lost = 🔴 Under halvparten kjem slik det no ser ut: { $coming } av { $total }.
standing-coming = Kjem ({ $n })
standing-stand_in_coming = Vara møter ({ $n })
standing-stand_in_asked = Vara er spurd ({ $n })
standing-awaited = Har ikkje svart ({ $n })
standing-empty = Forfall utan vara ({ $n })
standing-vacant = Ubesett ({ $n })
line-own = { $member }, { $participant }
line-stand_in_coming = { $stand_in } for { $member }, { $participant }
line-stand_in_asked = { $stand_in } er spurd om å møte for { $member }, { $participant }
line-empty = { $member }, { $participant }
line-empty-asked = { $member }, { $participant } (har sagt nei: { $asked })
line-vacant = { $participant }
line-unreached = { " " }– _ikkje i Slack_
status-title = Status
status-confidential = Berre for sekretariatet
status-apology = { $name }: { $reason }
status-apology-note = { $name }: { $reason }. «{ $note }»
status-apology-only-note = { $name }: «{ $note }»
dead-letters-title = ⚠️ *Dette kom ikkje fram*
dead-letters-line = • { $name }: { $lost }. { $why }
dead-letters-not_in_slack = Personen er ikkje i Slack.
dead-letters-not_found = Slack finn ikkje personen.
dead-letters-no_answer = Slack svarte ikkje, sjølv etter fleire forsøk.
dead-letters-refused = Slack tok ikkje imot det. Den som driftar Rådslag, finn grunnen i loggen.
dead-letters-hint = Trykk «Prøv igjen» når det som var i vegen, er borte. Ta elles kontakt på annan måte.
dead-letters-tried = { $n ->
        [0] Alt er anten sendt eller på veg.
        [one] Rådslag prøver igjen med éi melding no.
       *[other] Rådslag prøver igjen med { $n } meldingar no.
    } Opne «/mote status» om eit minutt, så ser du om det gjekk.
dead-letter-card = meldinga med svarknappar
dead-letter-overview = oversikta
dead-letter-invitation = kalenderfila
dead-letter-cancellation = kalenderfila for avlysing
dead-letter-moved = beskjeden om ny tid eller ny stad
dead-letter-cancelled = beskjeden om avlysing
dead-letter-asked_again = spørsmålet om å møte likevel
dead-letter-released = beskjeden om ikkje å møte
dead-letter-seat_unfilled = beskjeden om at ingen vara er att
dead-letter-succeeded = beskjeden om at plassen har gått vidare
dead-letter-seated = beskjeden om ny plass
dead-letter-seat_vacated = oppgåva om ein tom plass
dead-letter-reach = oppgåva om å ta kontakt
dead-letter-minutes = referatet
dead-letter-plan_circulated = utkastet til møteplan
dead-letter-plan_adopted = beskjeden om vedteken møteplan
dead-letter-plan_amended = beskjeden om endra møteplan
dead-letter-held_dates = kalenderfila med datoar å halde av

## Nytt, sagt éin gong

news-moved =
    { "" }*Nytt tidspunkt eller ny stad: { $meeting }*
    Møtet er no { $when }. Har du svart før, gjeld ikkje det svaret lenger. *Svar på nytt innan { $deadline }* i meldinga over. Ny kalenderfil kjem under.
news-cancelled =
    { "" }*Møtet { $day } er avlyst: { $meeting }*
    Grunn: { $why }. Slett avtalen i kalenderen din med fila under.
news-asked_again =
    { "" }*Kan du møte likevel? { $meeting }, { $when }*
    Du er spurd på nytt. Svar i meldinga over.
news-released =
    { "" }*Du treng ikkje møte likevel: { $meeting }, { $when }*
    Den du skulle møte for, kjem sjølv eller har ikkje plassen lenger, eller møtet er flytta. Takk for at du var klar.
news-succeeded =
    { "" }*Du treng ikkje møte: { $meeting }, { $when }*
    { $farewell } Takk for at du har vore med.
news-succeeded-stays =
    { "" }*Nytt om plassane dine: { $meeting }, { $when }*
    { $farewell } Du er framleis kalla inn til møtet. Sjå meldinga over.
news-seated =
    { "" }*Du er kalla inn for { $participant }: { $meeting }, { $when }*
    Du har teke over plassen. Sjå meldinga over, og svar der om du ikkje har svart.
news-seat_vacated =
    { "" }*Ingen har plassen: { $participant }*
    Plassen til { $participant } er ubesett i { $meeting }, { $when }. Legg inn kven som tek over plassen, så blir innkallinga send.
news-seat_unfilled =
    { "" }*Ingen vara igjen: { $participant }*
    { $member } har forfall til { $meeting }, { $when }, og det er ingen fleire å spørje. Plassen blir ståande tom om ikkje du finn nokon.
news-reach-stand-in =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikkje i Slack, og skal spørjast om å møte for { $member } i { $meeting }, { $when }. Registrer svaret her:
news-reach-member =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikkje i Slack, og må få innkallinga til { $meeting }, { $when }, på annan måte. Registrer svaret her:
news-reach-cancelled =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikkje i Slack, og må få vite at { $meeting }, { $when }, er avlyst.
news-reach-released =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikkje i Slack, og må få vite at det ikkje lenger er nødvendig å møte for { $member } i { $meeting }, { $when }.
news-reach-succeeded =
    { "" }*Ta kontakt med { $name } ({ $ways })*
    Personen er ikkje i Slack, og må få vite at plassen har gått til ein annan eller er avslutta. Det er ikkje lenger nødvendig å møte i { $meeting }, { $when }.
news-reach-unknown = verken telefon eller e-post er kjend
file-invitation = Kalenderfil. Opne fila for å legge møtet i kalenderen.
file-cancellation = Kalenderfil. Opne fila for å ta møtet ut av kalenderen.
file-held_dates = { $n ->
        [one] Hald av datoen. Opne fila for å leggje møtet i kalenderen. Du skal ikkje svare på noko no; innkallinga kjem for seg.
       *[other] Hald av datoane. Opne fila for å leggje { $n } møte i kalenderen. Du skal ikkje svare på noko no; innkallingane kjem for seg.
    }
file-minutes = Referatet frå { $meeting }, klart til å fylle inn vedtaka.

## Meld forfall

apology-intro = *{ $meeting }*, { $when }
apology-reason = Årsak
apology-privacy = Berre sekretariatet ser årsaka. Ho kjem aldri med i referatet eller i nokon kanal.
apology-no-stand-in = Ingen vara er meld inn for plassen din. Sekretariatet får beskjed.
apology-stand-in = Kven skal spørjast om å møte for deg?
apology-by-order = Sekretariatet finn nokon
apology-next-in-line = Den som står for tur på varalista
apology-anyone = Vil du heller sende ein annan? Vel ein i Slack, eller skriv inn namn, kommune og e-post.
apology-colleague = Ein annan i Slack
apology-colleague-placeholder = Vel person
apology-name = Namn på ein som ikkje er i Slack
apology-origin = Kommune
apology-email = E-post
apology-note = Beskjed til sekretariatet
apology-note-hint = Ikkje skriv helseopplysningar her. Beskjeden blir sletta 30 dagar etter møtet.

## Nytt, flytta og avlyst møte

a-body = eit organ
meeting-new = Nytt møte
meeting-body = Organ
meeting-title = Tittel
meeting-title-hint = Berre om møtet treng meir enn namnet på organet, til dømes «Strategisamling».
meeting-date = Dato
meeting-starts = Frå
meeting-ends = Til
meeting-form = Møteform
meeting-place = Stad
meeting-place-hint = Til dømes «Sogndal kulturhus». Må fyllast ut for eit fysisk møte.
meeting-cases = Saker
meeting-cases-hint = Éi sak per linje. Sakene får nummer når innkallinga blir send.
meeting-planned = Møtet er lagt inn: *{ $meeting }*: { $when }. Ingen har fått beskjed enno. Send innkallinga med «/mote innkall».
meeting-moved = Møtet er flytta: *{ $meeting }* er no { $when }.
meeting-moved-told = Dei det gjeld, får beskjed. Er dei kalla inn, må dei svare på nytt.
meeting-cancelled = *{ $meeting }*, { $when }, er avlyst. Dei det gjeld, får beskjed.
meeting-why = Kvifor eit ekstra møte?
meeting-why-hint = Må fyllast ut når møteplanen for året er vedteken. Grunnen står i den nye versjonen av han.
move-intro = *{ $meeting }*, no { $when }. Først får du sjå kva som følgjer av det.
cancel-intro = *{ $meeting }*, { $when }. Først får du sjå kva som følgjer av det.
cancel-why = Kvifor blir møtet avlyst?
cancel-why-hint = Alle som er kalla inn, får lese dette.

## Innkalling: førehandsvising

notice-title = Kall inn
notice-submit = Send innkallinga
notice-intro =
    { $n ->
        [one] Éin person
       *[other] { $n } personar
    } blir kalla inn til *{ $body }* { $when }. Svarfristen er *{ $deadline }*. Ingenting er sendt enno.
notice-short = ⚠️ Kort varsel: innkallinga går ut { $days ->
        [0] same dag som møtet
        [one] éin dag før møtet
       *[other] { $days } dagar før møtet
    }, og regelen til organet er { $rule } dagar.
notice-vacant = ⚠️ Ubesett, så ingen blir kalla inn: { $seats }.
notice-unreached = ⚠️ Ikkje i Slack, så du får ei oppgåve om å ta kontakt: { $names }.
notice-recipients = Desse får innkallinga
notice-message = Slik ser meldinga ut for den første på lista. Med følgjer «innkalling.ics».
notice-sent = { $n ->
        [one] Innkallinga er på veg til éin person.
       *[other] Innkallinga er på veg til { $n } personar.
    } Oversikta kjem i meldingane dine og held seg oppdatert.

## Organet: kven som sit, kva dag som helst

button-organ = Sjå organet
button-organ-earlier = ← Førre
button-organ-later = Neste →
button-organ-back = Tilbake til organet
button-seating-back = Rett opplysningane
choose-organ = Kva organ vil du sjå?
choose-organ-none = Ingen organ er lagde inn enno. Sekretariatet importerer dei frå ei fil.
choose-organ-other = Andre organ
choose-organ-all = Organ
choose-organ-placeholder = Vel eit organ
choose-organ-more = … og { $n } til. Skriv namnet etter kommandoen, til dømes «/mote organ rådmannsgruppa».
choose-organ-until = { $name } (til { $day })
organ-title = Kven sit?
organ-today = Slik er det i dag, { $day }.
organ-past = Slik var det { $day }.
organ-ahead = Slik blir det { $day }, etter det som er avgjort til denne tid.
organ-absent = Organet finst ikkje { $day }.
organ-since = Første dag er { $day }.
organ-until = Siste dag er { $day }.
organ-predecessor = Før dette: { $body }.
organ-successor = Etter dette: { $body }.
organ-form = Organform: { $form }
organ-task = Oppgåve: { $task }
organ-parent = Overordna organ: { $body }
organ-chair = Leiar: { $who }
organ-deputy = Nestleiar: { $who }
organ-chair-until = til og med { $day }
organ-chair-follows = følgjer leiinga i { $body }
organ-secretariat = Sekretariat: { $names }
organ-seats = { $seats ->
        [one] 1 plass
       *[other] { $seats } plassar
    }, { $voting } med røysterett{ $votes ->
        [none] { "" }
       *[other] { " " }og { $votes } røyster til saman
    }.
organ-vacant = { $n ->
        [one] ⚪ 1 plass er ledig.
       *[other] ⚪ { $n } plassar er ledige.
    }
organ-empty = Ingen plassar er lagde inn for denne dagen.
organ-day = Vel dag
organ-participants = Vel deltakar
organ-everybody = Alle deltakarar
organ-page = Plass { $first }–{ $last } av { $seats }
organ-open = ⚪ *Ledig*
organ-open-word = ledig
organ-unreached = { " " }(ikkje i Slack)
organ-proxy = { $proxy } for { $holder }
organ-as-proxy = fast fullmektig
organ-as-substitute = settemedlem
organ-votes = { $n } røyster
organ-stand-ins = ↳ Vara: { $names }
organ-stand-ins-shared = ↳ Vara for desse { $n }: { $names }
manner-appointed = konstituert { $office }
manner-acting = fungerande { $office }
rights-attends = møte
rights-speaks = tale
rights-proposes = forslags
rights-votes = røyste
rights-some = { $kinds }rett
rights-none = utan møterett
legal-form-ipr = interkommunalt politisk råd (kommunelova kapittel 18)
legal-form-ko = kommunalt oppgåvefellesskap (kommunelova kapittel 19)
legal-form-iks = interkommunalt selskap (IKS-lova)
legal-form-paragraph_27 = § 27-samarbeid (kommunelova 1992)
legal-form-agreement = samarbeid etter avtale
legal-form-administrative = administrativ gruppe
legal-form-working_group = arbeidsgruppe

## Sekretæren endrar kven som sit

seating-seat = Plassen som skal endrast
seating-seat-placeholder = Vel ein plass
seating-step = Kva vil du gjere?
seating-step-replace = Setje inn ein ny frå ein dag
seating-step-act = Konstituert, fungerande eller settemedlem
seating-step-stand_in = Føre opp ein vara, sist på lista
seating-step-link = Kople ein person til Slack
seating-step-end = La plassen ta slutt
seating-for-secretary = Berre for sekretariatet
seating-now = *{ $participant }, { $office }* i { $body }. I dag: { $holder }.
seating-now-open = *{ $participant }, { $office }* i { $body }. I dag er plassen ledig.
seating-how-office = Plassen følgjer vervet, så det er vervet som blir endra.
seating-how-named = Plassen er gitt til ein person med namn, så det er berre denne plassen som blir endra.
seating-how-leave = Ein settemedlem sit medan medlemen har permisjon (kommunelova § 7-11).
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
seating-seat-substitute = { $person } er settemedlem i { $body } for { $participant } ({ $office }) frå { $since }{ $until ->
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

## Oppmøte

attendance-title = Oppmøte
attendance-intro = *{ $meeting }*, { $when }. Felta er fylte inn frå svara. Rett det som ikkje stemmer.
attendance-present = { $name } møtte
attendance-part = { $name } var med i delar av møtet
attendance-present-for = { $name } møtte for { $member }
attendance-part-for = { $name } for { $member }, delar av møtet
attendance-excused = Forfall
attendance-not_come = Ikkje møtt, utan forfall
attendance-guests = Gjester
attendance-guests-hint = Éin per linje: namn, komma og kvar dei kjem frå. Til dømes «Kari Moen, Statsforvaltaren».
attendance-times-intro = Når kom og gjekk dei som var med i delar av møtet? La det stå tomt om dei var der frå start eller til slutt.
attendance-arrived = { $name } kom kl.
attendance-left = { $name } gjekk kl.
attendance-saved = Oppmøtet er lagra: { $present } av { $seats } plassar var fylte. Lag referatet med «/mote referat».
minutes-coming = Referatet blir laga no og kjem som Word-fil i meldingane dine.

## Heim

home-title = Hei, { $name }!
home-to-do = For deg som er sekretær
home-all-done = Ingenting ventar på deg.
home-undelivered = ⚠️ { $n ->
        [one] Éi melding kom ikkje fram.
       *[other] { $n } meldingar kom ikkje fram.
    } Sjå kva med «/mote status». Der kan du prøve igjen.
home-ahead = Neste i møteplanen
home-meetings = Møta dine
home-no-meetings = Ingen møte i sikte.
home-more = … og { $n } til, lenger fram.
home-not-called = Planlagt. Innkalling kjem.
home-cancelled = Avlyst.
home-member-awaited = ❓ Du har ikkje svart.
home-member-coming = ✅ Du kjem.
home-member-away = Du har meldt forfall.
home-member-released = Du er ikkje lenger kalla inn.
home-stand-in-awaited = ❓ Du er spurd om å møte som vara.
home-stand-in-coming = ✅ Du møter som vara.
home-stand-in-away = Du har sagt nei til å møte som vara.
home-stand-in-released = Du treng ikkje møte.
home-calendar = Møta i din eigen kalender
home-calendar-text = Få møta dine inn i Outlook, Google eller Apple Kalender. Dei held seg oppdaterte av seg sjølve.
to-do-notice = Innkallinga er ikkje send.
to-do-attendance = Møtet har teke til. Før oppmøtet.
to-do-minutes = Oppmøtet er ført. Lag referatet.

## Kalenderabonnement

feed-title = Møta i kalenderen
feed-address = Dette er adressa til din eigen møtekalender. Kopier adressa no: Ho blir vist berre denne eine gongen.
feed-how-outlook = *Outlook:* Kalender → Legg til kalender → Abonner fra nettet. Lim inn adressa.
feed-how-google = *Google:* Kalender på nettet → pluss ved «Andre kalendere» → Fra nettadresse. Lim inn adressa.
feed-how-apple = *Apple:* Kalender → Arkiv → Nytt kalenderabonnement. På iPhone: Innstillinger → Kalender → Kontoer → Legg til konto → Annet → Legg til kalenderabonnement.
feed-secret = Adressa er hemmeleg: Den som har adressa, ser møta dine. Har ho kome på avvegar, lagar du ei ny under «Hjem».
feed-replace = Du har ei adresse frå { $day }. Lagar du ei ny, sluttar den gamle å verke, og du må legge inn den nye i kalenderen din.
feed-replace-submit = Lag ny adresse

## Kommandoane

menu-greeting = Hei, { $name }! Kva vil du gjere?
menu-help = Skriv «/mote hjelp» for å sjå alle kommandoane.
help-secretary =
    { "" }*For sekretariatet*
    • `/mote ny` – legg inn eit møte
    • `/mote innkall` – sjå og send innkallinga
    • `/mote status` – kven kjem, og blir møtet vedtaksført?
    • `/mote flytt` og `/mote avlys` – sjå kva som følgjer, endre eit møte og varsle alle
    • `/mote plan` – planlegg også eit år: foreslå, rett, send til gjennomsyn og vedta
    • `/mote oppmote` – før kven som er i rommet
    • `/mote referat` – få referatet som Word-fil
    Skriv gjerne namnet på organet til slutt: `/mote status rådmannsgruppa`.
help-member =
    { "" }*For alle*
    • `/forfall` – meld forfall til eit møte
    • `/mote` – det du kan gjere her
    • `/mote status` – kven kjem?
    • `/mote organ` – kven sit, i dag eller ein annan dag?
    • `/mote plan` – møta framover, eller eit år: `/mote plan 2027`
help-unread = Det du skriv her, blir ikkje lese. Rådslag svarar på kommandoar og knappar, og under «Hjem» ser du møta dine.
command-unknown = «{ $word }» er ikkje noko eg kan. Dette kan eg:
command-unknown-near = «{ $word }» er ikkje noko eg kan. Meinte du «/mote { $nearest }»?
choose-more = Skriv namnet på organet etter kommandoen, så blir lista kortare.
choose-later = Seinare møte
choose-later-pick = Vel eit møte
choose-notice = Kva møte vil du kalle inn til?
choose-notice-none = Ingen møte ventar på innkalling. Legg inn eit nytt med «/mote ny».
choose-status = Kva møte vil du sjå status for?
choose-status-none = Ingen møte er kalla inn. Send innkallinga med «/mote innkall».
choose-attendance = Kva møte vil du føre oppmøte for?
choose-attendance-none = Ingen møte å føre oppmøte for. Send innkallinga først.
choose-minutes = Kva møte vil du lage referat frå?
choose-minutes-none = Ingen møte å lage referat frå. Før oppmøtet først med «/mote oppmote».
choose-move = Kva møte vil du flytte?
choose-move-none = Ingen møte å flytte.
choose-cancel = Kva møte vil du avlyse?
choose-cancel-none = Ingen møte å avlyse.
choose-apologise = Kva møte vil du melde forfall til?
choose-apologise-none = Du har ingen innkallingar å melde forfall til no. Svara dine ser du under «Hjem».

## Nettsida

web-front = Rådslag er møtesekretær for råd som kommunar driv saman. Tenesta blir brukt frå Slack.

## Kalender

ics-cancelled = AVLYST: { $meeting }
ics-form = Møteform: { $form }
ics-planned = Hald av datoen. Innkallinga kjem seinare.
ics-stands-in = Du møter for { $member }, { $participant }.
ics-answer-awaited = Du har ikkje svart enno.
ics-answer-coming = Du har svart: kjem.
ics-answer-away = Du har svart: forfall.
ics-answer-released = Plassen er fylt, så du treng ikkje møte.
ics-agenda = Saksliste:
ics-name = Mine rådsmøte
ics-ended = Denne kalenderadressa gjeld ikkje lenger. Ei ny får du under «Hjem» i Rådslag i Slack.
ics-unknown = Denne kalenderadressa finst ikkje.
ics-unavailable = Kalenderen kan ikkje hentast akkurat no. Prøv igjen om eit par minutt.

## Det som nokon bør sjå på

attention-title = Dette bør du sjå på
attention-see-all = Sjå alle { $n }
attention-none = Ingenting å merke seg akkurat no.
attention-no-secretariat = { $body } har ikkje noko sekretariat, så ingen kan kalle inn. Legg inn ein sekretær.
attention-vacant = { $body }: Ingen sit i plassen for { $office } frå { $participant }. Legg inn kven det er.
attention-mandate-ends = { $body }: { $person } sit til og med { $until } som { $office } frå { $participant }, og ingen er lagd inn etter det.
attention-no-chair = { $body } har ingen leiar. Representantskapet vel ein, om ikkje avtalen seier noko anna (kommunelova § 18-3).
attention-term-ends = { $body }: { $participant } leier til og med { $until }, og ingen er lagd inn etter det.
attention-unreachable = Ingen får tak i { $person } ({ $body }): verken Slack, e-post eller telefon er lagt inn.
attention-two-seats = { $body }: { $person } sit i { $has } plassar. Det er lov, men tel plassar og ikkje hovud.
attention-spelled-alike = { $person } og { $other } kan vere same person, skriven på to måtar ({ $body }).
attention-too-few-stand-ins = { $body }: { $participant } har { $has } vara og { $needs } medlemer. Det skal vere minst like mange vara som medlemer (kommunelova § 18-3).
attention-executive-votes = { $body }: { $office } frå { $participant } står med røysterett, men kan ikkje veljast til organet (kommunelova § 7-3, jf. § 7-2 bokstav f).
attention-proposes-without-basis = { $body }: { $office } frå { $participant } har forslagsrett utan å vere medlem. Det kan berre ei lov gje (kommunelova § 8-1). Skriv heimelen, eller ta retten bort.
attention-outdated-form = { $body } står som § 27-samarbeid. Slike skulle vere gjorde om til interkommunalt politisk råd eller oppgåvefellesskap innan hausten 2023 (kommunelova § 31-2).
attention-body-ends = { $body } har { $until } som siste dag. Avslutt arbeidet, eller flytt dagen.

## Historikken for eit organ

button-history = Historikk
button-history-back = Tilbake til plassane
button-history-earlier = Vis eldre
history-title = Historikk
history-of = Kva som er endra i { $body }
history-none = Ingenting er endra enno.
history-when = { $day } kl. { $clock }
history-door-slack = i Slack
history-door-command-line = ved import
history-door-clock = av seg sjølv
history-corrected = _Retting av noko som har vore:_ { $text }
## Møteplanar som er limte inn

pasted-no-day = Linje { $line } («{ $text }») har ingen dato. Skriv han slik: «torsdag 22. februar kl. 09.00–11.15 Drammen rådhus».
pasted-no-such-day = Linje { $line }: «{ $word }» finst ikkje i kalenderen. Rett dag eller månad.
pasted-wrong-weekday = Linje { $line }: Datoen er { $day }, men det står «{ $word }». Rett vekedagen, eller skriv { $likely }, som er nærmast.
pasted-unknown-weekday = Linje { $line }: «{ $word }» er ikkje ein vekedag. Datoen er { $day }.
pasted-far-away = Linje { $line }: { $word } er langt unna året planen gjeld. Rett årstalet.
pasted-no-clock = Linje { $line } («{ $text }») har ikkje klokkeslett. Skriv frå og til: «kl. 09.00–11.15».
pasted-no-such-clock = Linje { $line }: «{ $word }» er ikkje klokkeslett. Døgnet går frå 00.00 til 23.59.
pasted-ends-before-start = Linje { $line }: «{ $word }» sluttar før det byrjar. Rett eitt av klokkesletta.

## Framlegg til møteplan

refusal-too-many-meetings = { $count } møte i året er fleire enn det er dagar til. Skriv eit tal opp til { $most }.
off-day-in = { $name } i { $county }
off-day-between = ein inneklemd dag
off-day-christmas-eve = julaftan
off-day-after-christmas = romjul
off-day-before-easter = onsdag før skjertorsdag
off-day-summer = fellesferie
plan-either = { $some } eller { $last }
plan-why-day = { $weekday } i veke { $week }
plan-why-ahead = { $days ->
    [0] same dag som { $of }
    [1] dagen før { $of }
   *[other] { $days } dagar før { $of }
}
plan-why-together = same dag og stad som { $of }
plan-why-week-before = veka før
plan-why-week-after = veka etter
plan-why-passed-off-day = { $when } er det { $off }
plan-why-passed-meeting = { $when } skal dei same til møte i { $of }
plan-why-passed-full-week = { $when } har dei same alt to møte
plan-why-passed-follower = { $when } passar ikkje for { $of }, som skal møtast først
plan-why-despite = det er { $off }, men ingen annan dag passa betre
plan-why-turn = { $host } står for tur som vertskap
plan-unmet-a-body = eit anna organ
plan-unmet-too-few-days = { $body } skal ha { $wanted } møte, men det er berre { $possible } ledige dagar på den vekedagen i dei månadene. Vel fleire månader, ein annan vekedag eller færre møte.
plan-unmet-too-few-meetings = { $body } skal ha { $wanted } møte saman med { $of }, men berre { $possible } av møta i { $of } passar. Vel fleire månader eller færre møte.
plan-unmet-weekday = { $body } skal møtast på ein { $weekday }, men òg { $days } dagar før { $of }, og det er aldri ein { $weekday }. Endre vekedagen eller avstanden.
plan-unmet-same-weekday = { $body } skal møtast på ein { $weekday }, men òg same dag som { $of }, og det er aldri ein { $weekday }. Endre vekedagen til eitt av organa.
plan-unmet-no-day-ahead = { $body } har ingen ledig dag { $days } dagar før { $of } { $day }. Flytt det møtet, eller tillat ein annan avstand.
plan-unmet-not-planned = { $body } skal leggjast etter { $of }, som ikkje er med i planen. Ta det med, eller fjern samanhengen.
plan-unmet-circle = Desse ventar på kvarandre: { $circle }. Fjern ein av samanhengane.
plan-unmet-ends-before-start = { $body } skal slutte før det byrjar. Rett klokkesletta.
plan-unmet-ends-after-midnight = { $body } blir ikkje ferdig før midnatt når det møtest etter { $of }. Vel eit tidlegare klokkeslett.
plan-unmet-clash = { $body } og { $of } møtest samstundes { $day }, og dei same sit i begge. Flytt eitt av møta, eller endre klokkeslettet.

## Kollisjonar i møteplanen

collision-and = { $some } og { $last }
collision-meeting = { $name } { $day }
collision-people = { $who } er venta både i { $first } { $when } og i { $last } { $then }. Flytt eitt av møta.
collision-participant = { $who } har plass både i { $first } { $when } og i { $last } { $then }. Flytt eitt av møta, eller sørg for at ulike personar møter.
collision-travel = { $who } rekk ikkje frå { $first } ({ $from }) til { $last } ({ $to }) { $then }. Reisa tek minst { $needed } minutt, og det er { $available } minutt til neste møte.
collision-week = { $who } har mange møte same veka: { $meetings }.
collision-off-day = { $first } er lagt til { $when }. Det er { $off }.

## Møteplanen blir vedteken og endra

refusal-plan-year-over = { $year } er over. Vel eit år som ikkje er slutt.
refusal-plan-already-adopted = Møteplanen for { $organisation } { $year } er vedteken. No blir han endra møte for møte, med «/mote flytt», «/mote avlys» eller «/mote ny».
refusal-outside-plan-year = { $body } { $day } er ikkje i { $year }. Rett datoen, eller ta møtet ut av planen.
refusal-nothing-to-adopt = Det er ikkje noko utkast til møteplan for { $organisation } { $year }, eller det er ingen møte i det. Lagre eit utkast først.
refusal-draft-changed = Nokon andre endra utkastet medan du hadde det ope. Ingenting er gjort. Sjå på det på nytt.
refusal-adoption-case-missing = Skriv kva sak planen vart vedteken i, til dømes «sak 12/2026».
refusal-plan-not-possible =
    Utkastet kan ikkje vedtakast slik det står. Rett dette, og prøv igjen:
    { $which }
refusal-plan-change-unexplained = Møteplanen for { $year } er vedteken. Skriv kvifor han blir endra, så alle kan sjå det.
plan-and-more = … og { $count } til.
plan-difference-added = { $body }: nytt møte { $when }
plan-difference-removed = { $body }: møtet { $when } er teke ut
plan-difference-moved = { $body }: flytta frå { $before } til { $when }
plan-difference-kept = { $body } { $when }
plan-difference-place = staden er no { $now }
plan-difference-no-place = staden er ikkje lenger oppgitt
plan-difference-form = møteforma er no { $now }
plan-difference-title = møtet heiter no { $now }
plan-difference-no-title = møtet har ikkje lenger noko eige namn
plan-difference-host = vertskap er no { $now }
plan-difference-no-host = møtet har ikkje lenger noko vertskap
plan-difference-none = Ingen skilnad.
plan-news-circulated =
    { "" }*Utkast til møteplan: { $organisation } { $year }*
    Planen er ikkje vedteken. Sei frå til sekretariatet om ein dato ikkje passar. Ikkje legg datoane i kalenderen enno.
plan-news-adopted =
    { "" }*Møteplanen er vedteken: { $organisation } { $year }*
    Han vart vedteken i { $case }. Du blir kalla inn til kvart møte for seg, og svarar då.
plan-news-amended =
    { "" }*Møteplanen er endra: { $organisation } { $year }, versjon { $number }*
    Årsak: { $why }
plan-news-not-in-slack = Desse er ikkje i Slack, og må få vite det på annan måte: { $names }.
news-moved-why = Årsak: { $why }

## Årshjul og årslister

wheel-title = { $organisation } – årshjul { $year }
wheel-meetings = { $n ->
    [one] 1 møte
   *[other] { $n } møte
}
wheel-bodies = Organ, frå ytst til inst
wheel-ring = { $n ->
    [one] { $body }, 1 møte
   *[other] { $body }, { $n } møte
}
wheel-off-days = Fridagar
wheel-shade-summer = fellesferie
wheel-shade-school-holiday = skuleferie
wheel-shade-holiday = heilagdag eller høgtidsdag
wheel-shade-named = andre dagar å styre unna
wheel-marks = Merke
wheel-mark-colliding = kolliderer med eit anna møte
wheel-mark-strained = tett veke, eller på ein fridag
wheel-weeks = Tala innanfor månadene er vekenummer.
wheel-crowded = Ringar utan datoar har fleire møte enn det er plass til. Datoane står i årslista.
wheel-collisions = Kollisjonar
wheel-more = … og { $n } til
wheel-from-to = { $first } til { $last }
wheel-counties = { $n } fylke
wheel-body = { $body }: { $days }.
wheel-no-meetings = ingen møte
wheel-collisions-seen = { $n ->
    [one] 1 kollisjon er merkt.
   *[other] { $n } kollisjonar er merkte.
}
year-list-title = Møteplan { $year } for { $whose }
year-list-day = Dag
year-list-clock = Kl.
year-list-body = Organ
year-list-place = Stad
year-list-name = Møte
year-list-none = Ingen møte er lagde inn i { $year }.
year-list-calendar = { $whose } { $year }

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
move-preview-told = Får beskjed i Slack: { $names }.
move-preview-unreached = Ikkje i Slack, så du får ei oppgåve om å ta kontakt: { $names }.
move-preview-collisions = Nye kollisjonar
move-preview-no-collisions = Ingen nye kollisjonar.
move-along = Flytt også
move-along-hint = Desse møta heng saman med det du flyttar. Dei det gjeld der, får også beskjed. Fjern haken ved dei som skal bli ståande.
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
move-along-not = *{ $meeting }* { $when } heng saman med dette møtet, men det er ingen ledig dag å flytte det til. Flytt det for seg.
cancel-preview = *{ $meeting }*, { $when }, blir avlyst. Ingenting er gjort enno.
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

## Møteplanen i Slack

page-shown = { $first }–{ $last } av { $total }
button-plan = Sjå møteplanen
plan-title = Møteplan
plan-pick-year = Vel år
plan-pick-body = Vel organ
plan-coming = Komande møte
plan-all-bodies = Alle organa
plan-nothing-coming = Ingen møte er planlagde framover.
plan-nothing-that-year = Ingen møte er planlagde i { $year }.
plan-standing-planned = planlagt
plan-standing-called = innkalla
plan-standing-cancelled = *avlyst*
plan-standing-draft = _utkast_
button-plan-desk = Planlegg eit år

## Arbeidsbordet til sekretæren for eit år

refusal-year-unreadable = «{ $word }» er ikkje eit år eg kan vise. Skriv det slik: «/mote plan 2027».
desk-title = Planlegg eit år
desk-headline = *Møteplanen { $year }*, { $organisation }
desk-pick-year = Vel år
desk-pick-organisation = Vel samarbeid
desk-none = Det er ikkje noko utkast enno. La Rådslag foreslå eit år, eller skriv inn møta sjølv.
desk-stand = { $n ->
        [0] { "" }
        [one] Eitt møte står i planen allereie.
       *[other] { $n } møte står i planen allereie.
    }
desk-draft = 📝 *Utkast* med { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }, lagra { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }. Berre sekretariatet ser det.
desk-circulated = 👀 *Til gjennomsyn:* utkast med { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }, sendt { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
desk-adopted = ✅ *Vedteken* i { $case } { $day }, med { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }. Dette er versjon { $version }.
desk-amended = ✅ *Vedteken* i { $case }. Dette er versjon { $version }, endra { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }: «{ $why }»
desk-how-adopted = Planen blir endra møte for møte, med «/mote flytt», «/mote avlys» og «/mote ny». Kvar endring blir ein ny versjon.
desk-how-circulated = Dei som har sett utkastet, får det ikkje på nytt før du sender det ein gong til.
desk-over = Året er slutt, så planen kan ikkje lagast her.
desk-collisions = { $n ->
        [one] Éin kollisjon
       *[other] { $n } kollisjonar
    }
button-desk-propose = Foreslå eit år
button-desk-write = Rett utkastet
button-desk-paste = Skriv eller lim inn
button-desk-take = Bruk møta som står
button-desk-circulate = Send til gjennomsyn
button-desk-adopt = Vedta
button-desk-versions = Versjonar
button-desk-files = Årshjul og filer
button-desk-back = Tilbake til planen
version-draft = Utkastet, { $day }
version-number = Versjon { $n }, { $day }
version-explained-draft = Lagra{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
version-explained-circulated = Sendt til gjennomsyn{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
version-explained-adopted = Vedteken i { $case }.
version-explained-amended = { $why }{ $who ->
        [none] { "" }
       *[other] { " " }({ $who })
    }
versions-title = Versjonar
versions-old = Frå
versions-new = Til
versions-between = Skilnaden frå den eine til den andre

## Kva kvart organ ønskjer av eit år

refusal-rhythm-count-unreadable = «{ $typed }» er ikkje eit tal på møte. Skriv eit tal frå 1 til { $most }.
refusal-rhythm-body-missing = Vel kva organ møta skal leggjast etter.
refusal-rhythm-days-unreadable = «{ $typed }» er ikkje eit tal på dagar. Skriv til dømes «14 eller 21», og høgst { $most }.
rhythms-title = Foreslå eit år
rhythms-intro = Slik ønskjer organa å møtast. Sjå etter at det stemmer, så finn Rådslag dei beste dagane i { $year }.
button-rhythms-back = Tilbake til rytmane
button-rhythm-change = Endre
button-rhythm-add = Legg inn rytme
button-propose = Foreslå
rhythm-title = Rytmen til eit organ
rhythm-none = Ingen rytme er lagd inn, så Rådslag foreslår ingen møte her.
rhythm-saved = ✅ Rytmen til { $body } er lagra.
rhythm-count = { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }
rhythm-as-many = like mange møte
rhythm-ahead = { $days } dagar før { $of }
rhythm-together = same dag som { $of }
rhythm-hosts-in-turn = vertskap etter tur: { $hosts }
rhythm-weekday = Vekedag
rhythm-any-weekday = Følgjer eit anna organ
rhythm-every-month = Alle månader
rhythm-number = Talet på møte
rhythm-number-hint = Eit organ som møtest før eit anna, får like mange møte som det, uansett talet her.
rhythm-months = Månader
rhythm-place-hint = Staden når ikkje noko anna blir skrive, til dømes «Drammen rådhus».
rhythm-relation = I forhold til eit anna organ
rhythm-relation-none = For seg sjølv
rhythm-relation-ahead = Så mange dagar før kvart møte i eit anna organ
rhythm-relation-together = Same dag og stad som eit anna organ
rhythm-of = Kva organ?
rhythm-days = Kor mange dagar før?
rhythm-days-hint = Skriv det beste først: «14 eller 21».
rhythm-hosts = Vertskap etter tur
rhythm-hosts-hint = Éin på kvar linje, i den rekkjefølgja dei står for tur. La det stå tomt om møta alltid er same stad.

## Framlegget og utkastet

proposal-title = Framlegg
proposal-intro = { $n ->
        [0] Rådslag fann ingen nye møte å foreslå i { $year }.
        [one] Rådslag foreslår eitt møte i { $year }.
       *[other] Rådslag foreslår { $n } møte i { $year }.
    }{ $stand ->
        [0] { "" }
       *[other] { " " }Dei { $stand } som allereie står i planen, er rekna med og blir ståande.
    } Ingenting er lagra enno.
proposal-unmet = Dette lét seg ikkje gjere
button-proposal-edit = Rett som tekst
draft-title = Utkast til møteplan
draft-intro = Rett møta i { $year } for hand, eller lim inn ein heil plan. Eitt møte på kvar linje. Ingenting er lagra før du trykkjer «Lagre utkast».{ $n ->
        [0] { "" }
       *[other] { " " }Dei { $n } møta som allereie står i planen, er ikkje med her.
    }
draft-part = { $body } ({ $n } av { $of })
draft-hint = Slik: «torsdag 22. februar kl. 09.00–11.15 Drammen rådhus». Manglar klokkeslett eller stad, blir det som står i rytmen, brukt.
draft-left-out = Det er ikkje plass til desse her, så dei blir som dei er: { $bodies }.
draft-other-year = { $day } er ikkje i { $year }. Rett datoen, eller ta bort linja.
draft-no-place = Møtet { $day } manglar stad. Skriv han etter klokkeslettet.
draft-at-once = Møtet { $day } byrjar før eit anna på lista er slutt. Rett dagen eller klokkeslettet.
draft-saved = { $n ->
        [0] ✅ Utkastet er lagra, utan møte.
        [one] ✅ Utkastet er lagra, med eitt møte.
       *[other] ✅ Utkastet er lagra, med { $n } møte.
    }
button-draft-save = Lagre utkast

## Gjennomsyn og vedtak

circulate-title = Send til gjennomsyn
circulate-intro = Utkastet til møteplan for { $organisation } { $year } blir vist for dei det gjeld. Ingenting er sendt enno.
button-circulate = Send til gjennomsyn
circulated = ✅ Utkastet er på veg til dei det gjeld.
adoption-title = Vedta møteplanen
adoption-intro = Møteplanen for { $organisation } { $year }. Når han er vedteken, blir kvart møte lagt inn, og kvar endring etterpå får ein grunn.
adoption-case = Kva sak vart han vedteken i?
adoption-case-hint = Til dømes «sak 12/2026».
adoption-holds = Hald av datoen
adoption-holds-yes = Ja, alle får ei kalenderfil
adoption-holds-no = Nei, dei får berre beskjed
adoption-holds-hint = Kalenderfila spør ikkje om svar. Innkallinga til kvart møte kjem seinare.
adoption-preview = Møteplanen for { $organisation } { $year } blir vedteken i *{ $case }*. Ingenting er gjort enno.
adoption-makes = { $n ->
        [0] Alle møta står i planen allereie.
        [one] Eitt møte blir lagt inn.
       *[other] { $n } møte blir lagde inn.
    }
adoption-of-body = • { $body }: { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }
adoption-told-yes = Kvar person får éi melding, og éi kalenderfil som held av datoane til dei møta som er deira.
adoption-told-no = Kvar person får éi melding med dei møta som er deira.
adoption-told = { $n ->
        [0] Ingen av dei er i Slack.
        [one] Éin person får beskjed: { $names }.
       *[other] { $n } personar får beskjed: { $names }.
    }
adoption-unreached = ⚠️ Ikkje i Slack, så du må seie frå til dei sjølv: { $names }.
button-adopt = Vedta planen
adopted = ✅ Møteplanen er vedteken, og dei det gjeld, får beskjed.

## Planen som fil

files-title = Årshjul og filer
files-intro = Planen for { $year } slik han er no.
files-wheel_png = *Årshjul* som bilete (PNG)
files-wheel_svg = *Årshjul* for trykk (SVG)
files-pdf = *Møteliste* som PDF
files-word = *Møteliste* som Word-dokument
files-workbook = *Møteliste* som Excel, slik ho kan importerast att
files-calendar = *Kalender* (.ics), for den som vil ha møta i sin eigen
files-how = Fila kjem i meldingane dine. Er planen ikkje vedteken, står det «Utkast» på henne.
files-coming = Fila blir laga no, og kjem i meldingane dine.
button-file-get = Hent
file-plan_file = Møteplanen som fil.
file-plan-name = Møteplan { $whose } { $year }
file-plan-draft = Utkast
file-plan-version = Versjon { $n }
dead-letter-plan_file = møteplanen som fil
