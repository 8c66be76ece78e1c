### Alt Rådslag sier, på bokmål. Nynorsk står ved siden av, med de samme navnene.
### Fakta kommer ferdig formatert: datoer, klokkeslett og tall er tekst.

## Svar og årsaker

answer-awaited = ikke svart
answer-coming = kommer
answer-away = forfall
answer-released = ikke lenger innkalt
reason-illness = Sykdom
reason-elected_office = Annet møte i folkevalgt organ
reason-work = Arbeid
reason-travel = Reise
reason-other = Annet
form-physical = fysisk møte
form-remote = fjernmøte
status-planned = planlagt
status-called = innkalt
status-cancelled = avlyst
list-and = { $first } og { $last }

## Nei, og hva du kan gjøre i stedet

refusal-only-for-secretariat = Det er bare sekretariatet for { $body } som kan gjøre dette. Ta kontakt med dem om noe må endres.
refusal-not-for-others = Du kan bare svare for deg selv. Be den det gjelder svare, eller ta kontakt med sekretariatet.
refusal-not-called = Du er ikke innkalt til dette møtet i { $body }. Mener du at du skal være det, ta kontakt med sekretariatet.
refusal-no-longer-needed = Takk for at du ville, men plassen er fylt. Du trenger ikke møte.
refusal-notice-not-sent = Innkallingen er ikke sendt ennå. Send den først med «/mote innkall».
refusal-notice-already-sent = Innkallingen er allerede sendt. Se svarene med «/mote status».
refusal-nobody-to-call = Ingen har plass i { $body } den dagen. Legg inn medlemmene først med «radslag import».
refusal-meeting-has-begun = Møtet har begynt, så svar tas ikke lenger imot her. Si fra direkte til møteleder eller sekretariatet.
refusal-meeting-cancelled = Møtet er avlyst. Du trenger ikke gjøre noe.
refusal-meeting-changed = Møtet er endret av noen andre mens du hadde dette åpent, og ingenting er lagret. Lukk, åpne på nytt, og se om det du ville endre fortsatt stemmer.
refusal-date-in-past = Tidspunktet er passert. Velg et som ligger fram i tid.
refusal-ends-before-start = Møtet må slutte etter at det har begynt. Velg et senere klokkeslett.
refusal-body-already-meets = { $body } har allerede møte { $when }. Velg en annen tid.
refusal-place-missing = Et fysisk møte må ha et sted. Skriv hvor, for eksempel «Drammen rådhus».
refusal-remote-not-allowed = { $body } har ikke åpnet for fjernmøte. Velg fysisk møte.
refusal-time-does-not-exist = Dette klokkeslettet finnes ikke: natten da sommertiden begynner, går klokka rett fra 02.00 til 03.00.
refusal-stand-in-is-member = { $name } sitter selv i organet og kan ikke møte for en annen. Velg en annen vara.
refusal-stand-in-is-away = { $name } har meldt forfall eller sagt nei til dette møtet. Velg en annen vara.
refusal-stand-in-already-called = { $name } er allerede spurt om å møte for noen andre. Velg en annen vara.
refusal-stand-in-not-listed = { $name } står ikke på varalista for plassen din. Velg en som gjør det.
refusal-attendance-missing = Referatet lages av oppmøtet, og det er ikke ført ennå. Før det først med «/mote oppmote».
refusal-left-before-arriving = { $name } kan ikke ha gått før ankomst. Rett ett av klokkeslettene.

## Til ettertanke (det er lov likevel)

caution-holiday = { $day } er helligdag ({ $holiday }). Send en gang til hvis møtet likevel skal være da.
caution-weekend = { $day } er i en helg. Send en gang til hvis møtet likevel skal være da.

## Saksliste

item-opening = Godkjenning av innkalling og dagsorden
item-own-minutes = Godkjenning av referat fra forrige møte
item-own-minutes-of = Godkjenning av referat fra { $day }
item-any-other = Eventuelt

## Referat

minutes-title = Referat fra møte i { $body } { $day }
minutes-label-when = Tid
minutes-label-place = Sted
minutes-label-present = Til stede
minutes-label-secretariat = Sekretariatet
minutes-label-apologies = Forfall
minutes-label-not-come = Ikke møtt
minutes-label-guests = Dessuten møtte
minutes-label-decision = Vedtak
minutes-none = ingen
minutes-for = { $stand_in } for { $member }
minutes-arrived = { $name } møtte kl. { $clock }.
minutes-left = { $name } fratrådte kl. { $clock }.
minutes-case = Sak { $number } { $title }

## Kalender

ics-cancelled = AVLYST: { $meeting }
ics-form = Møteform: { $form }
ics-planned = Hald av datoen. Innkallinga kjem seinare.
ics-stands-in = Du møter for { $member }, { $participant }.
ics-answer-awaited = Du har ikkje svart enno.
ics-answer-coming = Du har svart: kjem.
ics-answer-away = Du har svart: forfall.
ics-answer-released = Plassen er fylt, så du treng ikkje møte.
ics-agenda = Saksliste:
ics-name = Mine rådsmøte
ics-ended = Denne kalenderadressa gjeld ikkje lenger. Ei ny får du under «Hjem» i Rådslag i Slack.
