## Referat

minutes-title = { minutes-word.start } frå møte i { $body } { $day }
minutes-label-when = Tid
minutes-label-place = Stad
minutes-label-chair = Møteleiar
minutes-label-present = Til stades
minutes-label-members = Faste medlemer som møtte
minutes-label-vara = Varamedlemer som møtte
minutes-label-secretariat = Sekretariatet
minutes-label-speakers = Med talerett
minutes-label-observers = Observatørar
minutes-label-administration = Frå administrasjonen
minutes-label-guests = Dessutan møtte
minutes-label-apologies = Forfall
minutes-label-not-come = Ikkje møtt
minutes-label-proposal = Framlegg til vedtak
minutes-label-decision = Vedtak
minutes-none = Ingen
minutes-for = { $stand_in } for { $member }
minutes-for-within = (for { $member })
minutes-speaking = { $office } med talerett
minutes-offices-mayors = Ordførarar
minutes-offices-deputy-mayors = Varaordførarar
minutes-offices-county-mayors = Fylkesordførarar
minutes-offices-chiefs = Rådmenn
minutes-offices-county-chiefs = Fylkesrådmenn
minutes-offices-directors = Kommunedirektørar
minutes-offices-county-directors = Fylkesdirektørar
minutes-offices-county-executives = Fylkesrådar
minutes-offices-members = Medlemer
minutes-column-name = Namn
minutes-column-function = Funksjon
minutes-column-represents = Representerer
minutes-column-title = Stilling
minutes-column-group = Parti
minutes-column-for = Møtte for
minutes-column-stand-in = Vara som møtte
minutes-column-stay = Til stades
minutes-stay-since = frå { $when }
minutes-stay-until = til { $when }
minutes-arrived = { $name } møtte { $how }.
minutes-left = { $name } fråtredde { $how }.
minutes-went_out = { $name } fekk permisjon { $how }.
minutes-came_back = { $name } tok sete igjen { $how }.
minutes-before = før behandlinga av { $case }
minutes-under = under behandlinga av { $case }
minutes-from = frå og med { $case }
minutes-withdrawn = Saka vart trekt.
minutes-postponed = Saka vart utsett.
minutes-blocked = Saka vart ikkje avgjord, for ho følgde ikkje innkallinga, og møteleiaren eller nok av dei frammøtte sette seg imot det.
minutes-label-changes = Endringar
minutes-status-draft = Utkast. { minutes-word.the-start } er ikkje { minutes-word.sent } ut.
minutes-status-next = Utkast til utgåve { $n }.
minutes-status-sent = Utgåve { $n }, send til merknad { $day }. Merknader må vere gitt innan { $deadline }.
minutes-status-approved = Utgåve { $n }, godkjend i { $where }.
minutes-approved-where = møtet { $day }, { $case }
minutes-signs-chair = møteleiar
minutes-signs-elected = vald til å skrive under
minutes-electronic = { minutes-word.the-start } er { minutes-word.approved } elektronisk og har difor inga underskrift.
minutes-gone = Borte: { $line }
minutes-new = Nytt: { $line }
minutes-coming = { minutes-word.the-start } blir laga no, og kjem i meldingane dine: som Word-fil, som PDF og som rein tekst.
minutes-label-writer = Referent
minutes-label-vote = Røysting
minutes-label-recommendation = Innstilling
minutes-label-statements = Protokolltilførsel
minutes-label-tasks = Oppfølging
minutes-quorum-enough = { $counted ->
        [participants] Møtet var lovleg sett: { $there } av { $total } deltakarar var representerte.
        [votes] Møtet var lovleg sett: { $there } av { $total } røyster var representerte.
       *[members] Møtet var lovleg sett: { $there } av { $total } medlemer var til stades.
    }
minutes-quorum-short = { $counted ->
        [participants] Møtet var ikkje vedtaksført då det byrja: { $there } av { $total } deltakarar var representerte, og det trengst { $needed }.
        [votes] Møtet var ikkje vedtaksført då det byrja: { $there } av { $total } røyster var representerte, og det trengst { $needed }.
       *[members] Møtet var ikkje vedtaksført då det byrja: { $there } av { $total } medlemer var til stades, og det trengst { $needed }.
    }
minutes-not-treated = Saka vart ikkje behandla.
minutes-exempt = Vedtaket er unnateke offentlegheit.
minutes-closed = Møtet var lukka medan saka vart behandla, jf. { $provision }.
minutes-disqualified = { $name } fråtredde som inhabil medan saka vart behandla.
minutes-disqualified-law = { $name } fråtredde som inhabil medan saka vart behandla (kommunelova § 11-10, forvaltningslova § 6).
minutes-excused = { $name } fekk fritak av personlege grunnar, og fråtredde medan saka vart behandla.
minutes-excused-law = { $name } fekk fritak av personlege grunnar (kommunelova § 11-11), og fråtredde medan saka vart behandla.
minutes-instead = { $names } tok sete.
minutes-too-few = Organet var ikkje vedtaksført i saka: { $there } røysta, og det trengst { $needed }.
minutes-statement = { $name }: { $text }
minutes-task = { $who }: { $what } Frist: { $day }.
minutes-vote-unanimous = Samrøystes vedteke med { $for } røyster.
minutes-vote-counted = Vedteke med { $for } mot { $against } røyster.
minutes-vote-elected-unanimous = Samrøystes vald med { $for } røyster.
minutes-vote-elected-counted = Vald med { $for } røyster.
minutes-vote-blank = { $n ->
        [one] Éin røysta blankt.
       *[other] { $n } røysta blankt.
    }
minutes-vote-party-one = { $side ->
        [for] { $party }: { $n } for.
       *[against] { $party }: { $n } mot.
    }
minutes-vote-party-both = { $party }: { $n } for og { $against } mot.
minutes-chair-from = { $name } frå og med { $case }
minutes-vote-tie = Røysta til møteleiaren avgjorde.
