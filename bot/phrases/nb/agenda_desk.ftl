## Sekretærens arbeid med sakslista

agenda-title = Saksliste
agenda-empty = Det står ingenting på sakslista ennå.
agenda-planned-secretary = Innkallingen er ikke sendt, og ingen andre ser sakslista før det. Numrene er som de blir om du sender den nå.
agenda-planned-member = Innkallingen er ikke sendt ennå.
agenda-called-secretary = Innkallingen er sendt. Det du endrer her, blir lagret, men ikke sendt. En sak som trekkes eller utsettes nå, beholder nummeret sitt.
agenda-called-member = Sakslista slik den er sendt.
agenda-cancelled-secretary = Møtet er avlyst. Åpne en sak for å utsette den til et annet møte.
agenda-cancelled-member = Møtet er avlyst.
button-agenda = Saksliste
button-agenda-back = Tilbake til sakslista
button-earlier-minutes = Hent { minutes-word.the }
button-case = Ny sak
button-unrefer = Fjern
choose-agenda = Hvilket møte vil du se sakslista til?
choose-agenda-none = Du har ingen møter med saksliste nå.
choose-case = Hvilket møte gjelder den nye saken?
choose-case-none = Ingen møter å sette opp saker til. Legg inn et nytt med «/mote ny».

aim-none = Ikke sagt
aim-decision = Vedtak
aim-recommendation = Innstilling
aim-discussion = Drøfting
aim-information = Orientering

item-title = Sak
item-starts = kl. { $clock }
item-minutes = { $n } min
item-parts = { $n ->
    [one] 1 bokstavpunkt
   *[other] { $n } bokstavpunkter
}
item-papers = { $n ->
    [one] 1 vedlegg
   *[other] { $n } vedlegg
}
item-papers-awaited = { $n ->
    [one] 1 er ikke kommet
   *[other] { $n } er ikke kommet
}
item-closed = Lukket
item-label-parts = Bokstavpunkter
item-label-papers = Vedlegg
item-label-proposal = Forslag til vedtak
item-label-path = Saksgang
item-refers = Viser til { $case }
item-refer = Viser saken til en annen sak?
refer-placeholder = Skriv nummer eller tittel
item-deed-open = Åpne
item-deed-edit = Rediger
item-deed-up = Flytt opp
item-deed-down = Flytt ned
item-deed-withdraw = Trekk saken
item-deed-relist = Sett opp igjen
item-deed-postpone = Utsett
item-deed-send_on = Send videre
item-deed-object = Innvendinger

item-form-title = Rediger saken
item-named-by-record = Hvilket møte det gjelder, følger møteplanen.
item-too-long = Det står mer under «{ $field }» enn det er plass til her. Det blir stående som det er.
item-field-title = Tittel
item-field-kind = Slag
item-field-aim = Hva ber saken om?
item-field-presenter = Hvem legger fram?
item-hint-presenter = Et medlem, noen fra administrasjonen eller en gjest: «Nina Berg, KS»
item-field-starts = Klokkeslett, når noen kommer til avtalt tid
item-field-minutes = Minutter
item-field-parts = Bokstavpunkter
item-hint-parts = Ett på hver linje. De får bokstavene A, B, C: «Status i kommunene (ved Nina Berg)»
item-field-papers = Vedlegg
item-hint-papers = Ett på hver linje: «Kart – https://… (ettersendes senest { $example })». Skriv «(unntatt offentlighet)» bak det som ikke skal ut.
item-field-proposal = Forslag til vedtak
item-hint-proposal = Følger innkallingen
item-field-exempt = Lukket etter
item-hint-exempt = Hjemmelen, for eksempel «offl. § 23 første ledd». Utenfor organet vises da bare den. La feltet stå tomt når saken er åpen.
item-kind-case = Sak
item-kind-briefing = Orientering
item-kind-other-minutes = Protokoll eller referat fra et annet organ
item-kind-round = Runde rundt bordet
item-kind-any-other = Eventuelt

item-saved = ✅ «{ $title }» er lagret.
item-listed = ✅ «{ $title }» er satt opp.
item-withdrawn = «{ $title }» er trukket.
item-relisted = «{ $title }» er satt opp igjen.
item-postponed = ✅ «{ $title }» er utsatt.
item-sent-on = ✅ «{ $title }» står nå på sakslista til { $meeting }.

late-added = Kom på sakslista etter innkallingen, { $day }.
late-papers-came = Et vedlegg kom etter innkallingen, { $day }.
late-papers-awaited = Et vedlegg fulgte ikke innkallingen.
late-blocked = Saken kan ikke avgjøres i dette møtet, for det er innvendinger nok.
late-objections = { $chair ->
    [yes] Møteleder har motsatt seg at saken blir avgjort.
   *[no] { $n ->
        [0] Ingen av de frammøtte har motsatt seg at saken blir avgjort.
        [1] Én av de frammøtte har motsatt seg at saken blir avgjort.
       *[other] { $n } av de frammøtte har motsatt seg at saken blir avgjort.
    } { $needed ->
        [1] Det skal én til.
       *[other] Det skal { $needed } til.
    }
}

elsewhere-meeting = Møte
postpone-law = Når innkallingen er sendt, er det møtet som vedtar å utsette en sak, med vanlig flertall (kommuneloven § 11-3). Saken beholder nummeret sitt.
elsewhere-submit-postpone = Utsett
elsewhere-submit-send_on = Send videre
send-on-intro = Saken blir en ny sak hos det andre organet. Tittel, bokstavpunkter, vedlegg og forslag følger med, og saksgangen viser hvordan det går.
send-on-aim = Hva ber saken om der?
send-on-number = Nummer
send-on-reserve = Gi saken nummer nå
send-on-reserve-hint = Da kan det vises til den før innkallingen er sendt, som «sak 1A».
objection-law = Det som ikke fulgte innkallingen, kan ikke avgjøres når møteleder eller minst en tredjedel av de frammøtte motsetter seg det (kommuneloven § 11-3).{ $present ->
    [0] { "" }
   *[other] { " " }{ $present } er til stede, så det skal { $needed } til.
}
objection-custom = Det som ikke fulgte innkallingen, blir ikke avgjort når møteleder eller minst en tredjedel av de frammøtte motsetter seg det.{ $present ->
    [0] { "" }
   *[other] { " " }{ $present } er til stede, så det skal { $needed } til.
}
objection-iks = En sak som ikke sto på sakslista, kan ikke avgjøres når møteleder eller noen av de frammøtte motsetter seg det (IKS-loven § 8).
objection-by-roll = De frammøtte er hentet fra oppmøtet.
objection-by-answers = Oppmøtet er ikke ført ennå. Her står de som har svart at de kommer.
objection-nobody = Ingen har svart at de kommer. Før oppmøtet først, så står de frammøtte her.
objection-by-chair = Møteleder
objection-chair = { $name ->
    [none] Møteleder motsetter seg det
   *[other] Møteleder ({ $name }) motsetter seg det
}
objection-members = Frammøtte som motsetter seg det
objection-placeholder = Velg hvem
agenda-proposals = { $n ->
    [one] 1 forslag fra medlemmene venter på svar.
   *[other] { $n } forslag fra medlemmene venter på svar.
}
