## Gjennomsyn og vedtak

circulate-title = Send til gjennomsyn
circulate-intro = Utkastet til møteplan for { $organisation } { $year } blir vist for dem det gjelder. Ingenting er sendt ennå.
button-circulate = Send til gjennomsyn
circulated = ✅ Utkastet er på vei til dem det gjelder.
adoption-title = Vedta møteplanen
adoption-intro = Møteplanen for { $organisation } { $year }. Når den er vedtatt, blir hvert møte lagt inn, og den som endrer planen etterpå, må skrive hvorfor.
adoption-case = Hvilken sak ble den vedtatt i?
adoption-case-hint = For eksempel «sak 12/2026».
adoption-holds = Hold av datoen
adoption-holds-yes = Ja, alle får en kalenderfil
adoption-holds-no = Nei, de får bare beskjed
adoption-holds-hint = Kalenderfila spør ikke om svar. Innkallingen til hvert møte kommer senere.
adoption-preview = Møteplanen for { $organisation } { $year } blir vedtatt i *{ $case }*. Ingenting er gjort ennå.
adoption-makes = { $n ->
        [0] Alle møtene står i planen allerede.
        [one] Ett møte blir lagt inn.
       *[other] { $n } møter blir lagt inn.
    }{ $n ->
        [0] { "" }
       *[other] { $stand ->
            [0] { "" }
            [one] { " " }Ett står i planen allerede.
           *[other] { " " }{ $stand } står i planen allerede.
        }
    }
adoption-of-body = • { $body }: { $n ->
        [one] ett møte
       *[other] { $n } møter
    } ({ $days })
adoption-told-yes = Hver person får én melding, og én kalenderfil som holder av datoene til de møtene som er deres, og som ikke er innkalt ennå.
adoption-told-no = Hver person får én melding med de møtene som er deres.
adoption-told = { $n ->
        [0] Ingen av dem er i Slack.
        [one] Én person får beskjed: { $names }.
       *[other] { $n } personer får beskjed: { $names }.
    }
adoption-unreached = ⚠️ Ikke i Slack, så du må si fra til dem selv: { $names }.
button-adopt = Vedta planen
adopted = ✅ Møteplanen er vedtatt, og de det gjelder, får beskjed.
