## Gjennomsyn og vedtak

circulate-title = Send til gjennomsyn
circulate-intro = Utkastet til møteplan for { $organisation } { $year } blir vist for dei det gjeld. Ingenting er sendt enno.
button-circulate = Send til gjennomsyn
circulated = ✅ Utkastet er på veg til dei det gjeld.
adoption-title = Vedta møteplanen
adoption-intro = Møteplanen for { $organisation } { $year }. Når han er vedteken, blir kvart møte lagt inn, og den som endrar planen etterpå, må skrive kvifor.
adoption-case = Kva sak vart han vedteken i?
adoption-case-hint = Til dømes «sak 12/2026».
adoption-holds = Hald av datoen
adoption-holds-yes = Ja, alle får ei kalenderfil
adoption-holds-no = Nei, dei får berre beskjed
adoption-holds-hint = Kalenderfila spør ikkje om svar. Innkallinga til kvart møte kjem seinare.
adoption-preview = Møteplanen for { $organisation } { $year } blir vedteken i *{ $case }*. Ingenting er gjort enno.
adoption-makes = { $n ->
        [0] Alle møta står i planen allereie.
        [one] Eitt møte blir lagt inn.
       *[other] { $n } møte blir lagde inn.
    }{ $n ->
        [0] { "" }
       *[other] { $stand ->
            [0] { "" }
            [one] { " " }Eitt står i planen allereie.
           *[other] { " " }{ $stand } står i planen allereie.
        }
    }
adoption-of-body = • { $body }: { $n ->
        [one] eitt møte
       *[other] { $n } møte
    } ({ $days })
adoption-told-yes = Kvar person får éi melding, og éi kalenderfil som held av datoane til dei møta som er deira, og som ikkje er kalla inn enno.
adoption-told-no = Kvar person får éi melding med dei møta som er deira.
adoption-told = { $n ->
        [0] Ingen av dei er i Slack.
        [one] Éin person får beskjed: { $names }.
       *[other] { $n } personar får beskjed: { $names }.
    }
adoption-unreached = ⚠️ Ikkje i Slack, så du må seie frå til dei sjølv: { $names }.
button-adopt = Vedta planen
adopted = ✅ Møteplanen er vedteken, og dei det gjeld, får beskjed.
