## Referatet blir gitt ut, får merknader og blir godkjent

minutes-desk-title = { minutes-word.start }
minutes-lacking = *Manglar vedtak:* { $cases }. Skriv kva som vart av kvar sak med «/mote oppmote». { minutes-word.the-start } kan sendast når alle har fått eit utfall.
minutes-unmarked = *Ikkje ført i frammøtet:* { $who }. Før kvar plass med «/mote oppmote», så alle står under til stades eller forfall.
minutes-miscounted = *Røyster som ikkje passar med frammøtet:* { $cases }. Frammøtet er endra sidan røystene vart førte. Rett det eine eller det andre med «/mote oppmote».
minutes-difference = *Endra sidan førre utgåve:*
minutes-send = Send til merknad
minutes-send-again = Send ny utgåve
minutes-send-intro = { minutes-word.the-start } går som PDF til { $n } som sit i organet eller møtte for nokon. Dei svarar «Ingen merknader» eller «Eg har ein merknad». Utgåva blir ståande som ho er, og rettingar kjem i ei ny.
minutes-send-on = Desse er ikkje i Slack: { $names }. Du får utgåva i meldingane dine. Send henne vidare til dei.
minutes-send-deadline = Merknader innan
minutes-send-hint = Fristen er kl. 12.00 den dagen.
minutes-send-submit = Send
minutes-sent = ✅ Utgåve { $n } er send til merknad. { minutes-word.the-start } skal leggjast fram for godkjenning i neste møte.
minutes-approve = Godkjent
minutes-approve-intro = Eit seinare møte har godkjent { minutes-word.the }. Den nye utgåva seier i kva møte og i kva sak.
minutes-approve-where = Godkjent i møtet
minutes-approve-changes = Endringar
minutes-approve-hint = Berre når møtet godkjende med endringar. Det du skriv, står øvst i { minutes-word.the }.
minutes-approve-submit = Gi ut som godkjent
minutes-approved = ✅ Utgåve { $n } er gitt ut som godkjend.
minutes-fetch = Hent
minutes-fetching = Utgåva kjem i meldingane dine, slik ho vart gitt ut.
minutes-answers = Utan merknader: { $content }. Med merknad: { $remarks }. Ikkje svart: { $silent }.
minutes-remark-line = *{ $name }:* { $text }
minutes-silent = Ikkje svart: { $names }
minutes-overview = *{ minutes-word.the-start } frå { $meeting } { $day }: svara*
minutes-round = *{ minutes-word.the-start } frå { $meeting } { $day } er { minutes-word.ready }.* PDF-en ligg ved. Har du merknader? Sei frå innan { $deadline }. { minutes-word.the-start } skal leggjast fram for godkjenning i neste møte.
minutes-round-approved = *{ minutes-word.the-start } frå { $meeting } { $day } er { minutes-word.approved }* i { $where }.
minutes-round-changes = Endringar: { $changes }
minutes-round-over = Fristen for merknader er ute. Ta det opp i møtet som godkjenner { minutes-word.the }.
minutes-you-agreed = Du har ingen merknader.
minutes-you-remarked = Merknaden din: { $text }
minutes-remark-title = Merknad til { minutes-word.the }
minutes-remark-intro = { minutes-word.the-start } frå *{ $meeting } { $day }*. Merknaden går til sekretariatet.
minutes-remark = Kva burde stått annleis?
minutes-remark-hint = Skriv kva sak det gjeld, og kva som burde stått der. Ikkje skriv helseopplysningar.
button-no-remarks = Ingen merknader
button-remark = Eg har ein merknad

refusal-roll-incomplete = Det er ikkje ført om desse møtte: { $who }{ $more ->
        [0] { "" }
       *[other] { " " }og { $more } til
    }. Før dei med «/mote oppmote», og send så.
refusal-votes-miscounted = { $cases }: Røystene passar ikkje med kven som var til stades. Rett vedtaket eller frammøtet med «/mote oppmote», og send så.
refusal-minutes-incomplete = { $n ->
        [one] { $cases } manglar utfall. Skriv kva som vart av saka med «/mote oppmote», og send så.
       *[other] Desse sakene manglar utfall: { $cases }. Skriv kva som vart av dei med «/mote oppmote», og send så.
    }
refusal-minutes-changed = Møtet er endra sidan du såg på { minutes-word.the }. Opne på nytt med «/mote { minutes-word }», sjå over, og send så.
refusal-minutes-not-sent = Send { minutes-word.the } til merknad før du godkjenner. Trykk «Send til merknad».
refusal-no-such-issue = { minutes-word.the-start } har inga utgåve med det nummeret. Opne på nytt med «/mote { minutes-word }».
refusal-minutes-approved = { minutes-word.the-start } er { minutes-word.approved } og kan ikkje endrast.
refusal-remarks-too-soon = Vel ein dag som ikkje er komen enno. Fristen er kl. 12.00 den dagen.
refusal-remarks-over = Fristen for merknader er ute. Ta det opp i møtet som godkjenner { minutes-word.the }.
refusal-remark-missing = Skriv kva som burde stått annleis, eller trykk «Ingen merknader» i meldinga.
refusal-not-asked-for-remarks = Du har ikkje fått { minutes-word.this } til merknad.
refusal-approved-in-no-meeting = Ingen seinare møte har hatt { minutes-word.this } til godkjenning enno. Saka kjem i neste møte, og når det er begynt, kan du godkjenne her.
minutes-account-of = Skriv i ei sak det som skal stå før vedtaket:
minutes-account-choose = Vel sak
minutes-account = Omtale
minutes-account-hint = Det som vart sagt og lagt fram. Lim gjerne inn. Kvar linje blir eit avsnitt.
minutes-account-kept = ✅ Teksten er lagra. Han er med i neste utkast.
refusal-account-changed = Ein annan har skrive noko anna om saka i mellomtida. Kopier det du har skrive, lukk, og opne saka på nytt.
minutes-open = Opne { minutes-word.the }
