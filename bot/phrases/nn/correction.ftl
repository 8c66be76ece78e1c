## Endringar etter innkallinga

refusal-nothing-to-send = Alle veit alt som er endra i dette møtet. Endre noko først, til dømes med «/mote sak».
correction-time = Møtet er flytta frå { $was } til { $now }.
correction-place = Ny stad: { $place }.
correction-remote = { $place ->
        [none] Møtet er no eit fjernmøte.
       *[other] Møtet er no eit fjernmøte: { $place }.
    }
correction-title = Møtet har fått ny tittel: { $title }.
correction-no-title = Møtet har ikkje lenger nokon eigen tittel.
