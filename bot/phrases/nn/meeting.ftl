## Nytt, flytta og avlyst møte

meeting-new = Nytt møte
meeting-body = Organ
meeting-title = Tittel
meeting-title-hint = Berre om møtet treng meir enn namnet på organet, til dømes «Strategisamling».
meeting-date = Dato
meeting-starts = Frå
meeting-ends = Til
meeting-last-day = Siste dag
meeting-last-day-hint = Berre når møtet går over fleire dagar, som ei samling.
meeting-form = Møteform
meeting-place = Stad
meeting-place-hint = Til dømes «Sogndal kulturhus». Må fyllast ut for eit fysisk møte.
meeting-cases = Saker
meeting-cases-hint = Éi sak per linje. Sakene får nummer når innkallinga blir send.
meeting-planned = Møtet er lagt inn: *{ $meeting }*: { $when }. Ingen har fått beskjed enno. Send innkallinga med «/mote innkall».
meeting-moved = Møtet er flytta: *{ $meeting }* er no { $when }.
meeting-moved-told = Dei det gjeld, får beskjed.
meeting-moved-told-called = Alle som er innkalla, får beskjed no.
meeting-moved-later = Alle som er innkalla, får beskjed kl. { $clock }, i éi melding saman med flyttinga like før.
meeting-cancelled = *{ $meeting }*, { $when }, er avlyst. Dei det gjeld, får beskjed.
meeting-why = Kvifor eit ekstra møte?
meeting-why-hint = Må fyllast ut når møteplanen for året er vedteken. Grunnen står i den nye versjonen av han.
move-intro = *{ $meeting }*, no { $when }. Først får du sjå kva som følgjer av det.
cancel-intro = *{ $meeting }*, { $when }. Først får du sjå kva som følgjer av det.
cancel-why = Kvifor blir møtet avlyst?
cancel-why-hint = Alle som er kalla inn, får lese dette.
