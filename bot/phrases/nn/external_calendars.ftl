## Eksterne kalendrar: det andre har planlagt

refusal-calendar-nameless = Skriv kven sin kalender det er, til dømes «Lier kommunestyre».
refusal-calendar-address-unfit = Dette er ikkje ei adresse eg kan hente ein kalender frå. Ho skal byrje med https://, http:// eller webcal://.
refusal-calendar-known = Samarbeidet har alt kalenderen «{ $name }» med det namnet eller den adressa.
refusal-too-many-calendars = Samarbeidet har { $most } kalendrar, og fleire er det ikkje plass til. Fjern ein først.
off-day-of-calendar = { $name } ({ $calendar })
off-day-unnamed = { $name }oppteke i kalenderen { $calendar }
collision-external = { $first } { $when } fell saman med { $event ->
        [none] noko
       *[other] «{ $event }»
    } i kalenderen { $calendar }, { $then }.
button-desk-calendars = Kalendrar
button-calendars-back = Tilbake til kalendrane
button-calendar-add = Legg til kalender
button-calendar-change = Endre
button-calendar-hurry = Hent no
button-calendar-remove = Fjern kalenderen
calendars-title = Kalendrane til andre
calendars-intro = Rådslag ser i desse kalendrane nokre gonger om dagen, og i alle år som blir planlagde. Legg til møteplanen til eit kommunestyre eller fylkesting, eller arrangementa til KS.
calendars-none = Samarbeidet ser ikkje i nokon kalender enno.
calendar-title = Kalender
calendar-name = Kven sin kalender er det?
calendar-name-hint = Namnet står i grunngivingar og kollisjonar, til dømes «Lier kommunestyre».
calendar-address = Adressa til kalenderen
calendar-address-hint = Ho sluttar ofte på .ics. På nettsida heiter det gjerne «Abonner» eller «iCal». Er ho hemmeleg, så vis henne ikkje til andre.
calendar-counting = Korleis skal han telje?
calendar-counting-avoided = Gå utanom dagane
calendar-means-avoided = Framlegget legg møta på andre dagar når det lèt seg gjere.
calendar-counting-checked = Berre seie frå om kollisjonar
calendar-means-checked = Møte som fell saman med noko i kalenderen, blir nemnde.
calendar-counts-avoided = går utanom dagane
calendar-counts-checked = seier frå om kollisjonar
calendar-saved = ✅ Kalenderen «{ $name }» er lagra. Han blir henta om ein augneblink.
calendar-hurried = Kalenderen «{ $name }» blir henta om ein augneblink. Opne dette på nytt for å sjå korleis det gjekk.
calendar-removed = ✅ Rådslag ser ikkje lenger i kalenderen «{ $name }».
calendar-unread = Han er ikkje henta enno.
calendar-read = { $n ->
        [0] Ingen hendingar
        [one] Éi hending
       *[other] { $n } hendingar
    } i { $year }, henta { $when }.
calendar-skipped = { $n ->
        [one] Éi hending kunne ikkje lesast, og er ikkje med.
       *[other] { $n } hendingar kunne ikkje lesast, og er ikkje med.
    }
calendar-mishap = Det gjekk ikkje an å hente han { $when }: { $why }
calendar-kept = Det som vart henta { $when }, gjeld framleis.
calendar-nothing-kept = Framlegget kan ikkje ta omsyn til han før han er henta.
calendar-mishap-unreachable = Tenaren svarte ikkje. Sjekk adressa.
calendar-mishap-internal = Adressa ligg i eit internt nett, og der hentar Rådslag ingenting. Finn adressa som gjeld utanfrå.
calendar-mishap-slow = Tenaren brukte for lang tid.
calendar-mishap-redirected = Adressa sender vidare i ring, eller til noko som ikkje er på nettet. Finn den nye adressa.
calendar-mishap-not-found = Det er ingen kalender på adressa lenger. Finn den nye.
calendar-mishap-forbidden = Kalenderen krev innlogging. Be om ei adresse som kan hentast av alle.
calendar-mishap-refused = Tenaren har trøbbel. Rådslag prøver igjen om ein time.
calendar-mishap-large = Kalenderen er for stor: over 2 MB eller 5000 hendingar. Be om ei adresse med berre møta.
calendar-mishap-no-calendar = Det som ligg der, er ikkje ein kalender. Kanskje er det ei nettside. Sjå etter ei adresse som sluttar på .ics.
calendar-mishap-emptied = Kalenderen er tom no. Er det rett, så fjern han.
desk-calendars-astray = Desse kalendrane kunne ikkje hentast sist: { $names }. Sjå kvifor under «Kalendrar».
