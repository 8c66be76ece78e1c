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
home-member-unsure = ❔ Du veit ikkje enno om du kjem.
home-member-partly = ✅ Du kjem, men ikkje til heile møtet.
home-member-away = Du har meldt forfall.
home-member-released = Du er ikkje lenger kalla inn.
home-stand-in-awaited = ❓ Du er spurd om å møte som vara.
home-stand-in-coming = ✅ Du møter som vara.
home-stand-in-partly = ✅ Du møter som vara, men ikkje til heile møtet.
home-stand-in-silent = Du svarte ikkje i tide på om du kunne møte som vara.
home-stand-in-away = Du har sagt nei til å møte som vara.
home-stand-in-released = Du treng ikkje møte.
home-calendar = Møta i din eigen kalender
home-calendar-text = Få møta dine inn i Outlook, Google eller Apple Kalender. Dei held seg oppdaterte av seg sjølve.
home-calendar-has = Du har ei adresse til kalenderen din frå { $day }. Ho blir ikkje vist igjen, men du kan lage ei ny eller følgje meir.
home-calendar-more = Ny adresse, eller meir
to-do-notice = Innkallinga er ikkje send.
to-do-attendance = Møtet har teke til. Før frammøtet.
to-do-minutes = Frammøtet er ført. Lag { minutes-word.the }.
