## Det som blir sendt av seg sjølv

errands-title = Dette blir sendt av seg sjølv
errands-promised = Den som ikkje svarar, blir purra { $when }. Du kan stoppe det i oversikta.
errands-promised-none = Ingen blir purra. Når svarfristen er ute, får du ei liste over dei som ikkje har svart.
errands-stopped = Purringa er stoppa. Ingen blir purra, og du får inga liste når svarfristen er ute.
errand-done = • Purra sist { $when }: { $names }
errand-reminder = • { $when }: purring til { $names }
errand-reminder-again = • { $when }: purring til dei av dei same som ikkje har svart
errand-silence = • { $when }: liste til deg over dei som ikkje har svart, med telefonnummer
button-stop = Stopp purring
button-start = Start purring igjen
errand-move = • { $when }: beskjed til alle om kvar møtet er no
errand-no_answer = • { $when }: fristen går ut for { $names }, som er spurd om å møte som vara. Då blir neste på lista spurd, elles tek du over
