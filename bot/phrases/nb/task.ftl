## Sekretærens oppgaver om plasser, som blir til kvitteringer

task-unfilled =
    { "" }*Plassen er tom: { $participant }*
    { $member } har forfall til { $meeting }, { $when }{ $part }, og ingen møter i stedet. Finn noen, eller la plassen stå tom.
task-left-empty =
    { "" }*Plassen blir stående tom: { $participant }*
    { $member } har forfall til { $meeting }, { $when }{ $part }, og det er bestemt at ingen skal spørres.
task-return =
    { "" }*Hvem skal møte for { $participant }?*
    { $member } hadde forfall til { $meeting }, { $when }, og vil komme likevel. { $stand_in } har sagt ja til å møte. Avgjør hvem av dem det blir, så får begge beskjed.
task-reach-stand-in =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikke i Slack, og skal spørres om å møte for { $member } i { $meeting }, { $when }{ $part }. Du kan sende eller lese opp dette:
task-reach-member =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikke i Slack, og må få innkallingen til { $meeting }, { $when }, på annen måte. Du kan sende eller lese opp dette:
task-words-stand-in =
    Hei, { $first }! Kan du møte som vara for { $member }, { $participant }, i { $meeting }{ $part }?

    Når: { $when }
    Hvor: { $place }

    Gi meg beskjed innen { $deadline }. Etter det kan en annen bli spurt.
task-words-member =
    Hei, { $first }! Du er innkalt til { $meeting } for { $participant }.

    Når: { $when }
    Hvor: { $place }

    Gi meg beskjed innen { $deadline } om du kommer.
task-tell-released =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikke i Slack, og må få vite at det ikke lenger er nødvendig å møte for { $member } i { $meeting }, { $when }.
task-tell-succeeded =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikke i Slack, og må få vite at plassen har gått til en annen eller er avsluttet. Det er ikke lenger nødvendig å møte i { $meeting }, { $when }.
task-tell-cancelled =
    { "" }*Ta kontakt med { $name }* ({ $ways })
    { $name } er ikke i Slack, og må få vite at { $meeting }, { $when }, er avlyst.
task-receipt-coming = ✅ { $name } kommer til { $meeting }, { $when }. Husk å sende kalenderfila.
task-receipt-away = { $name } kommer ikke til { $meeting }, { $when }.
task-receipt-declined = { $name } svarte nei til å møte i { $meeting }, { $when }.
task-receipt-over = { $name } trenger ikke spørres mer om { $meeting }, { $when }.
task-earlier = Plassen til { $participant } i { $meeting }, { $when }, venter på deg igjen. Oppgaven står i en nyere melding lenger ned.
task-settled-coming = ✅ { $name } møter for { $participant } i { $meeting }, { $when }.
task-settled-asked = ⏳ { $name } er spurt om å møte for { $participant } i { $meeting }, { $when }.
task-settled-over = Plassen til { $participant } i { $meeting }, { $when }, trenger ingen nå.
button-file-for = Kalenderfil
file-file_for = Kalenderfil til { $name }. Send den videre på e-post.
news-return_refused =
    { "" }*Du trenger ikke møte: { $meeting }, { $when }*
    Du ville komme likevel, men { $name } hadde sagt ja og møter for deg. Takk for at du meldte fra.
dead-letter-return_wished = oppgaven om å velge medlem eller vara
dead-letter-return_refused = beskjeden om at vara møter
dead-letter-file_for = kalenderfila til en som ikke er i Slack
