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
