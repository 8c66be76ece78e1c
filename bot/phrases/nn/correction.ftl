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
changes-title = Send endringane
changes-submit = Send endringane
changes-intro = { $n ->
        [one] Éin person får denne meldinga. Ingenting er sendt enno.
       *[other] { $n } personar får denne meldinga. Ingenting er sendt enno.
    }
changes-files = Med følgjer innkallinga på nytt som PDF, og ei ny kalenderfil. Ingen må svare på nytt.
changes-unreached = Ikkje i Slack, så du må seie frå sjølv: { $names }.
changes-sent = Endringane er på veg.
changes-unsent = 📝 *Endra, men ikkje sendt:*
button-changes = Send endringane
