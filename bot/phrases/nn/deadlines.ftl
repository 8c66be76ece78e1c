## Fristar

deadlines-line = Fristar: { $deadlines }
deadlines-title = Fristar
no-deadlines = Det er ingen fristar framover. Dei kjem når møte er lagde inn i møteplanen.
deadline-cases = saker inn
deadline-papers = papir
deadline-notice = innkalling
deadline-answer = svar
deadline-stand_in = vara blir spurde til
deadline-minutes = referat
deadline-remarks = merknader
deadline-clock = { " " }kl. { $clock }
deadline-line = • { $day }{ $clock }: { $what }. _{ $meeting } { $held }_
button-deadlines-file = Kalenderfil med fristane
deadlines-file-coming = Fristane kjem som kalenderfil i meldingane dine.
file-deadlines_file = Fristane som kalenderfil. Dei ligg som heildagsoppføringar.
dead-letter-deadlines_file = kalenderfila med fristar
deadlines-calendar = Fristar
deadline-entry = { $meeting }: { $what }{ $clock }
button-deadlines = Fristar
deadline-long-cases = sakene skal vere melde inn
deadline-long-papers = papira skal vere klare
deadline-long-notice = innkallinga skal vere send
deadline-long-answer = svarfrist
deadline-long-stand_in = frå no spør berre sekretariatet vara
deadline-long-minutes = referatet skal vere sendt
deadline-long-remarks = frist for merknader til referatet
