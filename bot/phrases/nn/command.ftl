## Kommandoane

menu-greeting = Hei, { $name }! Kva vil du gjere?
menu-help = Skriv «/mote hjelp» for å sjå alle kommandoane.
help-secretary =
    { "" }*For sekretariatet*
    • `/mote ny` – legg inn eit møte
    • `/mote sak` og `/mote sak ny` – sjå og rett sakslista, eller set opp ei sak
    • `/mote innkall` – sjå kva som manglar, og send innkallinga eller det som er endra
    • `/mote status` – kven kjem, og blir møtet vedtaksført?
    • `/mote flytt` og `/mote avlys` – sjå kva som følgjer, endre eit møte og varsle alle
    • `/mote hugseliste` – det som ventar på deg, og det som blir sendt av seg sjølv
    • `/mote plan` – møta framover; her planlegg du òg eit heilt år
    • `/mote oppmote` – før kven som er i rommet
    • `/mote referat` – få referatet eller protokollen som Word-fil
    • `/mote vara` – få eit dokument over kven som vart spurd om å møte for kven, og kvifor
    • `/mote statistikk` – tel møte, saker og frammøte i eit år, til årsmeldinga
    • `/mote lonn` – få lønsgrunnlaget for ein månad: `/mote lonn 02.2027 Lier`
    Skriv gjerne namnet på organet til slutt: `/mote status rådmannsgruppa`.
help-member =
    { "" }*For alle*
    • `/forfall` – meld forfall til eit møte, og `/forfall periode` når du er borte fleire dagar
    • `/mote` – det du kan gjere her
    • `/mote status` – kven kjem?
    • `/mote sak` – sakslista til eit møte du er kalla inn til
    • `/mote sak føreslå` – gjer framlegg om ei sak, eller støtt andre sine framlegg
    • `/mote organ` – kven sit, i dag eller ein annan dag?
    • `/mote kalender` – få møta i din eigen kalender
    • `/mote frister` – når saker, papir og svar skal vere inne
    • `/mote plan` – møta framover, eller eit år: `/mote plan 2027`
    • `/mote krev` – krev at eit organ held møte
    { "" }*Kan du bli med på nett?* Eit fysisk møte i eit folkevalt organ kan ikkje òg følgjast på nett (kommunelova § 11-7). Kan du ikkje kome, melder du forfall, så blir vara kalla inn. Skal alle møtast på nett, må leiaren kalle inn til eit fjernmøte.
help-unread = Det du skriv her, blir ikkje lese. Rådslag svarar på kommandoar og knappar, og under «Hjem» ser du møta dine.
command-unknown = «{ $word }» er ikkje noko eg kan. Dette kan eg:
command-unknown-near = «{ $word }» er ikkje noko eg kan. Meinte du «/mote { $nearest }»?
choose-more = Skriv namnet på organet etter kommandoen, så blir lista kortare.
choose-later = Seinare møte
choose-later-pick = Vel eit møte
choose-notice = Kva møte vil du kalle inn til?
choose-notice-none = Ingen møte ventar på innkalling. Legg inn eit nytt med «/mote ny».
choose-status = Kva møte vil du sjå status for?
choose-status-none = Ingen møte er kalla inn. Send innkallinga med «/mote innkall».
choose-attendance = Kva møte vil du føre frammøte for?
choose-attendance-none = Ingen møte å føre frammøte for. Send innkallinga først.
choose-minutes = Kva møte vil du lage { minutes-word } frå?
choose-minutes-none = Ingen møte å lage { minutes-word } frå. Før frammøtet først med «/mote oppmote».
choose-move = Kva møte vil du flytte?
choose-move-none = Ingen møte å flytte.
choose-cancel = Kva møte vil du avlyse?
choose-cancel-none = Ingen møte å avlyse.
choose-apologise = Kva møte vil du melde forfall til?
choose-apologise-none = Du har ingen innkallingar å melde forfall til no. Svara dine ser du under «Hjem».
