## Kalender

ics-cancelled = AVLYST: { $meeting }
ics-form = Møteform: { $form }
ics-planned = Hald av datoen. Innkallinga kjem seinare.
ics-stands-in = Du møter for { $member }, { $participant }.
ics-answer-awaited = Du har ikkje svart enno.
ics-answer-coming = Du har svart: kjem.
ics-answer-unsure = Du har svart: veit ikkje enno.
ics-answer-silent = Du svarte ikkje i tide, så du treng ikkje møte.
ics-answer-away = Du har svart: forfall.
ics-answer-released = Plassen er fylt, så du treng ikkje møte.
ics-file-request = innkalling.ics
ics-file-cancel = avlysing.ics
ics-agenda = Saksliste:
ics-page = Saksliste og papir: { $url }
ics-papers = Saksliste og papir har du i Slack.
ics-name = Mine rådsmøte
ics-name-cooperation = { $of }: alle møte
ics-name-participant = { $of }: møte i alle råd og utval
ics-ended = Denne kalenderadressa gjeld ikkje lenger. Ei ny får du under «Hjem» i Rådslag i Slack.
ics-unknown = Denne kalenderadressa finst ikkje.
ics-unavailable = Kalenderen kan ikkje hentast akkurat no. Prøv igjen om eit par minutt.
