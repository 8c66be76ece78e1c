## Organet: hvem som sitter, en hvilken som helst dag

button-organ = Se organet
button-organ-earlier = ← Forrige
button-organ-later = Neste →
button-organ-back = Tilbake til organet
button-seating-back = Rett opplysningene
choose-organ = Hvilket organ vil du se?
choose-organ-none = Ingen organer er lagt inn ennå. Sekretariatet importerer dem fra en fil.
choose-organ-other = Andre organer
choose-organ-all = Organer
choose-organ-placeholder = Velg et organ
choose-organ-more = … og { $n } til. Skriv navnet etter kommandoen, for eksempel «/mote organ rådmannsgruppen».
choose-organ-until = { $name } (til { $day })
organ-title = Hvem sitter?
organ-today = Slik er det i dag, { $day }.
organ-past = Slik var det { $day }.
organ-ahead = Slik blir det { $day }, etter det som er bestemt nå.
organ-absent = Organet finnes ikke { $day }.
organ-since = Første dag er { $day }.
organ-until = Siste dag er { $day }.
organ-predecessor = Før dette: { $body }.
organ-successor = Etter dette: { $body }.
organ-form = Organform: { $form }
organ-task = Oppgave: { $task }
organ-parent = Overordnet organ: { $body }
organ-chair = Leder: { $who }
organ-deputy = Nestleder: { $who }
organ-chair-until = til og med { $day }
organ-chair-follows = følger ledelsen i { $body }
organ-secretariat = Sekretariat: { $names }
organ-seats = { $seats ->
        [one] 1 plass
       *[other] { $seats } plasser
    }, { $voting } med stemmerett{ $votes ->
        [none] { "" }
       *[other] { " " }og { $votes } stemmer til sammen
    }.
organ-vacant = { $n ->
        [one] ⚪ 1 plass er ledig.
       *[other] ⚪ { $n } plasser er ledige.
    }
organ-empty = Ingen plasser er lagt inn for denne dagen.
organ-day = Velg dag
organ-participants = Velg deltaker
organ-everybody = Alle deltakere
organ-page = Plass { $first }–{ $last } av { $seats }
organ-open = ⚪ *Ledig*
organ-open-word = ledig
organ-unreached = { " " }(ikke i Slack)
organ-proxy = { $proxy } for { $holder }
organ-as-proxy = fast fullmektig
organ-as-substitute = settemedlem
organ-votes = { $n } stemmer
organ-stand-ins = ↳ Vara: { $names }
organ-stand-ins-shared = ↳ Vara for disse { $n }: { $names }
manner-appointed = konstituert { $office }
manner-acting = fungerende { $office }
rights-attends = møte
rights-speaks = tale
rights-proposes = forslags
rights-votes = stemme
rights-some = { $kinds }rett
rights-none = uten møterett
legal-form-ipr = interkommunalt politisk råd (kommuneloven kapittel 18)
legal-form-ko = kommunalt oppgavefellesskap (kommuneloven kapittel 19)
legal-form-iks = interkommunalt selskap (IKS-loven)
legal-form-paragraph_27 = § 27-samarbeid (kommuneloven 1992)
legal-form-agreement = samarbeid etter avtale
legal-form-administrative = administrativ gruppe
legal-form-working_group = arbeidsgruppe
