## Meld forfall

apology-intro = *{ $meeting }*, { $when }
apology-intro-for =
    { "" }*Forfall for { $who }*
    { $meeting }, { $when }
apology-reason = Årsak
apology-privacy = Bare sekretariatet ser årsaken. Den kommer aldri i det som skrives fra møtet, eller i noen kanal.
apology-next = { $name } står for tur på varalista, og blir spurt når du sender.
apology-late = Så nær møtet er det sekretariatet som skaffer vara. De får beskjed når du sender.
apology-unfilled = Organet kaller ikke inn vara for plassen{ $who ->
    [own] { " " }din
   *[other] { " " }til { $who }
}.
apology-no-stand-in = Ingen på varalista for plassen{ $who ->
    [own] { " " }din
   *[other] { " " }til { $who }
} kan spørres. Sekretariatet får beskjed når du sender.
apology-stand-in = Hvem skal spørres om å møte for { $who ->
    [own] deg
   *[other] { $who }
}?
apology-by-order = Sekretariatet finner noen
apology-next-in-line = Den som står for tur på varalista
apology-anyone = { $who ->
    [own] Vil du heller sende en annen?
   *[other] Skal en annen spørres?
} Velg en i Slack, eller skriv inn navn, kommune og e-post. Da gjelder det, og ikke valget over.
apology-colleague = En annen i Slack
apology-colleague-placeholder = Velg person
apology-name = Navn på en som ikke er i Slack
apology-origin = Kommune
apology-email = E-post
apology-note = Beskjed til sekretariatet
apology-note-hint = Ikke skriv helseopplysninger her. Beskjeden slettes 30 dager etter møtet.
apology-clash-duty = { $who ->
    [own] Du
   *[other] { $who }
} er også medlem av { $body }, som møter { $when }. Møteplikten der er gyldig forfall her, og { $who ->
    [own] du velger
   *[other] medlemmet velger
} selv hvilket møte { $who ->
    [own] du går på
   *[other] det blir
}.
apology-clash-other = { $who ->
    [own] Du
   *[other] { $who }
} er også innkalt til { $body }, { $when }.
share = Hva er { $who ->
    [own] du
   *[other] { $who }
} borte fra?
share-whole = Hele møtet
share-part = En del av møtet
share-cases = Enkeltsaker
leave-day = Hvilken dag er { $who ->
    [own] du
   *[other] { $who }
} borte?
leave-since = Borte fra klokka
leave-hint-since = La det stå tomt hvis { $who ->
    [own] du
   *[other] { $who }
} er borte fra begynnelsen.
leave-until = Borte til klokka
leave-hint-until = La det stå tomt hvis { $who ->
    [own] du
   *[other] { $who }
} er borte resten.
leave-cases = Hvilke saker?
leave-cases-placeholder = Velg saker
leave-ground = Hvorfor?
ground-disqualified = { $who ->
    [own] Jeg er inhabil
   *[other] Inhabil
}
ground-excused = { $who ->
    [own] Jeg ber om fritak av personlige grunner
   *[other] Ber om fritak av personlige grunner
}
