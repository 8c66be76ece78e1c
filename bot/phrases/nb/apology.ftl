## Meld forfall

apology-intro = *{ $meeting }*, { $when }
apology-reason = Årsak
apology-privacy = Bare sekretariatet ser årsaken. Den kommer aldri i referatet eller i noen kanal.
apology-next = { $name } står for tur på varalista, og blir spurt når du sender.
apology-late = Så nær møtet er det sekretariatet som skaffer vara. De får beskjed når du sender.
apology-unfilled = Organet kaller ikke inn vara for plassen din.
apology-no-stand-in = Ingen på varalista for plassen din kan spørres. Sekretariatet får beskjed når du sender.
apology-stand-in = Hvem skal spørres om å møte for deg?
apology-by-order = Sekretariatet finner noen
apology-next-in-line = Den som står for tur på varalista
apology-anyone = Vil du heller sende en annen? Velg en i Slack, eller skriv inn navn, kommune og e-post.
apology-colleague = En annen i Slack
apology-colleague-placeholder = Velg person
apology-name = Navn på en som ikke er i Slack
apology-origin = Kommune
apology-email = E-post
apology-note = Beskjed til sekretariatet
apology-note-hint = Ikke skriv helseopplysninger her. Beskjeden slettes 30 dager etter møtet.
