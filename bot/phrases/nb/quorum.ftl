## Vedtaksførhet: når det ser verre ut, og hva som hjelper

threat-worse = ⚠️ *For få kan komme til { $meeting }, { $when }*
threat-better = *Det ser bedre ut igjen for { $meeting }, { $when }*
threat-before = Vedtaksførheten til { $meeting }, { $when }, har endret seg siden. Se den nyeste meldingen om det.
advice-ask_members = Ring medlemmene som ikke har sagt om de kommer: { $whom }.
advice-ask_stand_ins = Ring vara som er spurt: { $whom }.
advice-fill_seats = Finn noen til plassene som ingen er spurt om: { $whom }.
advice-move = Flytt eller avlys møtet.
advice-move-part = Behandle det når flere er til stede, eller utsett det.
dead-letter-quorum_threatened = beskjeden om at for få kan komme
