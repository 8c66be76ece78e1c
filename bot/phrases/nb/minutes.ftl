## Referat

minutes-title = { minutes-word.start } fra møte i { $body } { $day }
minutes-label-when = Tid
minutes-label-place = Sted
minutes-label-chair = Møteleder
minutes-label-present = Til stede
minutes-label-members = Faste medlemmer som møtte
minutes-label-vara = Varamedlemmer som møtte
minutes-label-secretariat = Sekretariatet
minutes-label-speakers = Med talerett
minutes-label-observers = Observatører
minutes-label-administration = Fra administrasjonen
minutes-label-guests = Dessuten møtte
minutes-label-apologies = Forfall
minutes-label-not-come = Ikke møtt
minutes-label-proposal = Forslag til vedtak
minutes-label-decision = Vedtak
minutes-none = Ingen
minutes-for = { $stand_in } for { $member }
minutes-for-within = (for { $member })
minutes-speaking = { $office } med talerett
minutes-offices-mayors = Ordførere
minutes-offices-deputy-mayors = Varaordførere
minutes-offices-county-mayors = Fylkesordførere
minutes-offices-chiefs = Rådmenn
minutes-offices-county-chiefs = Fylkesrådmenn
minutes-offices-directors = Kommunedirektører
minutes-offices-county-directors = Fylkesdirektører
minutes-offices-county-executives = Fylkesråder
minutes-offices-members = Medlemmer
minutes-column-name = Navn
minutes-column-function = Funksjon
minutes-column-represents = Representerer
minutes-column-title = Stilling
minutes-column-group = Parti
minutes-column-for = Møtte for
minutes-column-stand-in = Vara som møtte
minutes-column-stay = Til stede
minutes-stay-since = fra { $when }
minutes-stay-until = til { $when }
minutes-arrived = { $name } møtte { $how }.
minutes-left = { $name } fratrådte { $how }.
minutes-went_out = { $name } fikk permisjon { $how }.
minutes-came_back = { $name } tok sete igjen { $how }.
minutes-before = før behandlingen av { $case }
minutes-under = under behandlingen av { $case }
minutes-from = fra og med { $case }
minutes-withdrawn = Saken ble trukket.
minutes-postponed = Saken ble utsatt.
minutes-blocked = Saken ble ikke avgjort, for den fulgte ikke innkallingen, og møteleder eller nok av de frammøtte motsatte seg det.
minutes-label-changes = Endringer
minutes-status-draft = Utkast. { minutes-word.the-start } er ikke sendt ut.
minutes-status-next = Utkast til utgave { $n }.
minutes-status-sent = Utgave { $n }, sendt til merknad { $day }. Merknader må være gitt innen { $deadline }.
minutes-status-approved = Utgave { $n }, godkjent i { $where }.
minutes-approved-where = møtet { $day }, { $case }
minutes-signs-chair = møteleder
minutes-signs-elected = valgt til å skrive under
minutes-electronic = { minutes-word.the-start } er godkjent elektronisk og har derfor ingen underskrift.
minutes-gone = Borte: { $line }
minutes-new = Nytt: { $line }
minutes-coming = { minutes-word.the-start } lages nå, og kommer i meldingene dine: som Word-fil, som PDF og som ren tekst.
minutes-label-writer = Referent
minutes-label-vote = Votering
minutes-label-recommendation = Innstilling
minutes-label-statements = Protokolltilførsel
minutes-label-tasks = Oppfølging
minutes-quorum-enough = { $counted ->
        [participants] Møtet var lovlig satt: { $there } av { $total } deltakere var representert.
        [votes] Møtet var lovlig satt: { $there } av { $total } stemmer var representert.
       *[members] Møtet var lovlig satt: { $there } av { $total } medlemmer var til stede.
    }
minutes-quorum-short = { $counted ->
        [participants] Møtet var ikke vedtaksført da det begynte: { $there } av { $total } deltakere var representert, og det trengs { $needed }.
        [votes] Møtet var ikke vedtaksført da det begynte: { $there } av { $total } stemmer var representert, og det trengs { $needed }.
       *[members] Møtet var ikke vedtaksført da det begynte: { $there } av { $total } medlemmer var til stede, og det trengs { $needed }.
    }
minutes-not-treated = Saken ble ikke behandlet.
minutes-exempt = Vedtaket er unntatt offentlighet.
minutes-closed = Møtet var lukket mens saken ble behandlet, jf. { $provision }.
minutes-disqualified = { $name } fratrådte som inhabil mens saken ble behandlet.
minutes-disqualified-law = { $name } fratrådte som inhabil mens saken ble behandlet (kommuneloven § 11-10, forvaltningsloven § 6).
minutes-excused = { $name } ble fritatt av personlige grunner, og fratrådte mens saken ble behandlet.
minutes-excused-law = { $name } ble fritatt av personlige grunner (kommuneloven § 11-11), og fratrådte mens saken ble behandlet.
minutes-instead = { $names } tok sete.
minutes-too-few = Organet var ikke vedtaksført i saken: { $there } stemte, og det trengs { $needed }.
minutes-statement = { $name }: { $text }
minutes-task = { $who }: { $what } Frist: { $day }.
minutes-vote-unanimous = Enstemmig vedtatt med { $for } stemmer.
minutes-vote-counted = Vedtatt med { $for } mot { $against } stemmer.
minutes-vote-elected-unanimous = Enstemmig valgt med { $for } stemmer.
minutes-vote-elected-counted = Valgt med { $for } stemmer.
minutes-vote-blank = { $n ->
        [one] Én stemte blankt.
       *[other] { $n } stemte blankt.
    }
minutes-vote-party-one = { $side ->
        [for] { $party }: { $n } for.
       *[against] { $party }: { $n } mot.
    }
minutes-vote-party-both = { $party }: { $n } for og { $against } mot.
minutes-chair-from = { $name } fra og med { $case }
minutes-vote-tie = Møteleders stemme avgjorde.
