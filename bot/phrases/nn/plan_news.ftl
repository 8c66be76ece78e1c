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
plan-host = vertskap: { $host }
plan-difference-host = vertskap er no { $now }
plan-difference-no-host = møtet har ikkje lenger noko vertskap
plan-difference-none = Ingen skilnad.
plan-news-circulated =
    { "" }*Utkast til møteplan: { $organisation } { $year }*
    Planen er ikkje vedteken. Sei frå til sekretariatet om ein dato ikkje passar. Ikkje legg datoane i kalenderen enno.
plan-news-adopted =
    { "" }*Møteplanen er vedteken: { $organisation } { $year }*
    Han vart vedteken i { $case }. { $called ->
        [none] Du blir kalla inn til kvart møte for seg, og svarar då.
        [all] Innkallinga er send, og du svarar i henne.
       *[some] Der innkallinga er send, svarar du i henne. Til dei andre møta blir du kalla inn for seg, og svarar då.
    }
plan-news-called = { " " }(innkallinga er send)
plan-news-amended =
    { "" }*Møteplanen er endra: { $organisation } { $year }, versjon { $number }*
    Årsak: { $why }
plan-news-not-in-slack = Desse er ikkje i Slack, og må få vite det på annan måte: { $names }.
news-moved-why = Årsak: { $why }
