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
changes-title = Send endringene
changes-submit = Send endringene
changes-intro = { $n ->
        [one] Én person får denne meldingen. Ingenting er sendt ennå.
       *[other] { $n } personer får denne meldingen. Ingenting er sendt ennå.
    }
changes-files = Med følger innkallingen på nytt som PDF, og en ny kalenderfil. Ingen må svare på nytt.
changes-unreached = Ikke i Slack, så du må si fra selv: { $names }.
changes-sent = Endringene er på vei.
changes-unsent = 📝 *Endret, men ikke sendt:*
button-changes = Send endringene
