## Krav om møte

button-demand = Krev møte
button-demand-support = Jeg støtter kravet
button-demand-leave = Trekk støtten
button-demand-plan = Legg inn møtet
demand-title = Krev møte
demand-intro = Mener du at organet må møtes, kan du kreve det. De andre medlemmene får lese hvorfor, og blir spurt om de støtter kravet. Når en tredjedel av medlemmene med stemmerett står bak, får sekretariatet og lederen beskjed.
demand-why = Hva må møtet behandle, og hvorfor?
demand-why-hint = Begynn med det saken gjelder. Alle medlemmene får lese dette.
demand-begun = Kravet om møte i *{ $body }* er sendt til de andre medlemmene. { $missing ->
        [one] Det trengs én til.
       *[other] Det trengs { $missing } til.
    }
demand-begun-enough = Kravet om møte i *{ $body }* har støtte fra en tredjedel av medlemmene. Sekretariatet og lederen får beskjed nå.
demand-absent = Disse er ikke i Slack, så du må spørre dem selv: { $names }.
demand-head = *{ $name } krever møte i { $body }*
demand-law-municipal-act = Når en tredjedel av medlemmene krever det, skal det holdes møte (kommuneloven § 11-2).
demand-law-former-act = Når en tredjedel av medlemmene krever det, skal det holdes møte (kommuneloven av 1992 § 32).
demand-law-iks-act = Når en tredjedel av medlemmene eller én av deltakerne krever det, skal representantskapet kalles inn (IKS-loven § 8).
demand-law-none = Ingen lov gir en tredjedel av medlemmene rett til møte i dette organet. Den som leder det, avgjør.
demand-progress-open = { $names ->
        [none] Ingen støtter kravet nå.
       *[other] { $names } støtter kravet: { $n } av { $needed } som trengs.
    }
demand-progress-reached = ✅ Kravet har støtte fra en tredjedel av medlemmene: { $names }. Sekretariatet og lederen har fått beskjed.
demand-progress-met = ✅ Møtet er lagt inn: { $when }.
demand-progress-withdrawn = Kravet er trukket.
demand-progress-lapsed = For få støttet kravet i tide, så det gjelder ikke lenger.
demand-until = Kravet kan støttes til { $day }. Du kan trekke støtten så lenge det trengs flere.
demand-reached-head = *En tredjedel av medlemmene i { $body } krever møte*
demand-reached-by = Kravet støttes av { $names }: { $n } av { $members } medlemmer.
demand-extra-why = En tredjedel av medlemmene har krevd møte.
demand-lapsed-news = Kravet om møte i *{ $body }* fikk ikke støtte fra en tredjedel av medlemmene i tide, og gjelder ikke lenger. Du kan kreve møte på nytt med «/mote krev».
dead-letter-demand = spørsmålet om å støtte et krav om møte
dead-letter-demand_reached = beskjeden om at en tredjedel krever møte
dead-letter-demand_lapsed = beskjeden om at et krav om møte ikke nådde fram
refusal-no-vote-here = Bare medlemmer med stemmerett i { $body ->
        [none] et organ
       *[other] { $body }
    } kan kreve møte der.
refusal-no-vote-anywhere = Bare medlemmer med stemmerett kan kreve møte, og det er du ikke i noe organ. Snakk med et medlem eller sekretariatet.
refusal-demand-unexplained = Skriv hva møtet må behandle, og hvorfor.
refusal-demand-stands = { $name } har alt krevd møte i { $body }. Støtt det kravet: Det står i meldingene dine.
refusal-already-supported = Du støtter allerede kravet.
refusal-not-supported = Du støtter ikke kravet, så det er ingenting å trekke.
refusal-demand-already-reached = Kravet har alt støtte fra en tredjedel av medlemmene, og sekretariatet har fått beskjed. Støtten kan ikke gis eller trekkes lenger.
refusal-demand-over = Kravet er trukket eller gått ut på dato. Du kan kreve møte på nytt med «/mote krev».
refusal-demand-already-met = Møtet er alt lagt inn. Du finner det med «/mote plan».
refusal-no-such-demand = Dette kravet finnes ikke lenger.
