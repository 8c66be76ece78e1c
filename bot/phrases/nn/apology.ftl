## Meld forfall

apology-intro = *{ $meeting }*, { $when }
apology-intro-for =
    { "" }*Forfall for { $who }*
    { $meeting }, { $when }
apology-reason = Årsak
apology-privacy = Berre sekretariatet ser årsaka. Ho kjem aldri med i det som blir skrive frå møtet, eller i nokon kanal.
apology-next = { $name } står for tur på varalista, og blir spurd når du sender.
apology-late = Så nær møtet er det sekretariatet som skaffar vara. Dei får beskjed når du sender.
apology-unfilled = Organet kallar ikkje inn vara for plassen{ $who ->
    [own] { " " }din
   *[other] { " " }til { $who }
}.
apology-no-stand-in = Ingen på varalista for plassen{ $who ->
    [own] { " " }din
   *[other] { " " }til { $who }
} kan spørjast. Sekretariatet får beskjed når du sender.
apology-stand-in = Kven skal spørjast om å møte for { $who ->
    [own] deg
   *[other] { $who }
}?
apology-by-order = Sekretariatet finn nokon
apology-next-in-line = Den som står for tur på varalista
apology-anyone = { $who ->
    [own] Vil du heller sende ein annan?
   *[other] Skal ein annan spørjast?
} Vel ein i Slack, eller skriv inn namn, kommune og e-post. Då gjeld det, og ikkje valet over.
apology-colleague = Ein annan i Slack
apology-colleague-placeholder = Vel person
apology-name = Namn på ein som ikkje er i Slack
apology-origin = Kommune
apology-email = E-post
apology-note = Beskjed til sekretariatet
apology-note-hint = Ikkje skriv helseopplysningar her. Beskjeden blir sletta 30 dagar etter møtet.
apology-clash-duty = { $who ->
    [own] Du
   *[other] { $who }
} er òg medlem av { $body }, som møtest { $when }. Møteplikta der er gyldig forfall her, og { $who ->
    [own] du vel
   *[other] medlemen vel
} sjølv kva møte { $who ->
    [own] du går på
   *[other] det blir
}.
apology-clash-other = { $who ->
    [own] Du
   *[other] { $who }
} er òg kalla inn til { $body }, { $when }.
share = Kva er { $who ->
    [own] du
   *[other] { $who }
} borte frå?
share-whole = Heile møtet
share-part = Ein del av møtet
share-cases = Enkeltsaker
leave-day = Kva dag er { $who ->
    [own] du
   *[other] { $who }
} borte?
leave-since = Borte frå klokka
leave-hint-since = Lat det stå tomt om { $who ->
    [own] du
   *[other] { $who }
} er borte frå byrjinga.
leave-until = Borte til klokka
leave-hint-until = Lat det stå tomt om { $who ->
    [own] du
   *[other] { $who }
} er borte resten.
leave-cases = Kva saker?
leave-cases-placeholder = Vel saker
leave-ground = Kvifor?
ground-disqualified = { $who ->
    [own] Eg er inhabil
   *[other] Inhabil
}
ground-excused = { $who ->
    [own] Eg bed om fritak av personlege grunnar
   *[other] Bed om fritak av personlege grunnar
}
