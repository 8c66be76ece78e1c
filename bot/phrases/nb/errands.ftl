## Det som sendes av seg selv

errands-title = Dette sendes av seg selv
errands-promised = Den som ikke svarer, blir purret { $when }. Du kan stoppe det i oversikten.
errands-promised-none = Ingen blir purret. Når svarfristen er ute, får du en liste over dem som ikke har svart.
errands-stopped = Purringen er stoppet. Ingen blir purret, og du får ingen liste når svarfristen er ute.
errand-done = • Purret sist { $when }: { $names }
errand-reminder = • { $when }: purring til { $names }
errand-reminder-again = • { $when }: purring til dem av de samme som ikke har svart
errand-silence = • { $when }: liste til deg over dem som ikke har svart, med telefonnumre
button-stop = Stopp purring
button-start = Start purring igjen
errand-move = • { $when }: beskjed til alle om hvor møtet er nå
errand-no_answer = • { $when }: fristen går ut for { $names }, som er spurt om å møte som vara. Da spørres neste på lista, ellers tar du over
