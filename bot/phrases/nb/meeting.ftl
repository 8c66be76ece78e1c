## Nytt, flyttet og avlyst møte

meeting-new = Nytt møte
meeting-body = Organ
meeting-title = Tittel
meeting-title-hint = Bare om møtet trenger mer enn navnet på organet, for eksempel «Strategisamling».
meeting-date = Dato
meeting-starts = Fra
meeting-ends = Til
meeting-last-day = Siste dag
meeting-last-day-hint = Bare når møtet går over flere dager, som en samling.
meeting-form = Møteform
meeting-place = Sted
meeting-place-hint = For eksempel «Drammen rådhus». Må fylles ut for et fysisk møte.
meeting-cases = Saker
meeting-cases-hint = Én sak per linje. Sakene får nummer når innkallingen sendes.
meeting-planned = Møtet er lagt inn: *{ $meeting }*: { $when }. Ingen har fått beskjed ennå. Send innkallingen med «/mote innkall».
meeting-moved = Møtet er flyttet: *{ $meeting }* er nå { $when }.
meeting-moved-told = De det gjelder, får beskjed.
meeting-moved-told-called = Alle som er innkalt, får beskjed nå.
meeting-moved-later = Alle som er innkalt, får beskjed kl. { $clock }, i én melding sammen med flyttingen like før.
meeting-cancelled = *{ $meeting }*, { $when }, er avlyst. De det gjelder, får beskjed.
meeting-why = Hvorfor et ekstra møte?
meeting-why-hint = Må fylles ut når møteplanen for året er vedtatt. Grunnen står i den nye versjonen av den.
move-intro = *{ $meeting }*, nå { $when }. Først får du se hva som følger av det.
cancel-intro = *{ $meeting }*, { $when }. Først får du se hva som følger av det.
cancel-why = Hvorfor avlyses møtet?
cancel-why-hint = Alle som er innkalt, får lese dette.
