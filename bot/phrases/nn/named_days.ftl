## Dagar å gå utanom: skuleferiar og møta til andre

refusal-named-day-nameless = Skriv kva det er, til dømes «Fylkesting».
refusal-named-day-backwards = Siste dag må kome etter den første. Vel ein seinare dag, eller lat feltet stå tomt.
refusal-named-day-long = Det kan ikkje vare meir enn { $most } dagar. Rett den første eller den siste dagen.
refusal-named-day-known = «{ $name }» er alt lagt inn desse dagane.
school-holidays-untold = { $which ->
        [winter] Vinterferien i { $counties } { $year } er ikkje kjend.
        [autumn] Haustferien i { $counties } { $year } er ikkje kjend.
       *[whole] Skuleruta for { $counties } { $year } er ikkje kjend.
    }
school-holidays-untold-hint = Framlegget kan ikkje gå utanom det som ikkje er kjent. Legg det inn under «Dagar å gå utanom» når du har funne det.
button-desk-days = Dagar å gå utanom
button-named-days-back = Tilbake til dagane
button-named-day-add = Legg inn dagar
button-school-holiday-add = Legg inn skuleferie
button-named-day-remove = Fjern
named-days-title = Dagar å gå utanom
named-days-intro = Framlegget for { $year } går utanom desse dagane når det lèt seg gjere. Heilagdagar, inneklemde dagar og fellesferien kjenner Rådslag frå før. Dagane gjeld alle samarbeid.
named-days-none = Ingen dagar er lagde inn i året.
named-day-by = Lagt inn{ $who ->
        [none] { " " }frå ei fil
       *[other] { " " }av { $who }
    } { $day }.
named-day-source = Kjelde: { $source }
named-day-saved = ✅ «{ $name }» er lagt inn.
named-day-removed = ✅ «{ $name }» er fjerna.
named-day-title = Legg inn dagar
named-day-name = Kva er det?
named-day-name-hint = Slik det skal stå i grunngivingane, til dømes «Fylkesting» eller «Kommunestyre i Lier».
named-day-since = Første dag
named-day-until = Siste dag
named-day-until-hint = Lat feltet stå tomt når det er éin dag.
named-day-county = Fylke
named-day-county-hint = Vel eit fylke når det berre gjeld organ der.
named-day-every-county = Gjeld alle
named-day-says = Kven seier det?
named-day-says-hint = Ei adresse på nettet, eit brev eller ein telefonsamtale.
school-holiday-title = Legg inn skuleferie
school-holiday-which = Kva ferie?
