## Kalender

ics-cancelled = AVLYST: { $meeting }
ics-form = Møteform: { $form }
ics-planned = Hold av datoen. Innkallingen kommer senere.
ics-stands-in = Du møter for { $member }, { $participant }.
ics-answer-awaited = Du har ikke svart ennå.
ics-answer-coming = Du har svart: kommer.
ics-answer-unsure = Du har svart: vet ikke ennå.
ics-answer-silent = Du svarte ikke i tide, så du trenger ikke møte.
ics-answer-away = Du har svart: forfall.
ics-answer-released = Plassen er fylt, så du trenger ikke møte.
ics-file-request = innkalling.ics
ics-file-cancel = avlysning.ics
ics-agenda = Saksliste:
ics-page = Saksliste og papirer: { $url }
ics-papers = Saksliste og papirer har du i Slack.
ics-name = Mine rådsmøter
ics-name-cooperation = { $of }: alle møter
ics-name-participant = { $of }: møter i alle råd og utvalg
ics-ended = Denne kalenderadressen gjelder ikke lenger. En ny får du under «Hjem» i Rådslag i Slack.
ics-unknown = Denne kalenderadressen finnes ikke.
ics-unavailable = Kalenderen kan ikke hentes akkurat nå. Prøv igjen om et par minutter.
