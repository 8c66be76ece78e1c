## Oppmøte

attendance-title = Oppmøte
attendance-intro = *{ $meeting }*, { $when }. Feltene er fylt inn fra svarene. Rett det som ikke stemmer.
attendance-present = { $name } møtte
attendance-part = { $name } var med i deler av møtet
attendance-present-for = { $name } møtte for { $member }
attendance-part-for = { $name } for { $member }, deler av møtet
attendance-excused = Forfall
attendance-not_come = Ikke møtt, uten forfall
attendance-guests = Gjester
attendance-guests-hint = Én per linje: navn, komma og hvor de kommer fra. For eksempel «Kari Moen, Statsforvalteren».
attendance-times-intro = Når kom og gikk de som var med i deler av møtet? La det stå tomt om de var der fra start eller til slutt.
attendance-arrived = { $name } kom kl.
attendance-left = { $name } gikk kl.
attendance-day-arrived = { $name } kom, dag
attendance-day-left = { $name } gikk, dag
attendance-saved = Oppmøtet er lagret: { $present } av { $seats } plasser var besatt. Lag referatet med «/mote referat».
minutes-coming = Referatet lages nå. Det kommer i meldingene dine: som Word-fil, som PDF og som ren tekst.
