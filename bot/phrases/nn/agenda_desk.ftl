## Arbeidet til sekretæren med sakslista

agenda-title = Saksliste
agenda-empty = Det står ingenting på sakslista enno.
agenda-planned-secretary = Innkallinga er ikkje send, og ingen andre ser sakslista før det. Numra er som dei blir om innkallinga blir send no.
agenda-planned-member = Innkallinga er ikkje send enno.
agenda-called-secretary = Innkallinga er send. Det du endrar her, blir lagra, men ikkje sendt. Ei sak som blir trekt eller utsett no, held på nummeret sitt.
agenda-called-member = Sakslista slik ho er send.
agenda-cancelled-secretary = Møtet er avlyst. Opne ei sak for å utsetje henne til eit anna møte.
agenda-cancelled-member = Møtet er avlyst.
button-agenda = Saksliste
button-agenda-back = Tilbake til sakslista
button-earlier-minutes = Hent { minutes-word.the }
button-case = Ny sak
button-unrefer = Fjern
choose-agenda = Kva møte vil du sjå sakslista til?
choose-agenda-none = Du har ingen møte med saksliste no.
choose-case = Kva møte gjeld den nye saka?
choose-case-none = Ingen møte å setje opp saker til. Legg inn eit nytt med «/mote ny».

aim-none = Ikkje sagt
aim-decision = Vedtak
aim-recommendation = Tilråding
aim-discussion = Drøfting
aim-information = Orientering

item-title = Sak
item-starts = kl. { $clock }
item-minutes = { $n } min
item-parts = { $n ->
    [one] 1 bokstavpunkt
   *[other] { $n } bokstavpunkt
}
item-papers = { $n ->
    [one] 1 vedlegg
   *[other] { $n } vedlegg
}
item-papers-awaited = { $n ->
    [one] 1 har ikkje kome
   *[other] { $n } har ikkje kome
}
item-closed = Lukka
item-label-parts = Bokstavpunkt
item-label-papers = Vedlegg
item-label-proposal = Framlegg til vedtak
item-label-path = Saksgang
item-refers = Viser til { $case }
item-refer = Viser saka til ei anna sak?
refer-placeholder = Skriv nummer eller tittel
item-deed-open = Opne
item-deed-edit = Rediger
item-deed-up = Flytt opp
item-deed-down = Flytt ned
item-deed-withdraw = Trekk saka
item-deed-relist = Set opp igjen
item-deed-postpone = Utset
item-deed-send_on = Send vidare
item-deed-object = Motsegner

item-form-title = Rediger saka
item-named-by-record = Kva møte det gjeld, følgjer møteplanen.
item-too-long = Det står meir under «{ $field }» enn det er plass til her. Det blir ståande som det er.
item-field-title = Tittel
item-field-kind = Slag
item-field-aim = Kva bed saka om?
item-field-presenter = Kven legg fram?
item-hint-presenter = Ein medlem, ein frå administrasjonen eller ein gjest: «Nina Berg, KS»
item-field-starts = Klokkeslett, når ein kjem til avtalt tid
item-field-minutes = Minutt
item-field-parts = Bokstavpunkt
item-hint-parts = Eitt på kvar linje. Dei får bokstavane A, B, C: «Status i kommunane (ved Nina Berg)»
item-field-papers = Vedlegg
item-hint-papers = Eitt på kvar linje: «Kart – https://… (blir ettersendt seinast { $example })». Skriv «(unnateke offentlegheit)» bak det som ikkje skal ut.
item-field-proposal = Framlegg til vedtak
item-hint-proposal = Følgjer innkallinga
item-field-exempt = Lukka etter
item-hint-exempt = Heimelen, til dømes «offl. § 23 første ledd». Utanfor organet viser då berre den. Lat feltet stå tomt når saka er open.
item-kind-case = Sak
item-kind-briefing = Orientering
item-kind-other-minutes = Protokoll eller referat frå eit anna organ
item-kind-round = Runde rundt bordet
item-kind-any-other = Eventuelt

item-saved = ✅ «{ $title }» er lagra.
item-listed = ✅ «{ $title }» er sett opp.
item-withdrawn = «{ $title }» er trekt.
item-relisted = «{ $title }» er sett opp igjen.
item-postponed = ✅ «{ $title }» er utsett.
item-sent-on = ✅ «{ $title }» står no på sakslista til { $meeting }.

late-added = Kom på sakslista etter innkallinga, { $day }.
late-papers-came = Eit vedlegg kom etter innkallinga, { $day }.
late-papers-awaited = Eit vedlegg følgde ikkje innkallinga.
late-blocked = Saka kan ikkje avgjerast i dette møtet, for det er motsegner nok.
late-objections = { $chair ->
    [yes] Møteleiaren har sett seg imot at saka blir avgjord.
   *[no] { $n ->
        [0] Ingen av dei frammøtte har sett seg imot at saka blir avgjord.
        [1] Éin av dei frammøtte har sett seg imot at saka blir avgjord.
       *[other] { $n } av dei frammøtte har sett seg imot at saka blir avgjord.
    } { $needed ->
        [1] Det skal éin til.
       *[other] Det skal { $needed } til.
    }
}

elsewhere-meeting = Møte
postpone-law = Når innkallinga er send, er det møtet som vedtek å utsetje ei sak, med vanleg fleirtal (kommunelova § 11-3). Saka held på nummeret sitt.
elsewhere-submit-postpone = Utset
elsewhere-submit-send_on = Send vidare
send-on-intro = Saka blir ei ny sak hos det andre organet. Tittel, bokstavpunkt, vedlegg og framlegg følgjer med, og saksgangen viser korleis det går.
send-on-aim = Kva bed saka om der?
send-on-number = Nummer
send-on-reserve = Gi saka nummer no
send-on-reserve-hint = Då kan det visast til henne før innkallinga er send, som «sak 1A».
objection-law = Det som ikkje følgde innkallinga, kan ikkje avgjerast når møteleiaren eller minst ein tredel av dei frammøtte set seg imot det (kommunelova § 11-3).{ $present ->
    [0] { "" }
   *[other] { " " }{ $present } er til stades, så det skal { $needed } til.
}
objection-custom = Det som ikkje følgde innkallinga, blir ikkje avgjort når møteleiaren eller minst ein tredel av dei frammøtte set seg imot det.{ $present ->
    [0] { "" }
   *[other] { " " }{ $present } er til stades, så det skal { $needed } til.
}
objection-iks = Ei sak som ikkje stod på sakslista, kan ikkje avgjerast når møteleiaren eller nokon av dei frammøtte set seg imot det (IKS-lova § 8).
objection-by-roll = Dei frammøtte er henta frå frammøtet.
objection-by-answers = Frammøtet er ikkje ført enno. Her står dei som har svart at dei kjem.
objection-nobody = Ingen har svart at dei kjem. Før frammøtet først, så står dei frammøtte her.
objection-by-chair = Møteleiar
objection-chair = { $name ->
    [none] Møteleiaren set seg imot det
   *[other] Møteleiaren ({ $name }) set seg imot det
}
objection-members = Frammøtte som set seg imot det
objection-placeholder = Vel kven
agenda-proposals = { $n ->
    [one] 1 framlegg frå medlemene ventar på svar.
   *[other] { $n } framlegg frå medlemene ventar på svar.
}
