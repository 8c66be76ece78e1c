## Oversikta til sekretæren

overview-title = Oversikt: { $meeting }
overview-planned = Planlagt: { $meeting }
overview-called = Kalla inn: { $meeting }
overview-cancelled = AVLYST: { $meeting }
overview-filled = { $filled } av { $seats } plassar er fylte.
overview-answered = Alle har svart.
overview-delivered = 📨 { $n } av { $of } leverte.
overview-delivered-all = 📨 Levert til alle { $of }.
overview-lost = { $n ->
        [one] Til éin kom det ikkje fram.
       *[other] Til { $n } kom det ikkje fram.
    } Sjå «/mote status».
overview-silent = { $n ->
    [one] Éin har ikkje svart.
   *[other] { $n } har ikkje svart.
}
overview-unsure = { $n ->
    [one] Éin veit ikkje enno.
   *[other] { $n } veit ikkje enno.
}
overview-asked = { $n ->
    [one] Éin vara er spurd.
   *[other] { $n } vara er spurde.
}
overview-empty = { $n ->
    [one] Éin plass står tom.
   *[other] { $n } plassar står tomme.
}
outlook-quorum-secured =
    🟢 Møtet blir vedtaksført{ $part }: { $coming } av { $total } { $counted ->
        [participants] deltakarar
        [votes] røyster
       *[members] medlemer
    } er venta, { $needed } må til.
outlook-quorum-likely =
    🟡 Truleg vedtaksført{ $part }, om dei som ikkje har svart, kjem: { $coming } av { $total } { $counted ->
        [participants] deltakarar
        [votes] røyster
       *[members] medlemer
    } er venta så langt, { $needed } må til.
outlook-unanswered =
    ⚪ Ingen har sagt ja enno. Det må kome { $needed } av { $total } { $counted ->
        [participants] deltakarar
        [votes] røyster
       *[members] medlemer
    } for at møtet skal bli vedtaksført.
outlook-quorum-at_risk =
    🟠 Usikkert om møtet blir vedtaksført{ $part }: { $coming } av { $total } { $counted ->
        [participants] deltakarar
        [votes] røyster
       *[members] medlemer
    } er venta så langt, { $needed } må til.
outlook-quorum-lost =
    🔴 Møtet blir ikkje vedtaksført{ $part } slik det no ser ut: { $coming } av { $total } { $counted ->
        [participants] deltakarar
        [votes] røyster
       *[members] medlemer
    } er venta, og det manglar { $missing }.
standing-coming = Kjem ({ $n })
standing-stand_in_coming = Vara møter ({ $n })
standing-stand_in_asked = Vara er spurd ({ $n })
standing-awaited = Har ikkje svart ({ $n })
standing-unsure = Veit ikkje enno ({ $n })
standing-empty = Forfall utan vara ({ $n })
standing-vacant = Ubesett ({ $n })
line-own = { $member }, { $participant }
line-stand_in_coming = { $stand_in } for { $member }, { $participant }
line-stand_in_asked = { $stand_in } er spurd om å møte for { $member }, { $participant }, svarfrist { $deadline }
line-in-vain-away = { " " }(har sagt nei: { $asked })
line-in-vain-silent = { " " }(svarte ikkje: { $asked })
line-vacant = { $participant }
line-unreached = { " " }– _ikkje i Slack_
line-gap-none = { " " }– ikkje { $part }
line-gap-coming = { " " }– ikkje { $part }, då møter { $stand_in }
line-gap-asked = { " " }– ikkje { $part }, { $stand_in } er spurd
line-gap-empty = { " " }– ikkje { $part }, og ingen møter då
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
    }
dead-letters-look = Opne «/mote status» om eit minutt, så ser du om det gjekk.
dead-letter-card = meldinga med svarknappar
dead-letter-overview = oversikta
dead-letter-invitation = innkallinga med kalenderfil
dead-letter-cancellation = kalenderfila for avlysing
dead-letter-corrected = meldinga med endringar
dead-letter-notice_draft = innkallinga på prøve
dead-letter-notice_copy = kopien av innkallinga
dead-letter-moved = beskjeden om ny tid eller ny stad
dead-letter-cancelled = beskjeden om avlysing
dead-letter-asked_again = spørsmålet om å møte likevel
dead-letter-released = beskjeden om ikkje å møte
dead-letter-seat_unfilled = beskjeden om at ingen vara er att
dead-letter-succeeded = beskjeden om at plassen har gått vidare
dead-letter-seated = beskjeden om ny plass
dead-letter-seat_vacated = oppgåva om ein tom plass
dead-letter-reach = oppgåva om å ta kontakt
dead-letter-minutes = { minutes-word.the }
dead-letter-minutes_round = { minutes-word.the } til merknad
dead-letter-minutes_issued = utgåva av { minutes-word.the }
dead-letter-minutes_remarks = merknadene til { minutes-word.the }
dead-letter-plan_circulated = utkastet til møteplan
dead-letter-plan_adopted = beskjeden om vedteken møteplan
dead-letter-plan_amended = beskjeden om endra møteplan
dead-letter-held_dates = kalenderfila med datoar å halde av
