## Referatet gis ut, får merknader og blir godkjent

minutes-desk-title = { minutes-word.start }
minutes-lacking = *Mangler vedtak:* { $cases }. Skriv hva som ble av hver sak med «/mote oppmote». { minutes-word.the-start } kan sendes når alle har fått et utfall.
minutes-unmarked = *Ikke ført i oppmøtet:* { $who }. Før hver plass med «/mote oppmote», så alle står under til stede eller forfall.
minutes-miscounted = *Stemmer som ikke passer med oppmøtet:* { $cases }. Oppmøtet er endret siden stemmene ble ført. Rett det ene eller det andre med «/mote oppmote».
minutes-difference = *Endret siden forrige utgave:*
minutes-send = Send til merknad
minutes-send-again = Send ny utgave
minutes-send-intro = { minutes-word.the-start } sendes som PDF til { $n } som sitter i organet eller møtte for noen. De svarer «Ingen merknader» eller «Jeg har en merknad». Utgaven blir stående som den er, og rettelser kommer i en ny.
minutes-send-on = Disse er ikke i Slack: { $names }. Du får utgaven i meldingene dine. Send den videre til dem.
minutes-send-deadline = Merknader innen
minutes-send-hint = Fristen er kl. 12.00 den dagen.
minutes-send-submit = Send
minutes-sent = ✅ Utgave { $n } er sendt til merknad. { minutes-word.the-start } legges fram til godkjenning i neste møte.
minutes-approve = Godkjent
minutes-approve-intro = Et senere møte har godkjent { minutes-word.the }. Den nye utgaven sier i hvilket møte og i hvilken sak.
minutes-approve-where = Godkjent i møtet
minutes-approve-changes = Endringer
minutes-approve-hint = Bare når møtet godkjente med endringer. Det du skriver, står øverst i { minutes-word.the }.
minutes-approve-submit = Gi ut som godkjent
minutes-approved = ✅ Utgave { $n } er gitt ut som godkjent.
minutes-fetch = Hent
minutes-fetching = Utgaven kommer i meldingene dine, slik den ble gitt ut.
minutes-answers = Uten merknader: { $content }. Med merknad: { $remarks }. Ikke svart: { $silent }.
minutes-remark-line = *{ $name }:* { $text }
minutes-silent = Ikke svart: { $names }
minutes-overview = *{ minutes-word.the-start } fra { $meeting } { $day }: svarene*
minutes-round = *{ minutes-word.the-start } fra { $meeting } { $day } er { minutes-word.ready }.* PDF-en ligger ved. Har du merknader? Si fra innen { $deadline }. { minutes-word.the-start } legges fram til godkjenning i neste møte.
minutes-round-approved = *{ minutes-word.the-start } fra { $meeting } { $day } er godkjent* i { $where }.
minutes-round-changes = Endringer: { $changes }
minutes-round-over = Fristen for merknader er ute. Ta det opp i møtet som godkjenner { minutes-word.the }.
minutes-you-agreed = Du har ingen merknader.
minutes-you-remarked = Merknaden din: { $text }
minutes-remark-title = Merknad til { minutes-word.the }
minutes-remark-intro = { minutes-word.the-start } fra *{ $meeting } { $day }*. Merknaden går til sekretariatet.
minutes-remark = Hva burde stått annerledes?
minutes-remark-hint = Skriv hvilken sak det gjelder, og hva som burde stått der. Ikke skriv helseopplysninger.
button-no-remarks = Ingen merknader
button-remark = Jeg har en merknad

refusal-roll-incomplete = Det er ikke ført om disse møtte: { $who }{ $more ->
        [0] { "" }
       *[other] { " " }og { $more } til
    }. Før dem med «/mote oppmote», og send så.
refusal-votes-miscounted = { $cases }: Stemmene passer ikke med hvem som var til stede. Rett vedtaket eller oppmøtet med «/mote oppmote», og send så.
refusal-minutes-incomplete = { $n ->
        [one] { $cases } mangler utfall. Skriv hva som ble av saken med «/mote oppmote», og send så.
       *[other] Disse sakene mangler utfall: { $cases }. Skriv hva som ble av dem med «/mote oppmote», og send så.
    }
refusal-minutes-changed = Møtet er endret siden du så på { minutes-word.the }. Åpne på nytt med «/mote { minutes-word }», se over, og send så.
refusal-minutes-not-sent = { minutes-word.the-start } må sendes til merknad før { minutes-word.it } kan godkjennes. Trykk «Send til merknad».
refusal-no-such-issue = { minutes-word.the-start } har ingen utgave med det nummeret. Åpne på nytt med «/mote { minutes-word }».
refusal-minutes-approved = { minutes-word.the-start } er godkjent og kan ikke endres.
refusal-remarks-too-soon = Velg en dag som ikke er kommet ennå. Fristen er kl. 12.00 den dagen.
refusal-remarks-over = Fristen for merknader er ute. Ta det opp i møtet som godkjenner { minutes-word.the }.
refusal-remark-missing = Skriv hva som burde stått annerledes, eller trykk «Ingen merknader» i meldingen.
refusal-not-asked-for-remarks = Du har ikke fått { minutes-word.this } til merknad.
refusal-approved-in-no-meeting = Ingen senere møter har hatt { minutes-word.this } til godkjenning ennå. Saken kommer i neste møte, og når det er begynt, kan du godkjenne her.
minutes-account-of = Skriv i en sak det som skal stå før vedtaket:
minutes-account-choose = Velg sak
minutes-account = Omtale
minutes-account-hint = Det som ble sagt og lagt fram. Lim gjerne inn. Hver linje blir et avsnitt.
minutes-account-kept = ✅ Teksten er lagret. Den er med i neste utkast.
refusal-account-changed = En annen har skrevet noe annet om saken i mellomtiden. Kopier det du har skrevet, lukk, og åpne saken på nytt.
minutes-open = Åpne { minutes-word.the }
