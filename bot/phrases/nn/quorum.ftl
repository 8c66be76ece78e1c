## Vedtaksførheit: når det ser verre ut, og kva som hjelper

threat-worse = ⚠️ *For få kan komme til { $meeting }, { $when }*
threat-better = *Det ser betre ut igjen for { $meeting }, { $when }*
threat-before = Det har endra seg sidan for { $meeting }, { $when }. Sjå den nyaste meldinga om det.
advice-ask_members = Ring medlemene som ikkje har sagt om dei kjem: { $whom }.
advice-ask_stand_ins = Ring vara som er spurde: { $whom }.
advice-fill_seats = Finn nokon til plassane som ingen er spurde om: { $whom }.
advice-move = Flytt eller avlys møtet.
advice-move-part = Behandle det når fleire er til stades, eller utset det.
dead-letter-quorum_threatened = meldinga om at for få kan komme
