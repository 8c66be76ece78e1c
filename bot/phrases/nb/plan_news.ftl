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
plan-host = vertskap: { $host }
plan-difference-host = vertskap er nå { $now }
plan-difference-no-host = møtet har ikke lenger noe vertskap
plan-difference-none = Ingen forskjell.
plan-news-circulated =
    { "" }*Utkast til møteplan: { $organisation } { $year }*
    Planen er ikke vedtatt. Si fra til sekretariatet hvis en dato ikke passer. Ikke legg datoene i kalenderen ennå.
plan-news-adopted =
    { "" }*Møteplanen er vedtatt: { $organisation } { $year }*
    Den ble vedtatt i { $case }. { $called ->
        [none] Du blir innkalt til hvert møte for seg, og svarer da.
        [all] Innkallingen er sendt, og du svarer i den.
       *[some] Der innkallingen er sendt, svarer du i den. Til de andre møtene blir du innkalt for seg, og svarer da.
    }
plan-news-called = { " " }(innkallingen er sendt)
plan-news-amended =
    { "" }*Møteplanen er endret: { $organisation } { $year }, versjon { $number }*
    Årsak: { $why }
plan-news-not-in-slack = Disse er ikke i Slack, og må få vite det på annen måte: { $names }.
news-moved-why = Årsak: { $why }
