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
home-member-unsure = ❔ Du vet ikke ennå om du kommer.
home-member-partly = ✅ Du kommer, men ikke til hele møtet.
home-member-away = Du har meldt forfall.
home-member-released = Du er ikke lenger innkalt.
home-stand-in-awaited = ❓ Du er spurt om å møte som vara.
home-stand-in-coming = ✅ Du møter som vara.
home-stand-in-partly = ✅ Du møter som vara, men ikke til hele møtet.
home-stand-in-silent = Du svarte ikke i tide på om du kunne møte som vara.
home-stand-in-away = Du har sagt nei til å møte som vara.
home-stand-in-released = Du trenger ikke møte.
home-calendar = Møtene i din egen kalender
home-calendar-text = Få møtene dine inn i Outlook, Google eller Apple Kalender. De holder seg oppdatert av seg selv.
home-calendar-has = Du har en adresse til kalenderen din fra { $day }. Den vises ikke igjen, men du kan lage en ny eller følge mer.
home-calendar-more = Ny adresse, eller mer
to-do-notice = Innkallingen er ikke sendt.
to-do-attendance = Møtet har begynt. Før oppmøtet.
to-do-minutes = Oppmøtet er ført. Lag { minutes-word.the }.
