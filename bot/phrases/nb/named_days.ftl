## Dager å gå utenom: skoleferier og andres møter

refusal-named-day-nameless = Skriv hva det er, for eksempel «Fylkesting».
refusal-named-day-backwards = Siste dag må komme etter den første. Velg en senere dag, eller la feltet stå tomt.
refusal-named-day-long = Det kan ikke vare mer enn { $most } dager. Rett den første eller den siste dagen.
refusal-named-day-known = «{ $name }» er allerede lagt inn disse dagene.
school-holidays-untold = { $which ->
        [winter] Vinterferien i { $counties } { $year } er ikke kjent.
        [autumn] Høstferien i { $counties } { $year } er ikke kjent.
       *[whole] Skoleruta for { $counties } { $year } er ikke kjent.
    }
school-holidays-untold-hint = Forslaget kan ikke gå utenom det som ikke er kjent. Legg det inn under «Dager å gå utenom» når du har funnet det.
button-desk-days = Dager å gå utenom
button-named-days-back = Tilbake til dagene
button-named-day-add = Legg inn dager
button-school-holiday-add = Legg inn skoleferie
button-named-day-remove = Fjern
named-days-title = Dager å gå utenom
named-days-intro = Forslaget for { $year } går utenom disse dagene når det lar seg gjøre. Helligdager, inneklemte dager og fellesferien kjenner Rådslag fra før. Dagene gjelder alle samarbeid.
named-days-none = Ingen dager er lagt inn i året.
named-day-by = Lagt inn{ $who ->
        [none] { " " }fra en fil
       *[other] { " " }av { $who }
    } { $day }.
named-day-source = Kilde: { $source }
named-day-saved = ✅ «{ $name }» er lagt inn.
named-day-removed = ✅ «{ $name }» er fjernet.
named-day-title = Legg inn dager
named-day-name = Hva er det?
named-day-name-hint = Slik det skal stå i begrunnelsene, for eksempel «Fylkesting» eller «Kommunestyre i Lier».
named-day-since = Første dag
named-day-until = Siste dag
named-day-until-hint = La feltet stå tomt når det er én dag.
named-day-county = Fylke
named-day-county-hint = Velg et fylke når det bare gjelder organer der.
named-day-every-county = Gjelder alle
named-day-says = Hvem sier det?
named-day-says-hint = En adresse på nettet, et brev eller en telefonsamtale.
school-holiday-title = Legg inn skoleferie
school-holiday-which = Hvilken ferie?
