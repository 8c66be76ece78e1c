## Eksterne kalendere: det andre har planlagt

refusal-calendar-nameless = Skriv hvem sin kalender det er, for eksempel «Lier kommunestyre».
refusal-calendar-address-unfit = Dette er ikke en adresse jeg kan hente en kalender fra. Den skal begynne med https://, http:// eller webcal://.
refusal-calendar-known = Samarbeidet har allerede kalenderen «{ $name }» med det navnet eller den adressen.
refusal-too-many-calendars = Samarbeidet har { $most } kalendere, og flere er det ikke plass til. Fjern en først.
off-day-of-calendar = { $name } ({ $calendar })
off-day-unnamed = { $name }opptatt i kalenderen { $calendar }
collision-external = { $first } { $when } faller sammen med { $event ->
        [none] noe
       *[other] «{ $event }»
    } i kalenderen { $calendar }, { $then }.
button-desk-calendars = Kalendere
button-calendars-back = Tilbake til kalenderne
button-calendar-add = Legg til kalender
button-calendar-change = Endre
button-calendar-hurry = Hent nå
button-calendar-remove = Fjern kalenderen
calendars-title = Andres kalendere
calendars-intro = Rådslag ser i disse kalenderne noen ganger om dagen, og i alle år som planlegges. Legg til møteplanen til et kommunestyre eller fylkesting, eller arrangementene til KS.
calendars-none = Samarbeidet ser ikke i noen kalender ennå.
calendar-title = Kalender
calendar-name = Hvem sin kalender er det?
calendar-name-hint = Navnet står i begrunnelser og kollisjoner, for eksempel «Lier kommunestyre».
calendar-address = Adressen til kalenderen
calendar-address-hint = Den slutter ofte på .ics. På nettsiden heter det gjerne «Abonner» eller «iCal». Er den hemmelig, så vis den ikke til andre.
calendar-counting = Hvordan skal den telle?
calendar-counting-avoided = Gå utenom dagene
calendar-means-avoided = Forslaget legger møtene på andre dager når det lar seg gjøre.
calendar-counting-checked = Bare si fra om kollisjoner
calendar-means-checked = Møter som faller sammen med noe i kalenderen, blir nevnt.
calendar-counts-avoided = går utenom dagene
calendar-counts-checked = sier fra om kollisjoner
calendar-saved = ✅ Kalenderen «{ $name }» er lagret. Den blir hentet om et øyeblikk.
calendar-hurried = Kalenderen «{ $name }» blir hentet om et øyeblikk. Åpne dette på nytt for å se hvordan det gikk.
calendar-removed = ✅ Rådslag ser ikke lenger i kalenderen «{ $name }».
calendar-unread = Den er ikke hentet ennå.
calendar-read = { $n ->
        [0] Ingen hendelser
        [one] Én hendelse
       *[other] { $n } hendelser
    } i { $year }, hentet { $when }.
calendar-skipped = { $n ->
        [one] Én hendelse kunne ikke leses, og er ikke med.
       *[other] { $n } hendelser kunne ikke leses, og er ikke med.
    }
calendar-mishap = Det gikk ikke å hente den { $when }: { $why }
calendar-kept = Det som ble hentet { $when }, gjelder fortsatt.
calendar-nothing-kept = Forslaget kan ikke ta hensyn til den før den er hentet.
calendar-mishap-unreachable = Serveren svarte ikke. Sjekk adressen.
calendar-mishap-internal = Adressen ligger i et internt nett, og der henter Rådslag ingenting. Finn adressen som gjelder utenfra.
calendar-mishap-slow = Serveren brukte for lang tid.
calendar-mishap-redirected = Adressen sender videre i ring, eller til noe som ikke er på nettet. Finn den nye adressen.
calendar-mishap-not-found = Det er ingen kalender på adressen lenger. Finn den nye.
calendar-mishap-forbidden = Kalenderen krever innlogging. Be om en adresse som kan hentes av alle.
calendar-mishap-refused = Serveren har trøbbel. Rådslag prøver igjen om en time.
calendar-mishap-large = Kalenderen er for stor: over 2 MB eller 5000 hendelser. Be om en adresse med bare møtene.
calendar-mishap-no-calendar = Det som ligger der, er ikke en kalender. Kanskje er det en nettside. Se etter en adresse som slutter på .ics.
calendar-mishap-emptied = Kalenderen er tom nå. Er det riktig, så fjern den.
desk-calendars-astray = Disse kalenderne kunne ikke hentes sist: { $names }. Se hvorfor under «Kalendere».
