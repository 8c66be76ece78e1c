## Meld forfall

apology-intro = *{ $meeting }*, { $when }
apology-reason = Årsak
apology-privacy = Berre sekretariatet ser årsaka. Ho kjem aldri med i referatet eller i nokon kanal.
apology-next = { $name } står for tur på varalista, og blir spurd når du sender.
apology-late = Så nær møtet er det sekretariatet som skaffar vara. Dei får beskjed når du sender.
apology-unfilled = Organet kallar ikkje inn vara for plassen din.
apology-no-stand-in = Ingen på varalista for plassen din kan spørjast. Sekretariatet får beskjed når du sender.
apology-stand-in = Kven skal spørjast om å møte for deg?
apology-by-order = Sekretariatet finn nokon
apology-next-in-line = Den som står for tur på varalista
apology-anyone = Vil du heller sende ein annan? Vel ein i Slack, eller skriv inn namn, kommune og e-post.
apology-colleague = Ein annan i Slack
apology-colleague-placeholder = Vel person
apology-name = Namn på ein som ikkje er i Slack
apology-origin = Kommune
apology-email = E-post
apology-note = Beskjed til sekretariatet
apology-note-hint = Ikkje skriv helseopplysningar her. Beskjeden blir sletta 30 dagar etter møtet.
