## Endringer etter innkallingen

refusal-nothing-to-send = Alle vet alt som er endret i dette møtet. Endre noe først, for eksempel med «/mote sak».
correction-time = Møtet er flyttet fra { $was } til { $now }.
correction-place = Nytt sted: { $place }.
correction-remote = { $place ->
        [none] Møtet er nå et fjernmøte.
       *[other] Møtet er nå et fjernmøte: { $place }.
    }
correction-title = Møtet har fått ny tittel: { $title }.
correction-no-title = Møtet har ikke lenger noen egen tittel.
