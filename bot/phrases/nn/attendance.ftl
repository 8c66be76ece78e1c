## Oppmøte

attendance-title = Oppmøte
attendance-intro = *{ $meeting }*, { $when }. Felta er fylte inn frå svara. Rett det som ikkje stemmer.
attendance-present = { $name } møtte
attendance-part = { $name } var med i delar av møtet
attendance-present-for = { $name } møtte for { $member }
attendance-part-for = { $name } for { $member }, delar av møtet
attendance-excused = Forfall
attendance-not_come = Ikkje møtt, utan forfall
attendance-guests = Gjester
attendance-guests-hint = Éin per linje: namn, komma og kvar dei kjem frå. Til dømes «Kari Moen, Statsforvaltaren».
attendance-times-intro = Når kom og gjekk dei som var med i delar av møtet? La det stå tomt om dei var der frå start eller til slutt.
attendance-arrived = { $name } kom kl.
attendance-left = { $name } gjekk kl.
attendance-day-arrived = { $name } kom, dag
attendance-day-left = { $name } gjekk, dag
attendance-saved = Oppmøtet er lagra: { $present } av { $seats } plassar var fylte. Lag referatet med «/mote referat».
minutes-coming = Referatet blir laga no. Det kjem i meldingane dine: som Word-fil, som PDF og som rein tekst.
