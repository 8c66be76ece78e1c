## Kommandoene

menu-greeting = Hei, { $name }! Hva vil du gjøre?
menu-help = Skriv «/mote hjelp» for å se alle kommandoene.
help-secretary =
    { "" }*For sekretariatet*
    • `/mote ny` – legg inn et møte
    • `/mote sak` og `/mote sak ny` – se og rett sakslista, eller sett opp en sak
    • `/mote innkall` – se hva som mangler, og send innkallingen eller det som er endret
    • `/mote status` – hvem kommer, og blir møtet vedtaksført?
    • `/mote flytt` og `/mote avlys` – se hva som følger, endre et møte og varsle alle
    • `/mote huskeliste` – det som venter på deg, og det som sendes av seg selv
    • `/mote plan` – møtene framover; her planlegger du også et helt år
    • `/mote oppmote` – før hvem som er i rommet
    • `/mote referat` – få referatet eller protokollen som Word-fil
    • `/mote vara` – få et dokument over hvem som ble spurt om å møte for hvem, og hvorfor
    • `/mote statistikk` – tell møter, saker og oppmøte i et år, til årsmeldingen
    • `/mote lonn` – få lønnsgrunnlaget for en måned: `/mote lonn 02.2027 Lier`
    Skriv gjerne navnet på organet til slutt: `/mote status rådmannsgruppen`.
help-member =
    { "" }*For alle*
    • `/forfall` – meld forfall til et møte, og `/forfall periode` når du er borte flere dager
    • `/mote` – det du kan gjøre her
    • `/mote status` – hvem kommer?
    • `/mote sak` – sakslista til et møte du er kalt inn til
    • `/mote sak foreslå` – foreslå en sak, eller støtt andres forslag
    • `/mote organ` – hvem sitter, i dag eller en annen dag?
    • `/mote kalender` – få møtene i din egen kalender
    • `/mote frister` – når saker, papirer og svar skal være inne
    • `/mote plan` – møtene framover, eller et år: `/mote plan 2027`
    • `/mote krev` – krev at et organ holder møte
    { "" }*Kan du bli med på nett?* Et fysisk møte i et folkevalgt organ kan ikke også følges på nett (kommuneloven § 11-7). Kan du ikke komme, melder du forfall, så blir vara kalt inn. Skal alle møtes på nett, må lederen kalle inn til et fjernmøte.
help-unread = Det du skriver her, blir ikke lest. Rådslag svarer på kommandoer og knapper, og under «Hjem» ser du møtene dine.
command-unknown = «{ $word }» er ikke noe jeg kan. Dette kan jeg:
command-unknown-near = «{ $word }» er ikke noe jeg kan. Mente du «/mote { $nearest }»?
choose-more = Skriv navnet på organet etter kommandoen, så blir lista kortere.
choose-later = Senere møter
choose-later-pick = Velg et møte
choose-notice = Hvilket møte vil du kalle inn til?
choose-notice-none = Ingen møter venter på innkalling. Legg inn et nytt med «/mote ny».
choose-status = Hvilket møte vil du se status for?
choose-status-none = Ingen møter er innkalt. Send innkallingen med «/mote innkall».
choose-attendance = Hvilket møte vil du føre oppmøte for?
choose-attendance-none = Ingen innkalte møter å føre oppmøte for.
choose-minutes = Hvilket møte vil du lage { minutes-word } fra?
choose-minutes-none = Ingen møter å lage { minutes-word } fra. Før oppmøtet først med «/mote oppmote».
choose-move = Hvilket møte vil du flytte?
choose-move-none = Ingen møter å flytte.
choose-cancel = Hvilket møte vil du avlyse?
choose-cancel-none = Ingen møter å avlyse.
choose-apologise = Hvilket møte vil du melde forfall til?
choose-apologise-none = Du har ingen innkallinger å melde forfall til nå. Svarene dine ser du under «Hjem».
