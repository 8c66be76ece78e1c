## Frister

deadlines-line = Frister: { $deadlines }
deadlines-title = Frister
no-deadlines = Det er ingen frister framover. De kommer når møter er lagt inn i møteplanen.
deadline-cases = saker inn
deadline-papers = papirer
deadline-notice = innkalling
deadline-answer = svar
deadline-stand_in = vara spørres til
deadline-minutes = referat
deadline-remarks = merknader
deadline-clock = { " " }kl. { $clock }
deadline-line = • { $day }{ $clock }: { $what }. _{ $meeting } { $held }_
button-deadlines-file = Kalenderfil med fristene
deadlines-file-coming = Fristene kommer som kalenderfil i meldingene dine.
file-deadlines_file = Fristene som kalenderfil. De ligger som heldagsoppføringer.
dead-letter-deadlines_file = kalenderfila med frister
deadlines-calendar = Frister
deadline-entry = { $meeting }: { $what }{ $clock }
button-deadlines = Frister
deadline-long-cases = sakene skal være meldt inn
deadline-long-papers = papirene skal være klare
deadline-long-notice = innkallingen skal være sendt
deadline-long-answer = svarfrist
deadline-long-stand_in = fra nå spør bare sekretariatet vara
deadline-long-minutes = referatet skal være sendt
deadline-long-remarks = frist for merknader til referatet
