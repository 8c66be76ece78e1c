## Organet: kven som sit, kva dag som helst

button-organ = Sjå organet
button-organ-earlier = ← Førre
button-organ-later = Neste →
button-organ-back = Tilbake til organet
button-seating-back = Rett opplysningane
choose-organ = Kva organ vil du sjå?
choose-organ-none = Ingen organ er lagde inn enno. Sekretariatet importerer dei frå ei fil.
choose-organ-other = Andre organ
choose-organ-all = Organ
choose-organ-placeholder = Vel eit organ
choose-organ-more = … og { $n } til. Skriv namnet etter kommandoen, til dømes «/mote organ rådmannsgruppa».
choose-organ-until = { $name } (til { $day })
organ-title = Kven sit?
organ-today = Slik er det i dag, { $day }.
organ-past = Slik var det { $day }.
organ-ahead = Slik blir det { $day }, etter det som er avgjort til denne tid.
organ-absent = Organet finst ikkje { $day }.
organ-since = Første dag er { $day }.
organ-until = Siste dag er { $day }.
organ-predecessor = Før dette: { $body }.
organ-successor = Etter dette: { $body }.
organ-form = Organform: { $form }
organ-task = Oppgåve: { $task }
organ-parent = Overordna organ: { $body }
organ-chair = Leiar: { $who }
organ-deputy = Nestleiar: { $who }
organ-chair-until = til og med { $day }
organ-chair-follows = følgjer leiinga i { $body }
organ-secretariat = Sekretariat: { $names }
organ-seats = { $seats ->
        [one] 1 plass
       *[other] { $seats } plassar
    }, { $voting } med røysterett{ $votes ->
        [none] { "" }
       *[other] { " " }og { $votes } røyster til saman
    }.
organ-vacant = { $n ->
        [one] ⚪ 1 plass er ledig.
       *[other] ⚪ { $n } plassar er ledige.
    }
organ-empty = Ingen plassar er lagde inn for denne dagen.
organ-day = Vel dag
organ-participants = Vel deltakar
organ-everybody = Alle deltakarar
organ-page = Plass { $first }–{ $last } av { $seats }
organ-open = ⚪ *Ledig*
organ-open-word = ledig
organ-unreached = { " " }(ikkje i Slack)
organ-proxy = { $proxy } for { $holder }
organ-as-proxy = fast fullmektig
organ-as-substitute = setjemedlem
organ-votes = { $n } røyster
organ-stand-ins = ↳ Vara: { $names }
organ-stand-ins-shared = ↳ Vara for desse { $n }: { $names }
manner-appointed = konstituert { $office }
manner-acting = fungerande { $office }
rights-attends = møte
rights-speaks = tale
rights-proposes = framleggs
rights-votes = røyste
rights-some = { $kinds }rett
rights-none = utan møterett
legal-form-ipr = interkommunalt politisk råd (kommunelova kapittel 18)
legal-form-ko = kommunalt oppgåvefellesskap (kommunelova kapittel 19)
legal-form-iks = interkommunalt selskap (IKS-lova)
legal-form-paragraph_27 = § 27-samarbeid (kommunelova 1992)
legal-form-agreement = samarbeid etter avtale
legal-form-administrative = administrativ gruppe
legal-form-working_group = arbeidsgruppe
