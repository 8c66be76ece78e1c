## Krav om møte

button-demand = Krev møte
button-demand-support = Eg støttar kravet
button-demand-leave = Trekk støtta
button-demand-plan = Legg inn møtet
demand-title = Krev møte
demand-intro = Meiner du at organet må møtast, kan du krevje det. Dei andre medlemene får lese kvifor, og blir spurde om dei støttar kravet. Når ein tredel av medlemene med røysterett står bak, får sekretariatet og leiaren beskjed.
demand-why = Kva må møtet behandle, og kvifor?
demand-why-hint = Begynn med det saka gjeld. Alle medlemene får lese dette.
demand-begun = Kravet om møte i *{ $body }* er sendt til dei andre medlemene. { $missing ->
        [one] Det trengst éin til.
       *[other] Det trengst { $missing } til.
    }
demand-begun-enough = Kravet om møte i *{ $body }* har støtte frå ein tredel av medlemene. Sekretariatet og leiaren får beskjed no.
demand-absent = Desse er ikkje i Slack, så du må spørje dei sjølv: { $names }.
demand-head = *{ $name } krev møte i { $body }*
demand-law-municipal-act = Når ein tredel av medlemene krev det, skal det haldast møte (kommunelova § 11-2).
demand-law-former-act = Når ein tredel av medlemene krev det, skal det haldast møte (kommunelova av 1992 § 32).
demand-law-iks-act = Når ein tredel av medlemene eller éin av deltakarane krev det, skal representantskapet kallast inn (IKS-lova § 8).
demand-law-none = Inga lov gir ein tredel av medlemene rett til møte i dette organet. Den som leier det, avgjer.
demand-progress-open = { $names ->
        [none] Ingen støttar kravet no.
       *[other] { $names } støttar kravet: { $n } av { $needed } som trengst.
    }
demand-progress-reached = ✅ Kravet har støtte frå ein tredel av medlemene: { $names }. Sekretariatet og leiaren har fått beskjed.
demand-progress-met = ✅ Møtet er lagt inn: { $when }.
demand-progress-withdrawn = Kravet er trekt.
demand-progress-lapsed = For få støtta kravet i tide, så det gjeld ikkje lenger.
demand-until = Kravet kan støttast til { $day }. Du kan trekkje støtta så lenge det trengst fleire.
demand-reached-head = *Ein tredel av medlemene i { $body } krev møte*
demand-reached-by = Kravet er støtta av { $names }: { $n } av { $members } medlemer.
demand-extra-why = Ein tredel av medlemene har kravd møte.
demand-lapsed-news = Kravet om møte i *{ $body }* fekk ikkje støtte frå ein tredel av medlemene i tide, og gjeld ikkje lenger. Du kan krevje møte på nytt med «/mote krev».
dead-letter-demand = spørsmålet om å støtte eit krav om møte
dead-letter-demand_reached = beskjeden om at ein tredel krev møte
dead-letter-demand_lapsed = beskjeden om at eit krav om møte ikkje nådde fram
refusal-no-vote-here = Berre medlemer med røysterett i { $body ->
        [none] eit organ
       *[other] { $body }
    } kan krevje møte der.
refusal-no-vote-anywhere = Berre medlemer med røysterett kan krevje møte, og det er du ikkje i noko organ. Snakk med ein medlem eller sekretariatet.
refusal-demand-unexplained = Skriv kva møtet må behandle, og kvifor.
refusal-demand-stands = { $name } har alt kravd møte i { $body }. Støtt det kravet: Det står i meldingane dine.
refusal-already-supported = Du støttar alt kravet.
refusal-not-supported = Du støttar ikkje kravet, så det er ingenting å trekkje.
refusal-demand-already-reached = Kravet har alt støtte frå ein tredel av medlemene, og sekretariatet har fått beskjed. Støtta kan ikkje givast eller trekkjast lenger.
refusal-demand-over = Kravet er trekt eller gått ut på dato. Du kan krevje møte på nytt med «/mote krev».
refusal-demand-already-met = Møtet er alt lagt inn. Du finn det med «/mote plan».
refusal-no-such-demand = Dette kravet finst ikkje lenger.
