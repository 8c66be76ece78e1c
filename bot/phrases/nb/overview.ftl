## Sekretærens oversikt

overview-title = Oversikt: { $meeting }
overview-planned = Planlagt: { $meeting }
overview-called = Innkalt: { $meeting }
overview-cancelled = AVLYST: { $meeting }
overview-filled = { $filled } av { $seats } plasser er besatt.
overview-answered = Alle har svart.
overview-delivered = 📨 { $n } av { $of } levert.
overview-delivered-all = 📨 Levert til alle { $of }.
overview-lost = { $n ->
        [one] Til én kom det ikke fram.
       *[other] Til { $n } kom det ikke fram.
    } Se «/mote status».
overview-silent = { $n ->
    [one] Én har ikke svart.
   *[other] { $n } har ikke svart.
}
overview-unsure = { $n ->
    [one] Én vet ikke ennå.
   *[other] { $n } vet ikke ennå.
}
overview-asked = { $n ->
    [one] Én vara er spurt.
   *[other] { $n } vara er spurt.
}
overview-empty = { $n ->
    [one] Én plass står tom.
   *[other] { $n } plasser står tomme.
}
outlook-quorum-secured =
    🟢 Møtet blir vedtaksført{ $part }: { $coming } av { $total } { $counted ->
        [participants] deltakere
        [votes] stemmer
       *[members] medlemmer
    } er ventet, { $needed } må til.
outlook-quorum-likely =
    🟡 Trolig vedtaksført{ $part }, om de som ikke har svart, kommer: { $coming } av { $total } { $counted ->
        [participants] deltakere
        [votes] stemmer
       *[members] medlemmer
    } er ventet så langt, { $needed } må til.
outlook-unanswered =
    ⚪ Ingen har sagt ja ennå. Det må komme { $needed } av { $total } { $counted ->
        [participants] deltakere
        [votes] stemmer
       *[members] medlemmer
    } for at møtet skal bli vedtaksført.
outlook-quorum-at_risk =
    🟠 Usikkert om møtet blir vedtaksført{ $part }: { $coming } av { $total } { $counted ->
        [participants] deltakere
        [votes] stemmer
       *[members] medlemmer
    } er ventet så langt, { $needed } må til.
outlook-quorum-lost =
    🔴 Møtet blir ikke vedtaksført{ $part } slik det nå ser ut: { $coming } av { $total } { $counted ->
        [participants] deltakere
        [votes] stemmer
       *[members] medlemmer
    } er ventet, og det mangler { $missing }.
standing-coming = Kommer ({ $n })
standing-stand_in_coming = Vara møter ({ $n })
standing-stand_in_asked = Vara er spurt ({ $n })
standing-awaited = Har ikke svart ({ $n })
standing-unsure = Vet ikke ennå ({ $n })
standing-empty = Forfall uten vara ({ $n })
standing-vacant = Ubesatt ({ $n })
line-own = { $member }, { $participant }
line-stand_in_coming = { $stand_in } for { $member }, { $participant }
line-stand_in_asked = { $stand_in } er spurt om å møte for { $member }, { $participant }, svarfrist { $deadline }
line-in-vain-away = { " " }(har sagt nei: { $asked })
line-in-vain-silent = { " " }(svarte ikke: { $asked })
line-vacant = { $participant }
line-unreached = { " " }– _ikke i Slack_
line-gap-none = { " " }– ikke { $part }
line-gap-coming = { " " }– ikke { $part }, da møter { $stand_in }
line-gap-asked = { " " }– ikke { $part }, { $stand_in } er spurt
line-gap-empty = { " " }– ikke { $part }, og ingen møter da
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
    }
dead-letters-look = Åpne «/mote status» om et minutt, så ser du om det gikk.
dead-letter-card = meldingen med svarknapper
dead-letter-overview = oversikten
dead-letter-invitation = innkallingen med kalenderfil
dead-letter-cancellation = kalenderfila for avlysning
dead-letter-corrected = meldingen med endringer
dead-letter-notice_draft = innkallingen på prøve
dead-letter-notice_copy = kopien av innkallingen
dead-letter-moved = beskjeden om ny tid eller nytt sted
dead-letter-cancelled = beskjeden om avlysning
dead-letter-asked_again = spørsmålet om å møte likevel
dead-letter-released = beskjeden om ikke å møte
dead-letter-seat_unfilled = beskjeden om at ingen vara er igjen
dead-letter-succeeded = beskjeden om at plassen har gått videre
dead-letter-seated = beskjeden om ny plass
dead-letter-seat_vacated = oppgaven om en tom plass
dead-letter-reach = oppgaven om å ta kontakt
dead-letter-minutes = { minutes-word.the }
dead-letter-minutes_round = { minutes-word.the } til merknad
dead-letter-minutes_issued = utgaven av { minutes-word.the }
dead-letter-minutes_remarks = merknadene til { minutes-word.the }
dead-letter-plan_circulated = utkastet til møteplan
dead-letter-plan_adopted = beskjeden om vedtatt møteplan
dead-letter-plan_amended = beskjeden om endret møteplan
dead-letter-held_dates = kalenderfila med datoer å holde av
