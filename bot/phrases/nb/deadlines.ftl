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
deadline-line = • { $day }{ $clock }: { $what }. { $meeting } { $held }
button-deadlines-file = Kalenderfil med fristene
deadlines-file-coming = Fristene kommer som kalenderfil i meldingene dine.
file-deadlines_file = Fristene som kalenderfil. De ligger som heldagsoppføringer.
dead-letter-deadlines_file = kalenderfila med frister
deadlines-calendar = Frister
deadline-entry = { $meeting }: { $what }{ $clock }
button-deadlines = Frister
