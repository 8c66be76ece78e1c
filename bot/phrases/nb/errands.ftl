## Det som sendes av seg selv

errands-title = Dette sendes av seg selv
errands-stopped = Purringen er stoppet. Ingen blir purret, og du får ingen liste når svarfristen er ute.
errand-reminder = • { $when }: purring til { $names }
errand-reminder-again = • { $when }: purring til dem av de samme som ikke har svart
errand-silence = • { $when }: liste til deg over dem som ikke har svart, med telefonnumre
button-stop = Stopp purring
button-start = Start purring igjen
