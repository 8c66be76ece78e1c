## Oppgåvene til sekretæren om plassar, som blir til kvitteringar

task-unfilled =
    { "" }*Plassen er tom: { $participant }*
    { $member } har forfall til { $meeting }, { $when }{ $part }, og ingen møter i staden. Finn nokon, eller lat plassen stå tom.
task-left-empty =
    { "" }*Plassen blir ståande tom: { $participant }*
    { $member } har forfall til { $meeting }, { $when }{ $part }, og det er bestemt at ingen skal spørjast.
task-return =
    { "" }*Kven skal møte for { $participant }?*
    { $member } hadde forfall til { $meeting }, { $when }, og vil kome likevel. { $stand_in } har sagt ja til å møte. Avgjer kven av dei det blir, så får begge beskjed.
task-reach-stand-in =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikkje i Slack, og skal spørjast om å møte for { $member } i { $meeting }, { $when }{ $part }. Du kan sende eller lese opp dette:
task-reach-member =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikkje i Slack, og må få innkallinga til { $meeting }, { $when }, på annan måte. Du kan sende eller lese opp dette:
task-words-stand-in =
    Hei, { $first }! Kan du møte som vara for { $member }, { $participant }, i { $meeting }{ $part }?

    Når: { $when }
    Kvar: { $place }

    Gi meg beskjed innan { $deadline }. Etter det kan ein annan bli spurd.
task-words-member =
    Hei, { $first }! Du er kalla inn til { $meeting } for { $participant }.

    Når: { $when }
    Kvar: { $place }

    Gi meg beskjed innan { $deadline } om du kjem.
task-tell-released =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikkje i Slack, og må få vite at det ikkje lenger er nødvendig å møte for { $member } i { $meeting }, { $when }.
task-tell-succeeded =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikkje i Slack, og må få vite at plassen har gått til ein annan eller er avslutta. Det er ikkje lenger nødvendig å møte i { $meeting }, { $when }.
task-tell-cancelled =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikkje i Slack, og må få vite at { $meeting }, { $when }, er avlyst.
task-receipt-coming = ✅ { $name } kjem til { $meeting }, { $when }. Hugs å sende kalenderfila.
task-receipt-away = { $name } kjem ikkje til { $meeting }, { $when }.
task-receipt-declined = { $name } svara nei til å møte i { $meeting }, { $when }.
task-receipt-over = { $name } treng ikkje spørjast meir om { $meeting }, { $when }.
task-earlier = Plassen til { $participant } i { $meeting }, { $when }, ventar på deg att. Oppgåva står i ei nyare melding lenger ned.
task-settled-coming = ✅ { $name } møter for { $participant } i { $meeting }, { $when }.
task-settled-asked = ⏳ { $name } er spurd om å møte for { $participant } i { $meeting }, { $when }.
task-settled-over = Plassen til { $participant } i { $meeting }, { $when }, treng ingen no.
button-file-for = Kalenderfil
file-file_for = Kalenderfil til { $name }. Send henne vidare på e-post.
news-return_refused =
    { "" }*Du treng ikkje møte: { $meeting }, { $when }*
    Du ville kome likevel, men { $name } hadde sagt ja og møter for deg. Takk for at du melde frå.
dead-letter-return_wished = oppgåva om å velje medlem eller vara
dead-letter-return_refused = beskjeden om at vara møter
dead-letter-file_for = kalenderfila til ein som ikkje er i Slack
