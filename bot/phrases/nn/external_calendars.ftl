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
