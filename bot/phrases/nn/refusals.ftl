## Nei, og kva du kan gjere i staden

refusal-only-for-secretariat = Berre sekretariatet for { $body ->
        [none] eit organ
       *[other] { $body }
    } kan gjere dette. Ta kontakt med dei om noko må endrast.
refusal-not-for-others = Du kan berre svare for deg sjølv. Be den det gjeld, om å svare, eller ta kontakt med sekretariatet.
refusal-not-called = Du er ikkje kalla inn til dette møtet i { $body }. Meiner du at du skulle ha vore det, ta kontakt med sekretariatet.
refusal-no-longer-needed = Takk for at du ville, men no er plassen fylt, eller ein annan er spurd. Du treng ikkje møte.
refusal-notice-not-sent = Innkallinga er ikkje send enno. Sekretariatet sender innkallinga med «/mote innkall».
refusal-notice-already-sent = Innkallinga er alt send. Sjå svara med «/mote status».
refusal-nobody-to-call = Ingen sit i { $body } den dagen. Legg inn medlemene først med «radslag import».
refusal-meeting-has-begun = Møtet har teke til, så dette kan ikkje endrast her lenger. Sei frå direkte til møteleiaren eller sekretariatet.
refusal-meeting-cancelled = Møtet er avlyst. Du treng ikkje gjere noko.
refusal-meeting-changed = Nokon andre endra møtet medan du hadde dette ope, så ingenting er lagra. Lukk, opne på nytt, og sjå om det du ville, framleis stemmer.
refusal-answer-outdated = Det du vart spurd om, er endra sidan, så svaret er ikkje lagra. Finn den nyaste meldinga om møtet, og svar der.
refusal-nothing-moved = Møtet er alt då og der. Endre tid, stad eller møteform, eller lukk.
refusal-date-far-ahead = { $day } er meir enn { $most } år fram i tid. Rett årstalet.
refusal-date-in-past = Tidspunktet er passert. Vel eit som ligg fram i tid.
refusal-ends-before-start = Møtet må slutte etter at det har teke til. Vel eit seinare klokkeslett.
refusal-body-not-yet-there = { $body } er der ikkje før { $day }. Vel ein dato frå og med den dagen.
refusal-body-no-longer-there = { $body } er der berre til og med { $day }. Vel ein tidlegare dato.
refusal-last-day-before-first = Siste dag kan ikkje vere før { $day }, som er den første. Vel ein seinare dag, eller lat feltet stå tomt.
refusal-meeting-too-long = Eit møte kan ikkje vare meir enn { $most } dagar. Rett den siste dagen, eller legg inn fleire møte.
refusal-body-already-meets = { $body } har alt møte { $when }. Vel ei anna tid.
refusal-place-missing = Eit fysisk møte må ha ein stad. Skriv kvar, til dømes «Sogndal kulturhus».
refusal-remote-not-allowed = { $body } har ikkje opna for fjernmøte{ $law ->
        [none] { "" }
       *[other] { " " }({ $law })
    }. Vel fysisk møte.
refusal-time-does-not-exist = Dette klokkeslettet finst ikkje den dagen: Når sommartida tek til, går klokka rett frå 02.00 til 03.00.
refusal-stand-in-is-member = { $name } sit sjølv i organet og kan ikkje møte for ein annan. Vel ein annan vara.
refusal-stand-in-is-away = { $name } har meldt forfall eller sagt nei til dette møtet. Vel ein annan vara.
refusal-stand-in-already-called = { $name } er alt spurd om å møte. Vel ein annan vara.
refusal-stand-in-unknown = Den du valde, høyrer ikkje til i arbeidsområdet. Vel ein annan, eller skriv inn namn, kommune og e-post.
refusal-attendance-missing = { minutes-word.the-start } blir laga av frammøtet, og det er ikkje ført enno. Før det først med «/mote oppmote».
refusal-body-unknown = Eg kjenner ikkje «{ $word }». { $nearest ->
        [none] Skriv namnet på eit organ, eller lat det stå tomt.
       *[other] Meinte du «{ $nearest }»?
    }
refusal-no-such-meeting = Fann ikkje møtet. Det kan vere sletta. Sjå møta dine under «Hjem».
refusal-stranger = Rådslag kjenner deg ikkje enno. Er du ny i arbeidsområdet, prøv igjen om ein time. Elles kan sekretariatet leggje deg inn med den e-postadressa du har i Slack.
refusal-stand-in-missing = Skriv namn, kommune og e-post til den som skal møte for deg, eller la alle tre felta stå tomme.
refusal-too-many-stand-ins = Vel ein i Slack, eller skriv inn ein annan, men ikkje begge delar.
refusal-reason-missing = Vel ei årsak.
refusal-email-invalid = Dette er ikkje ei e-postadresse. Skriv adressa slik: namn@kommune.no.
refusal-date-missing = Fyll inn dato, start og slutt.
refusal-day-unreadable = «{ $typed }» er ikkje ein dag som finst. Skriv han slik: «22.02.2018» eller «22. februar 2018».
refusal-since-before-holder = { $name } har sete sidan { $day }. Vel den dagen eller ein seinare. Det som var før, rettar du i fila.
refusal-already-there = { $name } er der alt { $day }. Vel ein annan person eller ein annan dag.
refusal-nobody-to-substitute = Plassen er ledig, så det er ingen å vere setjemedlem for. Set inn ein ny på plassen i staden.
refusal-seat-ended = Plassen tek slutt { $day }. Vel ein dag før det.
refusal-seat-not-begun = Plassen tek til { $day }. Vel den dagen eller ein seinare.
refusal-no-such-seat = Plassen står ikkje lenger i organet. Lukk, og opne organet på nytt.
refusal-until-before-since = Siste dag må vere same dag som den første eller seinare.
refusal-until-missing = Ein setjemedlem sit så lenge permisjonen varer. Fyll ut siste dag.
refusal-stand-ins-not-used = { $body } kallar ikkje inn vara. Skal organet gjere det, endrar du reglane i fila.
refusal-already-listed = { $name } står alt på lista. Vel ein annan.
refusal-nobody-picked = Vel ein i Slack, eller skriv eit namn.
refusal-person-unknown = Eg kjenner ingen som heiter «{ $name }». { $nearest ->
        [none] Skriv også e-post og kvar personen kjem frå.
       *[other] Meinte du «{ $nearest }»? Elles fyller du også ut e-post og kvar personen kjem frå.
    }
refusal-name-shared = Fleire heiter { $name }. Skriv e-postadressa til den du meiner.
refusal-newcomer-unfinished = Ein som er ny, må ha namn, e-post og kvar personen kjem frå. Fyll ut alle tre.
refusal-email-of-another = Adressa høyrer til { $name }. Skriv det namnet, eller ei anna adresse.
refusal-person-picked-twice = Vel ein i Slack, eller skriv inn ein annan, men ikkje begge delar.
refusal-slack-user-unknown = Den du valde, høyrer ikkje til i arbeidsområdet. Vel ein annan.
refusal-slack-user-taken = Slack-brukaren er alt kopla til { $name }. Er det same personen, rettar du e-postadressa i fila. Elles vel du ein annan.
refusal-already-linked = { $name } er alt kopla til ein i Slack.
refusal-nobody-to-link = Alle på denne plassen er alt i Slack.
refusal-roster-changed = Nokon andre endra kven som sit, medan du hadde dette ope. Ingenting er lagra. Lukk, og opne organet på nytt.
